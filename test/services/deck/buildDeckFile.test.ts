import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildDeckFile } from '../../../services/deck/buildDeckFile.ts';
import type { DeckFile } from '../../../services/deck/buildDeckFile.ts';
import type { QbrDeckData } from '../../../services/deck/qbrDeckData.ts';
import { readDeck } from '../../support/deckReader.ts';
import type { ReadDeck } from '../../support/deckReader.ts';
import { REVIEWS } from '../../support/qbrReviews.ts';

let data: QbrDeckData;
let file: DeckFile;
let deck: ReadDeck;
beforeAll(async () => {
  data = REVIEWS.ordinary!();
  file = await buildDeckFile(data);
  deck = readDeck(file.body);
});

describe('A deck that is read back', () => {
  test('has as many slides as it says, each with the title it says', () => {
    expect(deck.slides.map(({ title }) => title)).toEqual(file.titles);
  });

  test('says something with a number in every title', () => {
    expect(file.titles.filter((title) => !/\d/.test(title))).toEqual([]);
  });

  test('blames, praises and shouts in no title', () => {
    const loud = /!|\bquota\b|\bonly\b|great|excellent|poor|bad|fail|unfortunately|congratulations/i;
    expect(file.titles.filter((title) => loud.test(title))).toEqual([]);
  });

  test('names source, as-of day and confidentiality on every slide after the cover', () => {
    const without = deck.slides
      .slice(1)
      .filter(
        ({ texts }) =>
          !texts.some((text) => /^Source: .+ As of Nov 15, 2017\.$/.test(text)) ||
          !texts.includes('Maven Hardware  |  Confidential'),
      );
    expect(without).toEqual([]);
  });

  test('numbers every slide after the cover', () => {
    expect(deck.slides.map(({ xml }) => /type="slidenum"/.test(xml))).toEqual([
      false,
      ...file.titles.slice(1).map(() => true),
    ]);
  });

  test('gives every slide a talk track: what changed, why it matters, one question', () => {
    const without = deck.slides.filter(
      ({ notes }) => !/What changed: .+\nWhy it matters: .+\nAsk: .+\?/.test(notes),
    );
    expect(without.map(({ title }) => title)).toEqual([]);
  });

  test('holds in each chart what the workbook behind it holds', () => {
    for (const { series, sheet } of deck.charts) {
      const columns = ['B', 'C', 'D', 'E', 'F', 'G'];
      series.forEach(({ name, categories, values }, index) => {
        const column = columns[index]!;
        expect(sheet[0]![column]).toBe(name);
        expect(sheet.slice(1).map((row) => row.A)).toEqual(categories);
        expect(sheet.slice(1).map((row) => row[column] ?? null)).toEqual(values);
      });
    }
    expect(deck.charts).toHaveLength(4);
  });

  test('draws the won amounts of the months as a running sum, and nothing for months to come', () => {
    const won = deck.charts[0]!.series.find(({ name }) => name === 'Won')!;
    let sum = 0;
    const expected = data.months.map(({ tally, phase }) =>
      phase === 'notStarted' ? null : (sum += tally.won) / 100,
    );
    expect(won.values).toEqual(expected);
  });

  test('draws the pace line as the running sum of the months’ goals', () => {
    const pace = deck.charts[0]!.series.find(({ name }) => name === 'Goal pace')!;
    let sum = 0;
    expect(pace.values).toEqual(data.months.map(({ goal }) => (sum += goal ?? 0) / 100));
  });

  test('draws goal, won, open and lost of each quarter as measured', () => {
    const [, ratio] = deck.charts;
    const drawn = Object.fromEntries(ratio!.series.map(({ name, values }) => [name, values]));
    expect(drawn).toEqual({
      Won: data.quarters.map(({ tally }) => tally.won / 100),
      Open: data.quarters.map(({ tally }) => tally.open / 100),
      Lost: data.quarters.map(({ tally }) => tally.lost / 100),
      Goal: data.quarters.map(({ goal }) => goal! / 100),
    });
  });

  test('puts the index line and the partner’s own at remaining goal times index', () => {
    const chart = deck.charts.at(-1)!;
    const { tally, ownIndex } = data.performance;
    const at = (name: string) => chart.series.find((one) => one.name === name)?.values;
    expect(at('Needed at 3.0x')).toEqual([(tally.remaining * 3) / 100, (tally.nextRemaining * 3) / 100]);
    expect(at('Needed at own 1.5x')).toEqual([
      (tally.remaining * ownIndex!) / 100,
      (tally.nextRemaining * ownIndex!) / 100,
    ]);
  });

  test('stacks the open pipeline by stage to its measured sum', () => {
    const stages = deck.charts.at(-1)!.series.filter(({ name }) => !/^Needed|^Goal/.test(name));
    const sum = stages.reduce((total, { values }) => total + (values[0] ?? 0), 0);
    expect(Math.round(sum * 100)).toBe(data.performance.tally.openPipeline);
  });

  test('shows the largest open deals with their amounts, the largest first', () => {
    const slide = deck.slides.find(({ title }) => /largest of/.test(title))!;
    const amounts = slide.texts
      .filter((text) => /^\$[\d,]+$/.test(text))
      .map((text) => Number(text.replace(/\D/g, '')));
    expect(amounts).toEqual(data.openDeals.slice(0, 10).map(({ amount }) => Math.round(amount! / 100)));
  });
});

