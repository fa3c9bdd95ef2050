import '../../format/__tests__/shippedLabels';
import { behind, partner } from '../../attention/__tests__/partner';

let words;

beforeAll(async () => {
  words = await import('c/portfolioWords');
});

const sums = (...groups) =>
  new Map(
    groups.map(([status, count, amount, currency = 'USD']) => [
      status,
      { count, gaps: [{ currency, amount }] },
    ]),
  );
const USD = 'USD';

test.each([
  [
    sums(['Behind', 7, 119325], ['Ahead', 18, -9]),
    behind(44097, { name: 'Markita Hansen Group' }),
    '7 partners of 25 are behind by $119,325. Markita Hansen Group is 37% of it.',
  ],
  [sums(['Behind', 7, 119325]), behind(30000), '7 partners of 7 are behind by $119,325.'],
  [
    sums(['Behind', 1, 500], ['Ahead', 2, -9]),
    behind(500),
    'Acme Group, 1 of 3 partners, is behind by $500.',
  ],
  [sums(['Just behind', 3, 10]), partner(), 'None of 3 partners is behind.'],
])('the headline says who is behind and by how much (%#)', (groups, worst, sentence) => {
  expect(words.headlineOf({ sums: groups }, [worst])).toBe(sentence);
});

test('gaps in two currencies are both said, and no share of them', () => {
  const gaps = [
    { currency: 'USD', amount: 500 },
    { currency: 'EUR', amount: 40 },
  ];
  const groups = new Map([['Behind', { count: 2, gaps }]]);

  expect(words.headlineOf({ sums: groups }, [behind(500)])).toBe(
    '2 partners of 2 are behind by $500 and €40.',
  );
});

describe('the line below the headline', () => {
  const total = {
    gap: 21385,
    currency: USD,
    elapsed: 0.489,
    coverage: 2.7,
    planCoverage: null,
    concentration: 0.2,
  };

  test.each([
    [
      total,
      false,
      'Together the portfolio is $21,385 short of where 49% of the quarter asks it to be, with 2.7x coverage of what remains.',
    ],
    [
      { ...total, gap: -10, coverage: null },
      false,
      'Together the portfolio is $10 ahead of where 49% of the quarter asks it to be.',
    ],
    [
      { ...total, gap: null, planCoverage: 1.04 },
      true,
      'Accepted partner goals add up to 104% of the quota. 20% of the partners make 80% of what is won.',
    ],
    [undefined, false, ''],
  ])('says where the whole stands (%#)', (given, isChannel, sentence) => {
    expect(words.sublineOf(given, isChannel)).toBe(sentence);
  });
});

test.each([
  [
    behind(1, { expected: 53120, won: 9023, overdueCount: 53, openCount: 61 }),
    'Won $9,023 where $53,120 was expected by today. 53 open deals are past their close date, so coverage may be understated.',
  ],
  [
    behind(1, { expected: 64076, won: 49870, coverage: 2.1, pipelineStatus: 'Thin' }),
    'Won $49,870 where $64,076 was expected by today. Pipeline of 2.1x is enough at a 58% win rate, so closing is the constraint.',
  ],
  [
    behind(1, { expected: 9, won: 5 }),
    'Won $5 where $9 was expected by today. Pipeline of 3.2x is enough, so closing is the constraint.',
  ],
  [
    behind(1, { expected: 9, won: 5, coverage: 1.2, pipelineStatus: 'Short' }),
    'Won $5 where $9 was expected by today. Pipeline covers 1.2x of what remains against 3.0x.',
  ],
  [
    behind(1, { expected: 9, won: 5, quietDays: 41 }),
    'Won $5 where $9 was expected by today. The last contact was 41 days ago.',
  ],
  [
    behind(1, { expected: 9, won: 5, quietDays: null }),
    'Won $5 where $9 was expected by today. Nobody has talked to them yet.',
  ],
])('a card says the state first and then the constraint (%#)', (who, sentence) => {
  expect(words.startTextOf(who)).toBe(sentence);
});

test.each([
  ['fixDates', 'Fix 53 dates', 'Give 53 open deals a new close date'],
  ['setGoal', 'Agree a goal', 'Agree a goal for Q4 2017'],
  ['congratulate', 'Congratulate', 'Congratulate on reaching the goal of Q4 2017'],
])('the action %s is named', (key, label, subject) => {
  const action = words.actionWordsOf({ key, source: 's' }, partner({ overdueCount: 53 }));

  expect(action).toMatchObject({ label, subject, source: 's' });
});

test.each([
  [null, 'Never'],
  [0, 'Today'],
  [1, 'Yesterday'],
  [34, '34 days ago'],
])('last contact %s days before reads as %s', (quietDays, text) => {
  expect(words.contactTextOf({ quietDays })).toBe(text);
});

test.each([
  ['2017-11-20', 'Due Nov 20'],
  ['2017-11-15', 'Due Nov 15'],
  ['2017-11-06', 'Due Nov 6, late'],
  [null, 'No date'],
])('a step of %s reads as %s', (date, text) => {
  expect(words.dueTextOf({ date }, '2017-11-15')).toBe(text);
});

test.each([
  [{ overdueCount: 53, openCount: 61 }, '53 deals past close date'],
  [{ quietDays: 34 }, 'No contact for 34 days'],
  [{ goal: null, won: 0, openCount: 0, quietDays: null }, 'No deals yet, not talked to yet'],
  [{ pipelineStatus: 'Goal met', won: 104112 }, '$4,112 over goal'],
  [{}, ''],
])('what to know of a partner is a few words (%#)', (changes, text) => {
  expect(words.reasonTextOf(partner(changes))).toBe(text);
});

test('bars can be heard', () => {
  const who = partner({ attainment: 0.52 });

  expect(words.paceSentence(who)).toBe(
    '52% of goal won, $52,000 of $100,000, with 49% of the quarter elapsed: Ahead',
  );
  expect(words.coverageSentence(who)).toBe(
    'Open pipeline is 3.2x of what remains, the index is 3.0x, the own index 1.8x: Enough',
  );
  expect(words.paceSentence(partner({ attainment: null, goal: null, won: 0 }))).toBe('No goal set, $0 won');
});

test.each([
  ['mostWon', 'congratulate', 'Most won this quarter', '$52K', 'Leaderboard: most won, 2017-Q4'],
  ['fastestGrowing', 'help', 'Fastest growing', '+20%', 'Leaderboard: growth, 2017-Q4'],
  ['bestWinRate', 'feedDeals', 'Best win rate', '60%', 'Leaderboard: win rate, 2017-Q4'],
  [
    'opensManyClosesFew',
    'coachClosing',
    'Opens many, closes few',
    '20, 60%',
    'Leaderboard: closing, 2017-Q4',
  ],
])('the board %s has its words', (key, verb, title, value, source) => {
  const board = words.boardWordsOf({ key, verb, places: [{ rank: 1, value: 0, partner: partner() }] });

  expect(board.title).toBe(title);
  expect(board.places[0]).toMatchObject({ value, action: { source } });
});
