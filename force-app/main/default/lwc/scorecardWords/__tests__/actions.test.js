import '../../format/__tests__/shippedLabels';
import { levelTile, nextQuarter, paceTile, pipelineTile, requirementRows } from 'c/scorecardWords';
import { aLevel, aQuarter, behind, closed, goalMet, noGoal, upcoming, zeroGoal } from './builders';

test.each([
  ['behind with open deals', behind, 'Review the 42 open deals together', "$28,048 reaches today's mark"],
  [
    'behind with one open deal',
    { ...behind, openCount: 1 },
    'Review the open deal together',
    "$28,048 reaches today's mark",
  ],
  [
    'behind without deals',
    { ...behind, openCount: 0 },
    'Agree on the first deals',
    "$28,048 reaches today's mark",
  ],
  ['without a goal', noGoal, 'Agree a goal for Q4 2017', 'pace and pipeline are measured against it'],
])('a pace %s has one thing to do', (_title, changes, name, gain) => {
  expect(paceTile(aQuarter(changes)).action).toMatchObject({ name, gain });
});

test.each([
  ['ahead', {}],
  ['with its goal met', goalMet],
  ['with a goal of zero', zeroGoal],
  ['closed short of its goal', closed],
])('a pace %s leaves nothing to do', (_title, changes) => {
  expect(paceTile(aQuarter(changes)).action).toBeNull();
});

test.each([
  [
    'overdue deals',
    { overdueCount: 11, overdueAmount: 61180 },
    'Date the 11 overdue deals',
    'adds $61,180, to 2.9x',
  ],
  [
    'one overdue deal',
    { overdueCount: 1, overdueAmount: 5000 },
    'Date the overdue deal',
    'adds $5,000, to 2.6x',
  ],
  [
    'deals without an amount',
    { blankAmountCount: 2 },
    'Add amounts to 2 deals',
    'without one they count for nothing',
  ],
  [
    'enough at its own win rate',
    {},
    'Confirm the dates of 138 open deals',
    'enough at a win rate of 60%, if they close in time',
  ],
  ['too little by any measure', behind, 'Plan a campaign', '$178,155 more reaches the index'],
])('a thin pipeline with %s has one thing to do', (_title, changes, name, gain) => {
  expect(pipelineTile(aQuarter(changes)).action).toMatchObject({ name, gain });
});

test('more pipeline is never asked for where the own win rate says enough', () => {
  const { name } = pipelineTile(aQuarter({ coverage: 1.7 })).action;

  expect(name).not.toBe('Plan a campaign');
});

test.each([
  ['is enough', { pipelineStatus: 'Enough' }],
  ['has nothing left to cover', goalMet],
  ['belongs to a closed quarter', closed],
])('pipeline that %s leaves nothing to do', (_title, changes) => {
  expect(pipelineTile(aQuarter(changes)).action).toBeNull();
});

test('an action is due in two weeks and named after metric and quarter', () => {
  expect(paceTile(aQuarter(behind)).action).toMatchObject({
    due: '2017-11-29',
    source: 'Scorecard: pace, 2017-Q4',
    side: 'Partner',
  });
});

test('at the end of a quarter an action is due within it', () => {
  const { action } = paceTile(aQuarter({ ...behind, asOf: '2017-12-27' }));

  expect(action.due).toBe('2017-12-31');
});

test('the next quarter has an action of its own', () => {
  expect(nextQuarter(aQuarter({ ...upcoming, ownIndex: null })).action).toMatchObject({
    name: 'Plan a campaign',
    source: 'Scorecard: pipeline, 2018-Q1',
  });
});

test('each requirement that is not met has its action, the one that is met has none', () => {
  expect(requirementRows(aLevel()).map(({ action }) => action?.name ?? null)).toEqual([
    'Book 2 seats',
    'Finish 1 required task',
    'Close $78,700 more',
    null,
  ]);
});

test.each([
  [
    {
      kind: 'Deals registered',
      label: 'Deals registered',
      actual: 1,
      required: 5,
      ratio: 0.2,
      status: 'short',
    },
    '1 of 5',
    'Register 4 deals',
  ],
  [
    { kind: 'Win rate', label: 'Win rate', actual: 0.42, required: 0.5, ratio: 0.84, status: 'short' },
    '42% of 50%',
    'Review the lost deals together',
  ],
  [
    { kind: 'Win rate', label: 'Win rate', actual: null, required: 0.5, ratio: 0, status: 'short' },
    '0% of 50%',
    'Review the lost deals together',
  ],
])('requirements are said in their own unit', (requirement, amounts, name) => {
  const [row] = requirementRows(aLevel({ requirements: [requirement] }));

  expect([row.amounts, row.action.name]).toEqual([amounts, name]);
});

test('a level at risk asks for what keeps it, not for what the next one needs', () => {
  const keepRequirements = [
    { kind: 'requiredTasks', label: 'Required tasks', actual: 5, required: 8, ratio: 0.625, status: 'short' },
  ];
  const { action } = levelTile(aLevel({ keepsLevel: false, keepRequirements }));

  expect(action).toMatchObject({ name: 'Finish 3 required tasks', gain: 'needed for Gold' });
});
