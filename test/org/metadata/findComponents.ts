import { checkElements } from './checkElements.ts';
import type { Component } from './component.ts';
import type { DeployPackage } from './deployPackage.ts';
import { typeOfPath } from './metadataTypes.ts';
import type { MetadataType } from './metadataTypes.ts';
import { elementsOf, readXml, textOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Every component in the files of a package, the nested ones after the one that holds them. */
export function findComponents(pack: DeployPackage): Component[] {
  const found: Component[] = [];
  const bundles = new Set<string>();
  for (const path of pack.files.keys()) {
    const type = typeOfPath(path);
    if (!type) {
      found.push(problemOf(path, '', `Unknown folder: ${path.slice(0, path.indexOf('/'))}`));
    } else if (type.suffix === null) {
      const name = path.split('/')[1] ?? '';
      if (!bundles.has(name)) found.push(readBundle(type, name, pack));
      bundles.add(name);
    } else if (!path.endsWith('-meta.xml')) {
      found.push(...readFile(type, path, pack));
    }
  }
  return found;
}

function readBundle(type: MetadataType, name: string, pack: DeployPackage): Component {
  const folder = `${type.folder}/${name}/`;
  const paths = [...pack.files.keys()].filter((path) => path.startsWith(folder));
  const definition = `${folder}${name}.js-meta.xml`;
  const base = { type: type.type, fullName: name, fileName: folder.slice(0, -1), paths };
  const text = pack.files.get(definition)?.toString('utf8');
  if (text === undefined) {
    const problem = `Cannot find Lightning Component Bundle ${name}: ${definition} is missing`;
    return { ...base, content: null, problem };
  }
  const isModule = ['js', 'css'].some((suffix) => pack.files.has(`${folder}${name}.${suffix}`));
  if (!isModule) {
    return { ...base, content: null, problem: `Cannot find ${folder}${name}.js, nor a style sheet to share` };
  }
  return { ...base, ...readDefinition(type.type, text) };
}

function* readFile(type: MetadataType, path: string, pack: DeployPackage): Generator<Component> {
  const name = path.slice(type.folder.length + 1);
  const suffix = `.${type.suffix}`;
  if (!name.endsWith(suffix)) {
    yield problemOf(path, type.type, `File ${path} does not have the suffix ${suffix}`);
    return;
  }
  const fullName = decodeURIComponent(name.slice(0, -suffix.length));
  const definition = type.metaFile ? `${path}-meta.xml` : path;
  const paths = type.metaFile ? [path, definition] : [path];
  const text = pack.files.get(definition)?.toString('utf8');
  const base = { type: type.type, fullName, fileName: path, paths };
  if (text === undefined) {
    yield { ...base, content: null, problem: `Cannot find ${definition}` };
    return;
  }
  const read = readDefinition(type.type, text);
  if (isWhole(type, fullName, pack)) yield { ...base, ...read };
  else if (read.problem) yield { ...base, ...read };
  if (read.content) yield* childrenIn(type, fullName, path, read.content);
}

/** Not when the manifest asks for some fields of an object alone. */
function isWhole(type: MetadataType, fullName: string, pack: DeployPackage): boolean {
  if (type.type !== 'CustomObject') return true;
  const members = pack.members.get('CustomObject') ?? [];
  return members.includes(fullName) || (members.includes('*') && fullName.includes('__'));
}

function* childrenIn(
  type: MetadataType,
  parent: string,
  path: string,
  content: XmlElement,
): Generator<Component> {
  for (const [element, child] of Object.entries(type.children ?? {})) {
    for (const part of elementsOf(content, element)) {
      const name = textOf(part, 'fullName') ?? '';
      const fullName = type.type === 'CustomObject' ? `${parent}.${name}` : name;
      yield { type: child, fullName, fileName: path, content: part, problem: null, paths: [] };
    }
  }
}

function readDefinition(type: string, text: string): { content: XmlElement | null; problem: string | null } {
  try {
    const { root, content } = readXml(text);
    if (root !== type) {
      return { content: null, problem: `Error parsing file: Unexpected element ${root}, expected ${type}` };
    }
    return { content, problem: checkElements(type, content) };
  } catch (error) {
    return { content: null, problem: `Error parsing file: ${(error as Error).message}` };
  }
}

function problemOf(path: string, type: string, problem: string): Component {
  return { type, fullName: path, fileName: path, content: null, problem, paths: [path] };
}
