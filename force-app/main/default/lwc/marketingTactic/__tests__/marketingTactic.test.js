import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import MarketingTactic from 'c/marketingTactic';
import { activity, EMAIL, marketOf, REFUSED } from '../../marketingQuery/__tests__/market';
import {
  button,
  find,
  findAll,
  mount,
  settle,
  storeOf,
  textOf,
} from '../../whiteSpaceGrid/__tests__/plan.js';

async function show(more = {}, properties = {}, read = {}) {
  const model = marketOf({ tactics: [{ ...EMAIL, ...more }], read });
  const element = mount(createElement('c-marketing-tactic', { is: MarketingTactic }), {
    model,
    store: storeOf(),
    tactic: model.tactics[0],
    opportunities: 1.04,
    ...properties,
  });
  await settle();
  return element;
}

async function type(element, name, value) {
  const field = findAll(element, 'c-autosave-field').find((each) => each.name === name);
  field.dispatchEvent(new CustomEvent('save', { detail: { name, value } }));
  await settle();
}

afterEach(() => document.body.replaceChildren());

test('a row says what, when, how well it can be tracked, whom it reaches and what it brings', async () => {
  const words = textOf(await show());

  expect(words).toContain('Jan 18, easy to track');
  expect(words).toContain('Audience1,850');
  expect(words).toContain('Funds$2,100');
  expect(words).toContain('Opps1.0');
});

test('what is not known is a dash, not zero', async () => {
  const element = await show({ audience: null, cost: null }, { opportunities: null });

  expect(textOf(element)).toMatch(/Audience–.*Funds–Opps–/);
});

test('days of several are a span', async () => {
  expect(textOf(await show({ endsOn: '2018-01-20' }))).toContain('Jan 18 to Jan 20');
});

test('funds that were asked for are said', async () => {
  expect(textOf(await show({}, {}, { activities: [activity('EMAIL')] }))).toContain('funds asked');
});

test('a tick takes it in or out at once', async () => {
  const element = await show();
  const tick = find(element, 'input[type="checkbox"]');
  tick.checked = false;
  tick.dispatchEvent(new CustomEvent('change'));

  expect(element.store.save).toHaveBeenCalledWith('EMAIL', { included: false });
});

test('what ran and was not followed up is said, with the number of leads', async () => {
  const element = await show({ state: 'Done', actualLeads: 32, followedUpCount: 12 });

  expect(find(element, '.care').textContent).toContain('Done. 12 of 32 leads followed up.');
});

test('one click says that its leads are followed up', async () => {
  const element = await show({ state: 'Done' });
  button(element, 'They are followed up').click();

  expect(element.store.save).toHaveBeenCalledWith('EMAIL', { state: 'Followed up' });
});

test('opened, all its fields can be changed one by one', async () => {
  const element = await show({}, { opened: true });
  await type(element, 'executedBy', 'Loud & Clear');

  expect(element.store.save).toHaveBeenCalledWith('EMAIL', { executedBy: 'Loud & Clear' });
});

test('a percentage above 100 is not written and says what to type', async () => {
  const element = await show({}, { opened: true });
  await type(element, 'vendorShare', 130);

  expect(element.store.save).not.toHaveBeenCalled();
  expect(find(element, '[role="alert"]').textContent).toBe('Give a percentage from 0 to 100.');
});

test('what the org refused is said', async () => {
  const element = await show({}, { store: storeOf({ save: jest.fn(async () => REFUSED) }) });
  await type(element, 'cost', 5000);

  expect(find(element, '[role="alert"]').textContent).toBe('Somebody else has changed this.');
});

test('who may only read gets values as text and no way to write', async () => {
  const element = await show({ state: 'Done' }, { locked: true, opened: true });

  expect(findAll(element, 'button, input, lightning-button, lightning-combobox')).toEqual([]);
  expect(find(element, 'c-autosave-field').locked).toBe(true);
});
