/**
 * Draws decks as pictures to look at, through LibreOffice:
 * `npx tsx scripts/deckPictures.ts out/pictures "with a long German name"`; without a name, the ordinary review.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDeckFile } from '../services/deck/buildDeckFile.ts';
import { REVIEWS } from '../test/support/qbrReviews.ts';

const [folder, ...names] = process.argv.slice(2);
if (!folder) {
  console.error(`Say where the pictures go, and of which reviews: ${Object.keys(REVIEWS).join(', ')}`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
for (const name of names.length > 0 ? names : ['ordinary']) {
  const review = REVIEWS[name];
  if (!review) {
    console.error(`There is no review "${name}"; there are: ${Object.keys(REVIEWS).join(', ')}`);
    process.exit(1);
  }
  const { body, slideCount } = await buildDeckFile(review());
  const file = join(folder, `${name.replaceAll(' ', '-')}.pptx`);
  writeFileSync(file, body);
  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  run('pdftoppm', ['-r', '80', '-png', file.replace('.pptx', '.pdf'), file.replace('.pptx', '')]);
  console.log(`${file}: ${slideCount} slides`);
}

function run(command: string, args: string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error || status !== 0) {
    console.error(`${command} did not work; is it installed? ${error?.message ?? stderr}`);
    process.exit(1);
  }
}
