import { plainRecords, shapeScorecard } from 'c/scorecardQuery';

const connection = (...nodes) => ({ edges: nodes.map((node) => ({ node })) });
const answer = (parts) => ({ uiapi: { query: parts } });

const performance = ({ start, phase = 'Closed', kind = 'Quarter', calendar = null }) => ({
  Id: `${calendar ?? 'Vendor'} ${start}`,
  Period_Kind__c: { value: kind },
  Period_Start__c: { value: start },
  Phase__c: { value: phase },
  Period__r: calendar && { Calendar__c: { value: calendar } },
});

test('a record is plain: names without suffix, percentages as shares, blanks as null', () => {
  const [record] = plainRecords(
    connection({
      Id: 'a01',
      Won_Amount__c: { value: 5 },
      Attainment__c: { value: 51.2 },
      Pace_Index__c: { value: 1.04 },
      Goal_Amount__c: { value: null },
      Win_Rate__c: { value: null },
      StageName: { value: 'Engaging' },
    }),
  );

  expect(record).toEqual({
    id: 'a01',
    wonAmount: 5,
    attainment: 0.512,
    paceIndex: 1.04,
    goalAmount: null,
    winRate: null,
    stageName: 'Engaging',
  });
});

test('an answer without the part is no record', () => {
  expect(plainRecords(null)).toEqual([]);
});

test.each([
  [
    'running',
    [
      ['2017-07-01', 'Closed'],
      ['2017-10-01', 'Running'],
      ['2018-01-01', 'Not started'],
    ],
    '2017-10-01',
  ],
  [
    'closed last, when none runs',
    [
      ['2017-04-01', 'Closed'],
      ['2017-07-01', 'Closed'],
      ['2018-01-01', 'Not started'],
    ],
    '2017-07-01',
  ],
  ['first to come, when none has begun', [['2018-01-01', 'Not started']], '2018-01-01'],
])('the current quarter is the one that is %s', (_title, quarters, start) => {
  const nodes = quarters.map(([day, phase]) => performance({ start: day, phase })).reverse();
  const { current } = shapeScorecard(answer({ performance: connection(...nodes) }));

  expect(current.periodStart).toBe(start);
});

test('quarters are in order, years beside them', () => {
  const { quarters, years } = shapeScorecard(
    answer({
      performance: connection(
        performance({ start: '2017-10-01' }),
        performance({ start: '2017-01-01', kind: 'Year' }),
        performance({ start: '2017-07-01' }),
      ),
    }),
  );

  expect(quarters.map(({ periodStart }) => periodStart)).toEqual(['2017-07-01', '2017-10-01']);
  expect(years).toHaveLength(1);
});

test('a partner with a calendar of its own is shown in that one alone', () => {
  const { quarters } = shapeScorecard(
    answer({
      performance: connection(
        performance({ start: '2017-10-01', calendar: 'Vendor' }),
        performance({ start: '2017-11-01', calendar: 'Mutual' }),
      ),
    }),
  );

  expect(quarters.map(({ id }) => id)).toEqual(['Mutual 2017-11-01']);
});

test('the one period that a plan agreed on takes the place of no quarter', () => {
  const { quarters } = shapeScorecard(
    answer({
      performance: connection(
        performance({ start: '2017-10-01', calendar: 'Vendor' }),
        performance({ start: '2017-10-01', calendar: 'Mutual', kind: 'Year' }),
      ),
    }),
  );

  expect(quarters.map(({ id }) => id)).toEqual(['Vendor 2017-10-01']);
});

test('a partner user, who may not read the vendor’s periods, has the quarters all the same', () => {
  const { quarters } = shapeScorecard(
    answer({ performance: connection(performance({ start: '2017-10-01' })) }),
  );

  expect(quarters).toHaveLength(1);
});

test('open actions are found by their source, history runs forward', () => {
  const { plan, history } = shapeScorecard(
    answer({
      actions: connection({ Id: 'a1', Source__c: { value: 'Scorecard: pace, 2017-Q4' } }),
      history: connection(
        { Id: 'h2', Taken_On__c: { value: '2017-11-06' } },
        { Id: 'h1', Taken_On__c: { value: '2017-10-30' } },
      ),
    }),
  );

  expect(plan.get('Scorecard: pace, 2017-Q4')).toBe('a1');
  expect(history.map(({ id }) => id)).toEqual(['h1', 'h2']);
});

test.each([
  ['[{"kind":"revenue"}]', [{ kind: 'revenue' }]],
  [null, []],
  ['[{"kind":', []],
])('requirements written as %s are read', (json, requirements) => {
  const { level } = shapeScorecard(
    answer({ level: connection({ Id: 'l', Requirements__c: { value: json } }) }),
  );

  expect(level.requirements).toEqual(requirements);
});

test('nothing at all is an empty model', () => {
  expect(shapeScorecard(undefined)).toMatchObject({
    partner: null,
    quarters: [],
    current: null,
    level: null,
  });
});

test('a part that failed is known by the path of its error', () => {
  const { failed } = shapeScorecard(answer({}), [
    { path: ['uiapi', 'query', 'sellers'] },
    { message: 'without a path' },
  ]);

  expect([...failed]).toEqual(['sellers']);
});
