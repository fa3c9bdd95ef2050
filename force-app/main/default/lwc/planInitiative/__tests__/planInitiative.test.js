import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanInitiative from 'c/planInitiative';
import { REFUSED, SIGNED, talkOf, talkStore, version } from '../../planAgreement/__tests__/talk.js';
import { button, find, findAll, mount, settle, textOf } from '../../whiteSpaceGrid/__tests__/plan.js';

const EXPO = {
  id: 'I1',
  key: 'expo',
  name: 'Expo',
  tactic: 'Trade show',
  segment: 'Rail operators',
  startsOn: '2018-01-16',
  contributesTo: 'observe',
  listSize: 1850,
  expectedResponse: 2,
  cost: 24001,
  vendorShare: 50,
  contribution: 110000,
  version: 1,
};
const PLAN = talkOf([version(1, 'Draft')]);

async function show(changes = {}, properties = {}) {
  const element = mount(createElement('c-plan-initiative', { is: PlanInitiative }), {
    plan: PLAN,
    store: talkStore(),
    initiative: { ...EXPO, ...changes },
    ...properties,
  });
  await settle();
  return element;
}

const save = (element, name, value) =>
  findAll(element, 'c-autosave-field')
    .find((field) => field.name === name)
    .dispatchEvent(new CustomEvent('save', { detail: { name, value } }));

afterEach(() => document.body.replaceChildren());

describe('an initiative', () => {
  test('reads as sentences', async () => {
    const text = textOf(await show());

    expect(text).toContain('Trade show · Rail operators · From Jan 16');
    expect(text).toContain('For Observe. 1,850 contacts, 2% expected to answer: about 37.');
  });

  test('shares its cost so that both parts come to it', async () => {
    expect(textOf(await show())).toContain(
      'It costs $24,001: Northbeam pays $12,001, Brightwater pays $12,000.',
    );
  });

  test.each([
    [0, 'Brightwater pays all of it.'],
    [100, 'Northbeam pays all of it.'],
    [null, 'Who pays how much is still to agree.'],
  ])('with a share of %s says who pays', async (vendorShare, words) => {
    expect(textOf(await show({ vendorShare }))).toContain(words);
  });

  test('that brings nothing known says so, and not zero', async () => {
    expect(find(await show({ contribution: null }), '.brings').textContent).toBe('Value still to agree');
    expect(find(await show({ contribution: 0 }), '.brings').textContent).toBe('$0');
  });

  test('with nothing but a name is no sentence', async () => {
    const blank = Object.fromEntries(Object.keys(EXPO).map((key) => [key, null]));

    expect(textOf(await show({ ...blank, key: 'x', name: 'Expo', version: 1 }, { locked: true }))).toBe(
      'ExpoValue still to agree',
    );
  });
});

describe('opened', () => {
  test('it is saved field by field', async () => {
    const element = await show({}, { opened: true });
    save(element, 'cost', 30000);
    const [tactic] = findAll(element, 'lightning-combobox');
    tactic.dispatchEvent(new CustomEvent('change', { detail: { value: 'Webinar' } }));

    expect(element.store.saveInitiative.mock.calls).toEqual([
      ['expo', { cost: 30000 }],
      ['expo', { tactic: 'Webinar' }],
    ]);
  });

  test('it can contribute to a goal or a product, or to nothing yet', async () => {
    const element = await show({}, { opened: true, plan: talkOf([SIGNED, version(2, 'Draft')]) });
    const [, aims] = findAll(element, 'lightning-combobox');
    expect(aims.options.map(({ label }) => label)).toEqual([
      'Not chosen yet',
      'Goal',
      'Edge Gateway',
      'Identity',
      'Observe',
    ]);
    aims.dispatchEvent(new CustomEvent('change', { detail: { value: '-' } }));

    expect(element.store.saveInitiative).toHaveBeenCalledWith('expo', { contributesTo: null });
  });

  test('it takes no percentage past a hundred and no blank name', async () => {
    const element = await show({}, { opened: true });
    save(element, 'vendorShare', 120);
    await settle();
    expect(find(element, '[role="alert"]').textContent).toBe('Give a percentage from 0 to 100.');
    save(element, 'name', null);

    expect(element.store.saveInitiative).not.toHaveBeenCalled();
  });

  test('it can be left out', async () => {
    const element = await show({}, { opened: true });
    const done = jest.fn();
    element.addEventListener('doneinitiative', done);
    find(element, '.buttons button').click();

    expect(element.store.saveInitiative).toHaveBeenCalledWith('expo', { removed: true });
    expect(done).toHaveBeenCalledTimes(1);
  });

  test('it asks why, once something was signed', async () => {
    const change = { askedBy: null, reason: null };
    const plan = talkOf([SIGNED, version(2, 'Draft')]);

    expect(find(await show({}, { opened: true, change }), 'c-plan-reason')).toBeNull();
    expect(find(await show({}, { opened: true, change, plan }), 'c-plan-reason')).not.toBeNull();
  });

  test('it says why it could not be saved', async () => {
    const element = await show(
      {},
      { opened: true, store: talkStore({ saveInitiative: jest.fn(async () => REFUSED) }) },
    );
    save(element, 'cost', 1);
    await settle();

    expect(find(element, '[role="alert"]').textContent).toBe('The version is frozen.');
  });
});

test('locked, it is plain text without a button', async () => {
  const element = await show({}, { locked: true, opened: true });

  expect(textOf(element)).toContain('Expo');
  expect(findAll(element, 'button, c-autosave-field, lightning-combobox')).toEqual([]);
  expect(button(element, 'Done')).toBeUndefined();
});
