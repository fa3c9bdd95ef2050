import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import OpportunityTargets from 'c/opportunityTargets';
import { marketOf, QUARTER, REFUSED, tactic } from '../../marketingQuery/__tests__/market';
import { find, findAll, mount, settle, storeOf, textOf } from '../../whiteSpaceGrid/__tests__/plan.js';

async function show(market = {}, properties = {}) {
  const element = mount(createElement('c-opportunity-targets', { is: OpportunityTargets }), {
    model: marketOf(market),
    store: storeOf(),
    ...properties,
  });
  await settle();
  return element;
}

const figures = (element, list) =>
  findAll(element, `${list} > div`).map(({ children }) => [...children].map((each) => each.textContent));

afterEach(() => document.body.replaceChildren());

test('a revenue goal becomes opportunities a year, a quarter, a month and a week', async () => {
  // 4 × $200,000 at $52,000 and 15%: 102.6 opportunities a year
  expect(figures(await show(), '.periods')).toEqual([
    ['A year like this', '103'],
    ['A quarter', '26'],
    ['A month', '9'],
    ['A week', '2'],
  ]);
});

test('the published example comes out as it is published', async () => {
  const rate = { value: 0.05, source: 'partner', counted: 300 };
  const steps = ['deliverable', 'response', 'leads', 'qualified', 'accepted', 'opportunities', 'won'];
  const all = Object.fromEntries(steps.map((step) => [step, rate]));
  const record = {
    revenueTarget: 2_500_000,
    averageDealSize: 15_874,
    rates: JSON.stringify({ Bleak: all, Likely: all, Best: all }),
  };

  expect(figures(await show({ record }), '.periods').map(([, value]) => value)).toEqual([
    '12,600',
    '3,150',
    '1,050',
    '243',
  ]);
});

test('what has to come before the opportunities is said, nearest first', async () => {
  const stages = figures(await show(), '.stages');

  expect(stages.map(([name]) => name)).toEqual(['Accepted', 'Qualified', 'Leads', 'Responses', 'Reached']);
  // 25.64 / 30% = 85.5
  expect(stages[0][1]).toBe('86');
});

test('the plan is held against what is needed', async () => {
  expect(find(await show(), '.sentence').textContent).toBe(
    'The plan brings 0.2 of the 26 opportunities that are needed in the bleak case: 26 still to find.',
  );
  document.body.replaceChildren();
  const enough = await show({ tactics: [tactic('BIG', { audience: 2_000_000 })] });
  expect(find(enough, '.sentence').textContent).toContain('The plan brings 28 opportunities');
});

test('the days by which they have to come about allow for how long a deal takes', async () => {
  expect(textOf(await show())).toContain('they come about between Nov 2 and Jan 30.');
});

test('without a measured cycle no days are claimed', async () => {
  const performance = [{ ...QUARTER, medianCycleDays: null }];

  expect(textOf(await show({ read: { performance } }))).not.toContain('they come about between');
});

test('what is missing is named', async () => {
  const words = textOf(await show({ record: { revenueTarget: null, averageDealSize: null } }));

  expect(words).toContain('Give the quarter a revenue goal');
  expect(words).toContain('Say what a deal is worth on average');
});

test('the goal is saved in the plan, and a refusal is said', async () => {
  const element = await show({}, { store: storeOf({ save: jest.fn(async () => REFUSED) }) });
  find(element, 'c-autosave-field').dispatchEvent(
    new CustomEvent('save', { detail: { name: 'revenueTarget', value: 300000 } }),
  );
  await settle();

  expect(element.store.save).toHaveBeenCalledWith('PLAN', { revenueTarget: 300000 });
  expect(find(element, '[role="alert"]').textContent).toBe('Somebody else has changed this.');
});

test('who may only read sees the goal as text', async () => {
  expect(find(await show({}, { locked: true }), 'c-autosave-field').locked).toBe(true);
});
