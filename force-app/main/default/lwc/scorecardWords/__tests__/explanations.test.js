import '../../format/__tests__/shippedLabels';
import { explainDeals, explainLevel, explainPace, explainPipeline, explainSellers } from 'c/scorecardWords';
import { aLevel, aQuarter, behind, closed, noGoal } from './builders';

const goals = [{ period: 'period-4', version: 1, acceptedOn: '2017-10-03' }];

/** Name and value of each part, as a person reads them. */
const read = ({ parts }) => parts.map(({ name, value }) => `${name} ${value}`.trim());

test('pace is explained from what was won, expected and agreed', () => {
  const explanation = explainPace(aQuarter(), goals);

  expect(explanation).toMatchObject({
    heading: 'Pace of the quarter',
    formula: '$192,941 ÷ $186,212',
    result: '1.04',
    source: 'Goal version 1, accepted Oct 3, 2017. Opportunities as of Nov 15, 2017. Currency USD.',
  });
  expect(read(explanation)).toEqual([
    'Won, 49 deals $192,941',
    'Change on the quarter before, same days 21%',
    'Expected: $380,700 × 45 of 92 days $186,212',
    'To the goal $187,759',
    'At this rate by Dec 31 $394,457',
    'Ahead is above 1.00, just behind from 0.85',
  ]);
});

test.each([
  ['credits and returns', { adjustmentAmount: -900 }, 'Of it credits and returns −$900'],
  ['that it is too early for a projection', { projection: null }, 'At this rate by Dec 31 too early'],
])('pace names %s', (_title, changes, line) => {
  expect(read(explainPace(aQuarter(changes), goals))).toContain(line);
});

test('a closed quarter explains its share of the goal, and what was restated', () => {
  const explanation = explainPace(aQuarter({ ...closed, restatedAmount: 1200 }), []);

  expect(explanation).toMatchObject({
    heading: 'Share of goal',
    formula: '$351,920 ÷ $365,000',
    result: '96%',
  });
  expect(read(explanation)).toContain('Of it restated since the close $1,200');
});

test.each([
  ['was accepted', { goalVersion: 1 }, 'Goal version 1, accepted Oct 3, 2017.'],
  ['may not be read', { goalVersion: 2 }, 'Goal version 2.'],
  [
    'comes from the months',
    { goalVersion: null, goalSource: 'Sum of periods' },
    'Goal of the periods within it.',
  ],
  ['is not there', noGoal, 'No accepted goal.'],
])('the source says of a goal that it %s', (_title, changes, sentence) => {
  expect(explainPace(aQuarter(changes), goals).source).toContain(sentence);
});

test('an explanation that an older version wrote leaves its limits out', () => {
  expect(read(explainPace(aQuarter({ explanation: '{"format":' }), goals)).join()).not.toContain('above');
});

test('coverage names what counts, what was left out and both indexes', () => {
  const explanation = explainPipeline(
    aQuarter({ overdueCount: 11, overdueAmount: 61180, blankAmountCount: 1 }),
    goals,
  );

  expect(explanation).toMatchObject({ formula: '$474,357 ÷ $187,759', result: '2.5x' });
  expect(read(explanation)).toEqual([
    'Open, qualified, closing by Dec 31 $474,357',
    'Left out: 11 overdue deals $61,180',
    'Left out: 1 deal without an amount',
    'Remaining: $380,700 − $192,941 $187,759',
    'Index 3.0x would be $563,277',
    'Own index 1.7x, 1 ÷ 60% win rate by value $311,680',
    'Win rate by number, four quarters 62%',
  ]);
});

test('a rate on few deals is said as deals, and has no own index', () => {
  const few = { smallSample: true, trailingWonCount: 2, trailingLostCount: 1, ownIndex: null };

  expect(read(explainPipeline(aQuarter(few), goals))).toEqual(
    expect.arrayContaining([
      'No own index yet: too few closed deals',
      'Win rate by number, four quarters 2 of 3 won',
    ]),
  );
});

test('the deals behind coverage are the open ones with the overdue, those behind pace the won ones', () => {
  const quarter = aQuarter({ overdueCount: 11, overdueAmount: 61180 });

  expect(explainPipeline(quarter, goals).deals).toMatchObject({
    label: 'Open the 149 deals',
    closed: false,
    to: '2017-12-31',
    note: '138 of these count. Early stages and dates that have passed are left out.',
  });
  expect(explainPace(quarter, goals).deals).toMatchObject({
    label: 'Open the 49 won deals',
    won: true,
    from: '2017-10-01',
  });
});

test('without deals there are none to open', () => {
  const none = aQuarter({ ...behind, openPipelineCount: 0, openCount: 0, wonCount: 0 });

  expect([explainPace(none, goals).deals, explainPipeline(none, goals).deals]).toEqual([null, null]);
});

