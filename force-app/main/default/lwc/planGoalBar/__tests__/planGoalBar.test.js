import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanGoalBar from 'c/planGoalBar';
import { aPlan, initiative, line, settled } from '../../planQuery/__tests__/plans';

let resize;
global.ResizeObserver = class {
  constructor(callback) {
    resize = (width) => callback([{ contentRect: { width } }]);
  }

  observe() {}

  disconnect() {}
};

const OPEN = [
  {
    id: 'c1',
    name: 'Alder',
    kind: 'Existing',
    positions: [{ product: 'observe', open: 412000, openCount: 4 }],
  },
  { id: 'c2', name: 'Ivory', kind: 'New', positions: [{ product: 'observe', open: 150000, openCount: 2 }] },
];
const DAYS = { periodStart: '2017-10-01', periodEnd: '2018-03-31', phase: 'Running', asOf: '2017-11-15' };
const MEASURED = {
  ...DAYS,
  wonAmount: 368000,
  wonCount: 4,
  goalAmount: 1200000,
  expectedToDate: 300000,
  gapToPace: 68000,
  paceStatus: 'Ahead',
};
const found = (more = {}) =>
  aPlan({
    line: [line('v1', 'goal.revenue', { amount: 1200000 })],
    initiative: [initiative('v1', 'expo', { contribution: 110000 })],
    customer: OPEN,
    performance: [MEASURED],
    ...more,
  });

async function show(plan, { width, locked = false } = {}) {
  const element = createElement('c-plan-goal-bar', { is: PlanGoalBar });
  Object.assign(element, { plan, locked });
  document.body.append(element);
  if (width) resize(width);
  await settled();
  return element.shadowRoot;
}

const text = (root, selector) => root.querySelector(selector)?.textContent.trim();
const routes = (root) =>
  [...root.querySelectorAll('.route')].map((route) =>
    [...route.querySelectorAll('.name, .amount, .note')].map((part) => part.textContent),
  );

afterEach(() => document.body.replaceChildren());

test('says what is still to find of the goal, at face value', async () => {
  const root = await show(found());

  expect(text(root, 'h2')).toBe('$160,000 still to find for the $1,200,000 goal');
  expect(text(root, '.sub')).toMatch(/not weighted by chance/);
});

test('shows won, the three routes and the gap with what stands behind them', async () => {
  expect(routes(await show(found()))).toEqual([
    ['Won', '$368,000', 'Deals: 4'],
    ['Existing customers', '$412,000', '4 open'],
    ['New customers', '$150,000', '2 open, takes longest'],
    ['Initiatives', '$110,000', '1 planned'],
    ['Still to find', '$160,000', 'No deal yet'],
  ]);
});

test('says the whole bar in a sentence', async () => {
  const root = await show(found());

  expect(root.querySelector('[role="img"]').getAttribute('aria-label')).toBe(
    '$160,000 still to find for the $1,200,000 goal: Won $368,000, Existing customers $412,000, New customers $150,000, and Initiatives $110,000.',
  );
});

test.each([
  [1280, true],
  [500, false],
])('at %i pixels labels stand under their segments: %s', async (width, aligned) => {
  const root = await show(found(), { width });

  expect(root.querySelector('.routes').classList.contains('aligned')).toBe(aligned);
});

test('leads from the gap to the grid', async () => {
  const root = await show(found());
  const heard = jest.fn();
  root.host.addEventListener('planshow', heard);

  root.querySelector('.find').click();

  expect(heard.mock.calls[0][0].detail).toEqual({ part: 'grid' });
});

test.each([
  ['no goal', [], 'No goal agreed yet'],
  [
    'a goal of zero',
    [line('v1', 'goal.revenue', { amount: 0 })],
    'The goal is zero: both sides plan no revenue',
  ],
  ['all found', [line('v1', 'goal.revenue', { amount: 1040000 })], 'All of the $1,040,000 goal is found'],
  [
    'more than the goal',
    [line('v1', 'goal.revenue', { amount: 1000000 })],
    '$40,000 more found than the $1,000,000 goal',
  ],
])('with %s the heading says so', async (_, lines, heading) => {
  const root = await show(found({ line: lines }));

  expect(text(root, 'h2')).toBe(heading);
  expect(root.querySelector('.segment.gap')).toBeNull();
});

test('without a goal it offers to agree one', async () => {
  const root = await show(found({ line: [] }));
  const heard = jest.fn();
  root.host.addEventListener('planshow', heard);

  root.querySelector('.actual button').click();

  expect(heard.mock.calls[0][0].detail).toEqual({ part: 'agreement' });
});

test('a reader is not asked to agree a goal', async () => {
  expect((await show(found({ line: [] }), { locked: true })).querySelector('.actual button')).toBeNull();
});

test('nothing found yet leaves no empty bar', async () => {
  const root = await show(aPlan({ line: [] }));

  expect(root.querySelector('.bar')).toBeNull();
  expect(routes(root)[0]).toEqual(['Won', 'None yet', 'Not measured yet']);
});

test('deals without a value are counted, not hidden', async () => {
  const customer = [{ ...OPEN[0], positions: [{ product: 'observe', open: null, openCount: 1 }] }];

  expect(routes(await show(found({ customer })))[1]).toEqual([
    'Existing customers',
    'None yet',
    '1 open, 1 without a value',
  ]);
});

describe('plan against actual', () => {
  test.each([
    ['ahead', MEASURED, '$68,000 ahead of where we agreed: $368,000 won, $300,000 was agreed by Nov 15.'],
    [
      'behind',
      { ...MEASURED, paceStatus: 'Behind', gapToPace: -90000, expectedToDate: 458000 },
      '$90,000 behind where we agreed: $368,000 won, $458,000 was agreed by Nov 15.',
    ],
    [
      'no goal signed',
      { ...MEASURED, goalAmount: null },
      '$368,000 won so far. The goal counts from the day both have signed it.',
    ],
    [
      'not started',
      { ...MEASURED, phase: 'Not started' },
      'Starts Oct 1. What is won is measured from then on.',
    ],
    [
      'closed',
      { ...MEASURED, phase: 'Closed', attainment: 0.31 },
      '$368,000 won of the $1,200,000 goal: 31%.',
    ],
  ])('%s', async (_, performance, sentence) => {
    expect(text(await show(found({ performance: [performance] })), '.actual p')).toBe(sentence);
  });

  test('not measured yet', async () => {
    expect(text(await show(found({ performance: [] })), '.actual p')).toMatch(
      /shows here after the next sync/,
    );
  });

  test('the status has its word', async () => {
    const root = await show(found({ performance: [{ ...MEASURED, paceStatus: 'Just behind' }] }));

    expect(root.querySelector('c-status')).toMatchObject({ tone: 'yellow', word: 'Just behind' });
  });
});
