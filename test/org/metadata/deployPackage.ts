import { unzipSync } from 'fflate';
import { OrgError } from '../orgError.ts';
import { childrenOf, elementsOf, readXml, textOf } from './xml.ts';

/** What a zip in metadata format holds. */
export interface DeployPackage {
  /** Members by type, as package.xml lists them. */
  readonly members: Map<string, string[]>;
  readonly version: string | null;
  /** Names to be deleted by type, from the destructive changes. */
  readonly destroyed: Map<string, string[]>;
  /** Everything but the manifests, by path below the package's root. */
  readonly files: Map<string, Buffer>;
}

const MANIFESTS = /^(package|destructiveChanges(Pre|Post)?)\.xml$/;

/** Throws OrgError when the zip cannot be read or has no package.xml. */
export function openPackage(zip: Buffer): DeployPackage {
  const entries = unzip(zip);
  const root = rootOf(entries);
  if (root === null) throw new OrgError(400, 'INVALID_OPERATION', 'No package.xml found');
  const files = new Map<string, Buffer>();
  const destroyed = new Map<string, string[]>();
  for (const [path, content] of entries) {
    if (!path.startsWith(root) || path.endsWith('/')) continue;
    const name = path.slice(root.length);
    if (!MANIFESTS.test(name)) files.set(name, content);
    else if (name !== 'package.xml') addMembers(destroyed, content);
  }
  const members = new Map<string, string[]>();
  const manifest = entries.get(`${root}package.xml`) ?? Buffer.alloc(0);
  const version = addMembers(members, manifest);
  return { members, version, destroyed, files };
}

function unzip(zip: Buffer): Map<string, Buffer> {
  try {
    return new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes)]));
  } catch (cause) {
    throw new OrgError(400, 'INVALID_ZIP_FILE', `Invalid zip file: ${(cause as Error).message}`);
  }
}

/** '' or the one folder that holds package.xml, with its slash. */
function rootOf(entries: Map<string, Buffer>): string | null {
  for (const path of entries.keys()) {
    const match = /^((?:[^/]+\/)?)package\.xml$/.exec(path);
    if (match) return match[1] ?? '';
  }
  return null;
}

/** Returns the API version that the manifest names. */
function addMembers(members: Map<string, string[]>, manifest: Buffer): string | null {
  const { content } = readXml(manifest.toString('utf8'));
  for (const types of elementsOf(content, 'types')) {
    const name = textOf(types, 'name') ?? '';
    const names = childrenOf(types, 'members').filter((member) => typeof member === 'string');
    members.set(name, [...(members.get(name) ?? []), ...names]);
  }
  return textOf(content, 'version');
}