test('a question says which number it is about, once for each quarter', () => {
  expect(explainPipeline(aQuarter(), goals).question).toMatchObject({
    name: 'Question: Coverage of the quarter, Q4 2017 (2.5x)',
    source: 'Question: Coverage of the quarter, 2017-Q4',
  });
});

test('progress is explained by its weakest requirement beside all the others', () => {
  const keepRequirements = [
    { kind: 'requiredTasks', label: 'Required tasks', actual: 7, required: 8, ratio: 0.875, status: 'close' },
  ];
  const explanation = explainLevel(aLevel({ keepRequirements, expiringCount: 1 }));

  expect(explanation).toMatchObject({
    heading: 'Progress to Platinum',
    formula: 'weakest of all: certified sellers, 3 of 5',
    result: '60%',
    source: 'Channel Program, as of Nov 15, 2017. The level is reached when every requirement is met.',
  });
  expect(read(explanation)).toEqual([
    'Certified sellers 3 of 5',
    'Required tasks 7 of 8',
    'Revenue, last 4 quarters $1,421,300 of $1,500,000',
    'Certified engineers 2 of 2',
    'To keep Gold: required tasks 7 of 8',
    'Certifications that expire within 60 days 1',
  ]);
});

test('the other figures of a quarter are explained together', () => {
  const explanation = explainDeals(aQuarter(), goals);

  expect(explanation).toMatchObject({ formula: '$192,941 won ÷ 49 deals, on average', result: '$3,938' });
  expect(read(explanation)).toEqual([
    'Win rate: 304 won of 487 closed, four quarters 62%',
    'Lost in the quarter $177,594',
    'Open in the quarter, whatever the stage $474,357',
    'People with a certification that has not expired 3',
    'Required tasks done, of those due by now 7 of 8',
  ]);
});

test('figures that a quarter does not have are not explained', () => {
  const bare = { averageDealSize: null, winRate: null, certifiedCount: null, tasksDueCount: null };

  expect(read(explainDeals(aQuarter(bare), goals))).toEqual([
    'Lost in the quarter $177,594',
    'Open in the quarter, whatever the stage $474,357',
  ]);
});

test('sellers are explained as what adds up to their partner', () => {
  const seller = { period: 'period-4', goalAmount: 100000 };
  const explanation = explainSellers([seller, seller, { ...seller, period: 'period-3' }], aQuarter(), goals);

  expect(explanation).toMatchObject({ formula: 'Won by 2 sellers together', result: '$192,941' });
  expect(read(explanation)[0]).toBe("Goals of the sellers, of the partner's $380,700 $200,000");
});

describe('in an org with several currencies', () => {
  const rate = (source, startsOn) => ({ currency: 'EUR', rate: 0.85, startsOn, source, deals: 3 });
  const inEuros = (exchange) =>
    aQuarter({
      currencyCode: 'EUR',
      wonAmount: 100000,
      explanation: JSON.stringify({
        exchange: { corporate: 'USD', rates: [], issues: [], fxEffect: 0, ...exchange },
      }),
    });

  test('pace names the rates that won deals were converted with, and what they did', () => {
    const rates = [
      rate('dated rate of the close date', '2017-10-01'),
      rate('rate of the as-of day', '2017-10-01'),
    ];
    const lines = read(explainPace(inEuros({ rates, fxEffect: -250000 }), []));

    expect(lines).toContain('Of it through exchange rates since the goal was accepted −€2,500');
    expect(lines).toContain('Rate of the close date: 1 USD = 0.85 EUR since Oct 1, 2017');
    expect(lines).not.toContainEqual(expect.stringContaining('Rate of the day'));
  });

  test('pace has no line for an effect of at most 2 % of what is won', () => {
    const lines = read(explainPace(inEuros({ fxEffect: -200000 }), []));

    expect(lines).not.toContainEqual(expect.stringContaining('exchange rates'));
  });

  test('coverage names the rate that open deals were converted with', () => {
    const rates = [rate('rate of the as-of day', '2017-10-01')];

    expect(read(explainPipeline(inEuros({ rates }), []))).toContain(
      'Rate of the day: 1 USD = 0.85 EUR since Oct 1, 2017',
    );
  });

  test('what could not be converted is counted as left out', () => {
    const issues = [{ sentence: 'There is no rate.', records: 2 }];

    expect(read(explainPace(inEuros({ issues }), []))).toContain(
      '2 amounts left out: their currency is not active or has no rate',
    );
  });

  test('the deals behind a number show their own currency', () => {
    expect(explainPace(inEuros({}), []).deals.ownCurrencies).toBe(true);
    expect(explainPace(aQuarter(), []).deals.ownCurrencies).toBe(false);
  });
});
