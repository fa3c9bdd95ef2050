import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import MarketingGoal from 'c/marketingGoal';
import { marketOf, REFUSED, VENDOR_SIDE } from '../../marketingQuery/__tests__/market';
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
  const element = mount(createElement('c-marketing-goal', { is: MarketingGoal }), {
    model: marketOf(market),
    store: storeOf(),
    ...properties,
  });
  await settle();
  return element;
}

afterEach(() => document.body.replaceChildren());

test('the goal, what success means and what a qualified lead is are saved one by one', async () => {
  const element = await show();
  const [, success] = findAll(element, 'c-autosave-field');
  success.dispatchEvent(new CustomEvent('save', { detail: { name: 'success', value: '20 meetings' } }));

  expect(findAll(element, 'c-autosave-field').map(({ name }) => name)).toEqual([
    'goal',
    'success',
    'qualifiedLead',
  ]);
  expect(element.store.save).toHaveBeenCalledWith('PLAN', { success: '20 meetings' });
});

test('a plan that does not say what success is cannot be shared, and says so', async () => {
  const element = await show({ record: { success: null } });

  expect(button(element, 'Share the plan').disabled).toBe(true);
  expect(textOf(element)).toContain('Say what success means, and you can share it.');
});

test('sharing is one click', async () => {
  const element = await show();
  button(element, 'Share the plan').click();

  expect(element.store.save).toHaveBeenCalledWith('PLAN', { status: 'Shared' });
});

test('a shared plan waits for the account manager, whom the partner reads of', async () => {
  const element = await show({ record: { status: 'Shared' } });

  expect(textOf(element)).toContain('Shared. Northbeam has a look and agrees.');
  expect(findAll(element, 'lightning-button')).toEqual([]);
});

test('the account manager agrees to a shared plan', async () => {
  const element = await show({ record: { status: 'Shared' }, me: VENDOR_SIDE });
  button(element, 'Agree to it').click();

  expect(element.store.save).toHaveBeenCalledWith('PLAN', { status: 'Agreed' });
});

test('an agreed plan is closed once its quarter is over', async () => {
  const record = { status: 'Agreed' };
  expect(findAll(await show({ record }), 'lightning-button')).toEqual([]);
  document.body.replaceChildren();

  expect(button(await show({ record, today: '2018-04-02' }), 'Close the plan')).toBeDefined();
});

test('what the org refused is said', async () => {
  const element = await show({}, { store: storeOf({ save: jest.fn(async () => REFUSED) }) });
  button(element, 'Share the plan').click();
  await settle();

  expect(find(element, '[role="alert"]').textContent).toBe('Somebody else has changed this.');
});

test('who may only read gets no button', async () => {
  const element = await show({}, { locked: true });

  expect(findAll(element, 'lightning-button')).toEqual([]);
  expect(find(element, 'c-autosave-field').locked).toBe(true);
});
