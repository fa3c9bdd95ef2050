import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import FunnelRatesPanel from 'c/funnelRatesPanel';
import { marketOf, REFUSED } from '../../marketingQuery/__tests__/market';
import {
  button,
  find,
  findAll,
  mount,
  settle,
  storeOf,
  textOf,
} from '../../whiteSpaceGrid/__tests__/plan.js';

async function show(market = {}, properties = {}) {
  const element = mount(createElement('c-funnel-rates-panel', { is: FunnelRatesPanel }), {
    model: marketOf(market),
    store: storeOf(),
    ...properties,
  });
  await settle();
  return element;
}

const row = (element, name) =>
  findAll(element, 'tbody tr')
    .map((each) => [...each.children].map(({ textContent }) => textContent))
    .find(([first]) => first === name);
const save = async (element, name, value) => {
  findAll(element, 'c-autosave-field')
    .find((each) => each.name === name)
    .dispatchEvent(new CustomEvent('save', { detail: { name, value } }));
  await settle();
};

afterEach(() => document.body.replaceChildren());

test('each step has its rate in every case and where it comes from', async () => {
  expect(row(await show(), 'Responses')).toEqual(['Responses', '1%', '1.7%', '3%', 'Preset']);
});

test('presets alone are said to be presets', async () => {
  expect(textOf(await show())).toContain('Nothing is measured for this plan yet, so these are presets.');
});

test('a rate of one’s own says on how many it rests', async () => {
  const measured = { value: 0.042, source: 'partner', counted: 240 };
  const steps = ['deliverable', 'response', 'leads', 'qualified', 'accepted', 'opportunities', 'won'];
  const all = Object.fromEntries(steps.map((step) => [step, measured]));
  const rates = JSON.stringify({ Bleak: all, Likely: all, Best: all });

  expect(row(await show({ record: { rates } }), 'Leads').slice(1)).toEqual([
    '4.2%',
    '4.2%',
    '4.2%',
    'Your own, 240 counted',
  ]);
});

test('what a deal is worth is saved in the plan', async () => {
  const element = await show();
  await save(element, 'averageDealSize', 60000);

  expect(element.store.save).toHaveBeenCalledWith('PLAN', { averageDealSize: 60000 });
});

test('a margin above 100 is not written', async () => {
  const element = await show();
  await save(element, 'margin', 130);

  expect(element.store.save).not.toHaveBeenCalled();
  expect(find(element, '[role="alert"]').textContent).toBe('Give a percentage from 0 to 100.');
});

test('what the org refused is said', async () => {
  const element = await show({}, { store: storeOf({ save: jest.fn(async () => REFUSED) }) });
  await save(element, 'margin', 30);

  expect(find(element, '[role="alert"]').textContent).toBe('Somebody else has changed this.');
});

test('who may only read sees the fields as text', async () => {
  const element = await show({}, { locked: true });

  expect(findAll(element, 'c-autosave-field').map(({ locked }) => locked)).toEqual([true, true]);
});

test('it closes again', async () => {
  const element = await show();
  const closed = jest.fn();
  element.addEventListener('closerates', closed);
  button(element, 'Close').click();

  expect(closed).toHaveBeenCalledTimes(1);
});
