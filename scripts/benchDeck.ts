/**
 * What it costs to make a deck: our file (drawn, put right, packed) beside the drawing library's own one, runs taken
 * in turns. Prints medians and their ratio. Alone, the library writes charts of one column: less than it would have to.
 */
import PptxGenJS from 'pptxgenjs';
import { buildDeckFile } from '../services/deck/buildDeckFile.ts';
import { drawDeck } from '../services/deck/drawDeck.ts';
import type { Presentation } from '../services/deck/file/presentation.ts';
import { REVIEWS } from '../test/support/qbrReviews.ts';

const RUNS = 40;
const data = REVIEWS.ordinary!();
const ours: number[] = [];
const theirs: number[] = [];
const Library = PptxGenJS as unknown as new () => Presentation;

for (let run = 0; run < RUNS; run += 1) {
  ours.push(await milliseconds(() => buildDeckFile(data)));
  theirs.push(
    await milliseconds(async () => {
      const presentation = new Library();
      drawDeck(presentation, data);
      await presentation.write({ outputType: 'nodebuffer' });
    }),
  );
}
console.log(`drawn, put right and packed: ${median(ours).toFixed(1)} ms`);
console.log(`drawing library alone:       ${median(theirs).toFixed(1)} ms`);
console.log(`ratio:                       ${(median(ours) / median(theirs)).toFixed(2)}`);

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  // The first runs warm the machine up.
  const sorted = times.slice(5).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}
