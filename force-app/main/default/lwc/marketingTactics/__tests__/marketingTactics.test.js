import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import MarketingTactics from 'c/marketingTactics';
import { EMAIL, EXPO, marketOf, REFUSED, tactic } from '../../marketingQuery/__tests__/market';
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
  const element = mount(createElement('c-marketing-tactics', { is: MarketingTactics }), {
    model: marketOf(market),
    store: storeOf(),
    ...properties,
  });
  await settle();
  return element;
}

const named = (element, tag, name) => findAll(element, tag).find((each) => each.name === name);
const total = (element) => textOf(element).match(/TotalAudience([\d,]+)Cost([$\d,]+)Funds([$\d,]+)/);

async function choose(element, name, value) {
  named(element, 'lightning-combobox', name).dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settle();
}

afterEach(() => document.body.replaceChildren());

test('the total counts what is included', async () => {
  const element = await show({ tactics: [EMAIL, { ...EXPO, included: false }] });

  expect(total(element).slice(1)).toEqual(['1,850', '$4,200', '$2,100']);
});

test('each tactic is told the opportunities that it should bring in the chosen case', async () => {
  const element = await show({}, { chosenCase: 'Best' });
  const [email] = findAll(element, 'c-marketing-tactic');

  // 1,850 × 3% × 60% × 30% × 30% × 50%
  expect(email.opportunities).toBeCloseTo(1.4985, 6);
});

test('a tactic without an audience is named, because the forecast cannot count it', async () => {
  const element = await show({ tactics: [EMAIL, { ...EXPO, audience: null }] });

  expect(find(element, '.care').textContent).toBe(
    'Give Stand at Northern Expo an audience, and the forecast counts it.',
  );
});

test('nothing planned yet says what a good first one is', async () => {
  expect(textOf(await show({ tactics: [] }))).toContain('Nothing is planned yet.');
});

test('one from a template comes with its figures, its days and what comes with it', async () => {
  const element = await show();
  button(element, 'Add a tactic').click();
  await settle();
  await choose(element, 'source', 'TT1');
  expect(textOf(element)).toContain('Comes with: Two e-mails');
  button(element, 'Add it').click();
  await settle();

  const [kind, fields] = element.store.create.mock.calls[0];
  expect([kind, fields]).toEqual([
    'tactic',
    {
      marketingPlan: 'PLAN',
      tacticKey: expect.stringMatching(/^PLAN:\w+/),
      included: true,
      state: 'Planned',
      vendorShare: 50,
      kind: 'Email',
      cost: 1000,
      name: 'Launch mail',
      startsOn: '2018-01-18',
      endsOn: null,
    },
  ]);
});

test('one by hand opens, because its name alone says little', async () => {
  const element = await show();
  element.store.create.mockImplementation(async () => {
    element.model = marketOf({ tactics: [EMAIL, tactic('NEW', { name: 'Webinar' })] });
    return { status: 'saved', id: 'NEW', reason: '' };
  });
  button(element, 'Add a tactic').click();
  await settle();
  expect(button(element, 'Add it').disabled).toBe(true);
  const name = named(element, 'lightning-input', 'name');
  name.value = ' Webinar ';
  name.dispatchEvent(new CustomEvent('change'));
  await settle();
  button(element, 'Add it').click();
  await settle();

  expect(findAll(element, 'c-marketing-tactic').map(({ opened }) => opened)).toEqual([false, true]);
});

test('what could not be added stays open and says why', async () => {
  const element = await show({}, { store: storeOf({ create: jest.fn(async () => REFUSED) }) });
  button(element, 'Add a tactic').click();
  await settle();
  await choose(element, 'source', 'TT2');
  button(element, 'Add it').click();
  await settle();

  expect(find(element, '[role="alert"]').textContent).toBe('Somebody else has changed this.');
  expect(button(element, 'Add it')).toBeDefined();
});

test('who may only read gets no button', async () => {
  const element = await show({}, { locked: true });

  expect(findAll(element, 'button, lightning-button')).toEqual([]);
  expect(find(element, 'c-marketing-tactic').locked).toBe(true);
});
