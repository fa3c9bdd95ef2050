import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { CollectingZip } from './collectingZip.ts';
import type { Part } from './collectingZip.ts';
import type { Presentation, PresentationLibrary } from './presentation.ts';

type LibraryBody = (
  module: { exports: unknown },
  exports: unknown,
  require: (name: string) => unknown,
  process: undefined,
) => void;

const library = load();

/**
 * A new, empty presentation. The library runs here with two changes: its parts are collected instead of zipped, and it
 * can reach neither files nor the network, so that no text of a customer can make it read something. Each presentation
 * gets a library of its own, because it numbers its charts by a counter that it never sets back.
 */
export function openPresentation(): Presentation {
  const module = { exports: {} as unknown };
  const require = (name: string) => {
    if (name === 'jszip') return CollectingZip;
    throw new Error(`A deck may not load "${name}".`);
  };
  // Without a process it takes itself to be in a browser and looks for no files.
  library(module, module.exports, require, undefined);
  return new (module.exports as PresentationLibrary)();
}

/** Every part of the presentation as the library writes it. */
export async function partsOf(presentation: Presentation): Promise<Map<string, Part>> {
  const zip = (await presentation.write({ outputType: 'nodebuffer' })) as unknown as CollectingZip;
  return zip.parts;
}

function load(): LibraryBody {
  const path = createRequire(import.meta.url).resolve('pptxgenjs');
  return compileFunction(readFileSync(path, 'utf8'), ['module', 'exports', 'require', 'process'], {
    filename: path,
  }) as LibraryBody;
}
