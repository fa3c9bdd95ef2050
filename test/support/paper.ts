import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pictureFolder } from './pictureFolder.ts';

/** How many Letter pages the page takes on paper; the paper is left with the pictures. */
export async function lettersPrinted(page: Page, name: string): Promise<number> {
  const paper = await page.pdf({ format: 'Letter', printBackground: true });
  writeFileSync(join(pictureFolder(), `${name}.pdf`), paper);
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