describe('For people who do not see it, a deck', () => {
  test('describes every chart and table', () => {
    const frames = deck.slides.flatMap(
      ({ xml }) =>
        xml.match(/<p:graphicFrame>.*?<\/p:nvGraphicFramePr>|<p:graphicFrame .*?<\/p:nvGraphicFramePr>/gs) ??
        [],
    );
    expect(frames.length).toBeGreaterThan(8);
    expect(frames.filter((frame) => !/descr="[^"]{10,}"/.test(frame))).toEqual([]);
  });

  test('marks the header row of every table', () => {
    const tables = deck.slides.flatMap(({ xml }) => xml.match(/<a:tblPr[^>]*>/g) ?? []);
    expect(tables.filter((table) => !table.includes('firstRow="1"'))).toEqual([]);
  });

  test('has each title in the title placeholder of its layout, without a look of its own', () => {
    const titles = deck.slides.map(
      ({ xml }) => /<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/s.exec(xml)![0],
    );
    expect(titles.filter((shape) => /<a:xfrm>|sz="|<a:solidFill>/.test(shape))).toEqual([]);
  });

  test('names the language of its text', () => {
    expect(deck.slides.filter(({ xml }) => !xml.includes('lang="en-US"'))).toEqual([]);
  });

  test('gives each object of a slide an id of its own', () => {
    for (const { xml } of deck.slides) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('The look of a deck', () => {
  test('comes from the theme, but for the colours of status', () => {
    const fixed = new Set(
      [...deck.parts]
        .filter(([name]) => /slides\/|charts\//.test(name))
        .flatMap(([, xml]) => xml.match(/srgbClr val="\w+"/g) ?? []),
    );
    const status = ['22693F', '8F5400', 'B3261E', '2E8B57', 'C98500', 'C0392B', 'E6F2EA', 'FBF0DC', 'FAE6E4'];
    expect([...fixed].filter((colour) => !status.some((hex) => colour.includes(hex)))).toEqual([]);
  });

  test('names no font outside the theme', () => {
    const fonts = [...deck.parts]
      .filter(([name]) => /^ppt\/(slides|charts|slideLayouts)\//.test(name))
      .flatMap(([, xml]) => xml.match(/typeface="[^"+][^"]*"/g) ?? []);
    expect(fonts.filter((font) => !/Arial|Wingdings/.test(font))).toEqual([]);
  });
});

test('Every background and shape is complete, as PowerPoint asks and the schema does not', () => {
  const incomplete = [...deck.parts].filter(([, xml]) =>
    /<\/a:solidFill><\/p:bgPr>|<\/p:spPr><\/p:sp>/.test(xml),
  );
  expect(incomplete.map(([name]) => name)).toEqual([]);
});

describe('Equal data', () => {
  test('make a file that is equal byte by byte', async () => {
    const again = await buildDeckFile(REVIEWS.ordinary!());
    expect(again.body.equals(file.body)).toBe(true);
  });

  test('make it in another process and another time zone too', () => {
    const program = `
      import { createHash } from 'node:crypto';
      import { buildDeckFile } from './services/deck/buildDeckFile.ts';
      import { REVIEWS } from './test/support/qbrReviews.ts';
      void buildDeckFile(REVIEWS.ordinary()).then(({ body }) => console.log(createHash('sha256').update(body).digest('hex')));`;
    const { stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', program],
      {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' },
      },
    );
    expect(stdout.trim()).toBe(createHash('sha256').update(file.body).digest('hex'));
  });

  test('of two decks built at the same time do not mix', async () => {
    const [one, other] = await Promise.all([
      buildDeckFile(REVIEWS.ordinary!()),
      buildDeckFile(REVIEWS['in Japanese']!()),
    ]);
    expect(one.body.equals(file.body)).toBe(true);
    expect(readDeck(other.body).charts).toHaveLength(4);
  });
});

describe('A slide without content', () => {
  test.each([
    ['deals that are won', 'won in Q4 2017 for', 'without deals'],
    ['deals that are open', 'open deal', 'without deals'],
    ['promises', 'promise', 'without a goal'],
    ['goal and deals', 'Against', 'without anything'],
  ])('is left out: %s', async (_, words, review) => {
    const { titles } = await buildDeckFile(REVIEWS[review]!());
    expect(titles.filter((title) => title.includes(words) && !title.includes('pace line'))).toEqual([]);
  });
});
