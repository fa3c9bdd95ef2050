import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leaderboards, ownBand } from '#lwc/leaderboards';

interface Figures {
  won?: number;
  companyWon?: number | null;
  priorWon?: number;
  growth?: number | null;
  winRate?: number | null;
  closedCount?: number;
  openCount?: number;
}

function partner(name: string, figures: Figures = {}) {
  return {
    partnerId: name,
    name,
    won: 0,
    companyWon: null,
    priorWon: 0,
    growth: null,
    winRate: null,
    closedCount: 0,
    openCount: 0,
    ...figures,
  };
}

/** Names and ranks of a board. */
function places(key: string, partners: ReturnType<typeof partner>[], options = {}) {
  const board = leaderboards(partners, options).find((one) => one.key === key);
  return board?.places.map(({ rank, partner: { name } }) => `${rank} ${name}`);
}

test('there are four boards, and each says what to do', () => {
  expect(leaderboards([]).map(({ key, verb }) => [key, verb])).toEqual([
    ['mostWon', 'congratulate'],
    ['fastestGrowing', 'help'],
    ['bestWinRate', 'feedDeals'],
    ['opensManyClosesFew', 'coachClosing'],
  ]);
});

describe('the board of what was won', () => {
  test('lets equal partners share a rank and skips the next', () => {
    const partners = [
      partner('Cy', { won: 5 }),
      partner('Di', { won: 4 }),
      partner('Al', { won: 9 }),
      partner('Bo', { won: 9 }),
    ];
    expect(places('mostWon', partners)).toEqual(['1 Al', '1 Bo', '3 Cy']);
  });

  test('shows everybody who shares its last rank', () => {
    const partners = ['Al', 'Bo', 'Cy'].map((name) => partner(name, { won: 5 }));
    expect(places('mostWon', partners, { places: 1 })).toEqual(['1 Al', '1 Bo', '1 Cy']);
  });

  test('compares what was won in several currencies in the company’s', () => {
    const partners = [
      partner('Al', { won: 100, companyWon: 100 }),
      partner('Bo', { won: 90, companyWon: 106 }),
    ];
    expect(places('mostWon', partners)).toEqual(['1 Bo', '2 Al']);
  });

  test('leaves out who won nothing', () => {
    expect(places('mostWon', [partner('Al', { won: 0 }), partner('Bo', { won: -3 })])).toEqual([]);
  });

  test('ranks nobody before somebody who won more, whatever the figures', () => {
    const some = fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 12 });
    fc.assert(
      fc.property(some, (amounts) => {
        const partners = amounts.map((won, index) => partner(`P${index}`, { won }));
        const [board] = leaderboards(partners, { places: Infinity });
        for (const { rank, value } of board!.places)
          expect(rank).toBe(1 + amounts.filter((won) => won > value).length);
      }),
    );
  });
});

describe('the board of growth', () => {
  test('leaves out who started from next to nothing', () => {
    const partners = [
      partner('Al', { growth: 9, priorWon: 100 }),
      partner('Bo', { growth: 0.5, priorWon: 1000 }),
      partner('Cy', { growth: null, priorWon: 0 }),
    ];
    expect(places('fastestGrowing', partners)).toEqual(['1 Bo']);
  });

  test('leaves out who shrank', () => {
    expect(places('fastestGrowing', [partner('Al', { growth: -0.1, priorWon: 5000 })])).toEqual([]);
  });
});

test('the board of win rates asks for five closed deals', () => {
  const partners = [
    partner('Al', { winRate: 1, closedCount: 4 }),
    partner('Bo', { winRate: 0.6, closedCount: 5 }),
  ];
  expect(places('bestWinRate', partners)).toEqual(['1 Bo']);
});

describe('the board of those who open many and close few', () => {
  const rated = (name: string, openCount: number, winRate: number) =>
    partner(name, { openCount, winRate, closedCount: 10 });

  test('asks for the upper half of open deals and the lowest quarter of win rates', () => {
    const partners = [
      rated('Al', 50, 0.4),
      rated('Bo', 40, 0.6),
      rated('Cy', 5, 0.3),
      rated('Di', 10, 0.7),
      rated('Ed', 30, 0.8),
    ];
    expect(places('opensManyClosesFew', partners)).toEqual(['1 Al']);
  });

  test('is empty where everybody closes as much', () => {
    const partners = ['Al', 'Bo', 'Cy', 'Di'].map((name) => rated(name, 10, 0.5));
    expect(places('opensManyClosesFew', partners)).toEqual([]);
  });
});

test.each([
  [1, 8, 'topQuarter'],
  [2, 8, 'topQuarter'],
  [3, 8, 'upperHalf'],
  [5, 8, 'lowerHalf'],
  [1, 5, null],
])('a partner on rank %d of %d learns: %s', (rank, of, band) => {
  expect(ownBand(rank, of)).toBe(band);
});
