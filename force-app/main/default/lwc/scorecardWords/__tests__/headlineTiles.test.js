import '../../format/__tests__/shippedLabels';
import { headlineTiles, levelTile, requirementRows, subline } from 'c/scorecardWords';
import { aLevel, aQuarter, closed } from './builders';

const facts = (changes = {}) => ({ quarter: aQuarter(changes), level: aLevel(), goals: [] });
const keysOf = (headline) => headlineTiles(headline, facts()).map(({ key }) => key);
const only = (word, { quarter, level = aLevel() } = {}) =>
  headlineTiles(word, { quarter: aQuarter(quarter), level, goals: [] })[0].tile;

test.each([[null], [undefined], [''], ['Happiness']])(
  'without a choice (%s) pace, pipeline and level are shown',
  (headline) => {
    expect(keysOf(headline)).toEqual(['pace', 'pipeline', 'level']);
  },
);

test('the choice says which tiles there are, and in which order', () => {
  expect(keysOf('Required tasks; Certifications;Pace')).toEqual(['tasks', 'certifications', 'pace']);
});

test('a word that has no tile leaves the others, and nothing is shown twice', () => {
  expect(keysOf('Level; Happiness; Level; Win rate')).toEqual(['level', 'winRate']);
});

test.each([
  ['Win rate', {}, 'grey No target 62%', '304 won and 183 lost in four quarters'],
  [
    'Win rate',
    { smallSample: true, trailingWonCount: 2, trailingLostCount: 1 },
    'grey No target 2 of 3 won',
    '2 won and 1 lost in four quarters',
  ],
  ['Win rate', { trailingWonCount: 0, trailingLostCount: 0 }, 'grey No target ', 'Nothing measured yet'],
  ['Certifications', {}, 'red Short 3', 'Certified sellers: 3 of 5, Certified engineers: 2 of 2'],
  ['Required tasks', {}, 'yellow Close 7 of 8', '1 due and not done'],
  ['Required tasks', { tasksDoneCount: 8 }, 'yellow Close 8 of 8', 'All that were due are done'],
  [
    'Deal registrations',
    {
      registrationsSubmitted: 31,
      registrationsApproved: 25,
      registrationsPending: 2,
      registrationsRejected: 4,
    },
    'grey No target 31',
    '25 approved, 2 waiting, 4 rejected',
  ],
  [
    'Partner-led share',
    { partnerLedShare: 0.7, partnerLedAmount: 135000 },
    'grey No target 70%',
    '$135,000 won in deals that the partner leads',
  ],
  ['Deal size', { medianDealSize: 2900 }, 'grey No target $3,938', 'Median $2,900'],
  ['Sales cycle', { medianCycleDays: 41.4, meanCycleDays: 47 }, 'grey No target 41 days', 'Mean 47 days'],
])('%s of %j is said in a figure and a fact', (word, quarter, answer, fact) => {
  const tile = only(word, { quarter });

  expect(`${tile.tone} ${tile.word} ${tile.figure}`).toBe(answer);
  expect(tile.fact).toBe(fact);
});

test('a tile whose requirement is short says what to do about it', () => {
  expect(only('Certifications').action.name).toBe('Book 2 seats');
});

test('a closed quarter is not compared with what is asked for today', () => {
  expect(only('Certifications', { quarter: closed })).toMatchObject({
    tone: 'grey',
    action: null,
    bar: null,
  });
});

test('without a program nothing is asked for', () => {
  expect(only('Certifications', { level: null })).toMatchObject({ figure: '3', word: 'No target' });
});

describe('a level that will be short at its evaluation', () => {
  const sellers = (actual, required) => ({
    kind: 'certifiedSellers',
    label: 'Certified sellers',
    actual,
    required,
    ratio: actual / required,
    status: actual < required ? 'short' : 'met',
  });
  const platinum = (today, then) =>
    aLevel({
      currentLevel: 'Platinum',
      nextLevel: null,
      keepsLevel: false,
      nextEvaluationOn: '2018-01-01',
      requirements: [sellers(today, 3)],
      keepRequirements: [sellers(then, 3)],
    });

  test('asks for the same in the tile and in the list', () => {
    const level = platinum(2, 0);

    expect(levelTile(level).action.name).toBe('Book 3 seats');
    expect(requirementRows(level)[0].action).toEqual(levelTile(level).action);
  });

  test('says the reason in both', () => {
    const why = '3 short on Jan 1: 2 certificates end before then';

    expect(levelTile(platinum(2, 0)).detail).toBe(`Certified sellers, ${why}`);
    expect(requirementRows(platinum(2, 0))[0].note).toBe(why);
  });

  test('is close in the list, too, when it is met today', () => {
    expect(requirementRows(platinum(3, 2))[0]).toMatchObject({
      word: 'Close',
      note: '1 short on Jan 1: 1 certificate ends before then',
    });
  });

  test('has no reason where no certificate ends', () => {
    expect(requirementRows(platinum(1, 1))[0].note).toBe('2 short on Jan 1');
  });

  test('says that more tasks are asked for by then', () => {
    const tasks = (required) => ({ ...sellers(7, required), kind: 'requiredTasks' });
    const level = { ...platinum(2, 0), requirements: [tasks(7)], keepRequirements: [tasks(8)] };

    expect(requirementRows(level)[0].note).toBe('1 short on Jan 1: 1 more falls due before then');
  });

  test('is told in one sentence', () => {
    expect(subline(platinum(2, 0))).toBe(
      'Platinum, the highest level, is at risk at the evaluation on Jan 1.',
    );
  });

  test('comes before the next level where both ask for people', () => {
    const gold = { ...platinum(2, 0), currentLevel: 'Gold', nextLevel: 'Platinum' };

    expect(requirementRows(gold)[0].action.gain).toBe('needed for Gold');
  });
});
