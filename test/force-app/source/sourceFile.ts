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

/** Every file below the folder by its path, the metadata among them parsed. */
export interface Source {
  readonly paths: readonly string[];
  readonly files: readonly SourceFile[];
}

export function readSource(root: string): Source {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const metadata = paths.filter((path) => path.endsWith('-meta.xml'));
  return { paths, files: metadata.map((path) => readFile(root, path)) };
}

function readFile(root: string, path: string): SourceFile {
  const whole = basename(path, '-meta.xml');
  const dot = whole.lastIndexOf('.');
  const place = { path, folder: dirname(path), name: whole.slice(0, dot), suffix: whole.slice(dot + 1) };
  try {
    return { ...place, root: parseXml(readFileSync(join(root, path), 'utf8')), problem: null };
  } catch (error) {
    return { ...place, root: null, problem: (error as Error).message };
  }
}
