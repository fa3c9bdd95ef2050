import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseXml, type Element } from './element.ts';

/** One `…-meta.xml` of a source folder. */
export interface SourceFile {
  /** Relative to the source folder, with slashes. */
  readonly path: string;
  readonly folder: string;
  /** The component's name by its file: `Partner__c` of `Partner__c.field-meta.xml`. */
  readonly name: string;
  /** `field` of `Partner__c.field-meta.xml`. */
  readonly suffix: string;
  /** Null when it is not well-formed; `problem` says why. */
  readonly root: Element | null;
  readonly problem: string | null;
}

/** A source folder: the texts of all its files by path, and the metadata among them parsed. */
export interface Source {
  readonly texts: ReadonlyMap<string, string>;
  readonly files: readonly SourceFile[];
}

export function readSource(root: string): Source {
  return parseSource(readTexts(root));
}

export function readTexts(root: string): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

export function parseSource(texts: ReadonlyMap<string, string>): Source {
  const metadata = [...texts].filter(([path]) => path.endsWith('-meta.xml'));
  return { texts, files: metadata.map(([path, text]) => parseFile(path, text)) };
}

function parseFile(path: string, text: string): SourceFile {
  const whole = basename(path, '-meta.xml');
  const dot = whole.lastIndexOf('.');
  const place = { path, folder: dirname(path), name: whole.slice(0, dot), suffix: whole.slice(dot + 1) };
  try {
    return { ...place, root: parseXml(text), problem: null };
  } catch (error) {
    return { ...place, root: null, problem: (error as Error).message };
  }
}
