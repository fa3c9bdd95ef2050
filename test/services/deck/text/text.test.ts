import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from '../../../../services/deck/text/cleanText.ts';
import { fitSentence, fitText } from '../../../../services/deck/text/fitText.ts';
import { lineCount, textWidth } from '../../../../services/deck/text/measureText.ts';

const TITLE = { size: 24, bold: true };

describe('The width of text', () => {
  test('is that of Arial', () => {
    expect(textWidth('WWWW', { size: 72 })).toBeCloseTo(4 * 0.944, 5);
  });

  test('of an accented letter is that of the plain one', () => {
    expect(textWidth('ü', TITLE)).toBe(textWidth('u', TITLE));
  });

  test('of a Japanese character is the type size', () => {
    expect(textWidth('株', { size: 72 })).toBe(1);
  });
});

describe('The count of lines', () => {
  // As LibreOffice broke these at 24 points bold in 12.133 inches.
  test.each([
    ['The 10 largest of 24 open deals hold $85,923, 60% of all that is open', 1],
    [
      'Darcel Schlecht Group is at 41% of the Q4 2017 goal with 49% of the quarter elapsed: $9,736 behind pace',
      2,
    ],
    [
      '1 of 4 measures with a line is on or above it; won in Q4 2017, pipeline for Q4 2017 and open deals past their close date are below',
      2,
    ],
    ['In Q4 2017, $72,354 is won, $40,886 open and $14,550 lost; no goal is set yet', 1],
    [
      '2 salespeople work on Donaudampfschifffahrtsgesellschaft Großhandels- und Informationsverarbeitungs-Systemhaus Süddeutschland GmbH & Co. KG’s deals; Darcel Schlecht has won the most, 12,2 Mio. €',
      3,
    ],
  ])('of "%s" is %d', (text, lines) => {
    expect(lineCount(text, TITLE, 12.133)).toBe(lines);
  });

  test('breaks Japanese without spaces', () => {
    expect(lineCount('株'.repeat(37), TITLE, 12)).toBe(2);
  });
});

describe('Text that has to fit', () => {
  test('is cut only in its name', () => {
    const title = fitSentence((name) => `${name} is at 43% of goal`, 'Long name '.repeat(30), TITLE, {
      width: 6,
      lines: 1,
    });
    expect(title).toMatch(/^Long name.*… is at 43% of goal$/);
  });

  test('always fits its room, unless one letter is too much', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 2, max: 8 }),
        (text, width) => {
          const fitted = fitText(cleanText(text), { size: 11 }, { width, lines: 2 });
          return lineCount(fitted, { size: 11 }, width) <= 2;
        },
      ),
    );
  });
});

describe('Text that is cleaned', () => {
  test('stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        (text) => cleanText(cleanText(text)) === cleanText(text),
      ),
    );
  });

  test('is one line of at most 255 characters', () => {
    expect(Array.from(cleanText('a\nb '.repeat(500)))).toHaveLength(255);
  });
});
