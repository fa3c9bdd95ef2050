import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanCustomer from 'c/planCustomer';
import {
  ALDER,
  button,
  find,
  findAll,
  mount,
  planOf,
  settle,
  storeOf,
  textOf,
} from '../../whiteSpaceGrid/__tests__/plan.js';

async function show(properties) {
  const element = mount(createElement('c-plan-customer', { is: PlanCustomer }), {
    plan: planOf(),
    store: storeOf(),
    customer: ALDER,
    ...properties,
  });
  await settle();
  return element;
}

async function type(element, typed) {
  for (const [name, value] of Object.entries(typed)) {
    const input = findAll(element, 'lightning-input').find((each) => each.name === name);
    input.value = value;
    input.dispatchEvent(new CustomEvent('change'));
  }
  await settle();
}

const player = (id, more = {}) => ({ id, planCustomer: 'ALDER', name: id, revision: 1, ...more });

afterEach(() => document.body.replaceChildren());

describe('a customer', () => {
  test('is asked about in the order of a conversation', async () => {
    const element = await show();

    expect(findAll(element, 'c-autosave-field').map(({ name }) => name)).toEqual([
      'priorities',
      'business',
      'competition',
      'decisionMaking',
      'influencers',
      'size',
      'domain',
    ]);
  });

  test('keeps what was found out', async () => {
    const element = await show();
    const detail = { name: 'priorities', value: 'Open ten sites' };
    find(element, 'c-autosave-field').dispatchEvent(new CustomEvent('save', { detail }));

    expect(element.store.save).toHaveBeenCalledWith('ALDER', { priorities: 'Open ten sites' });
  });

  test('shows those who decide there, and nobody of other customers', async () => {
    const players = [player('Ines'), { ...player('Omar'), planCustomer: 'COBALT' }];
    const element = await show({ plan: planOf({ players }) });

    expect(findAll(element, 'c-decision-player').map((each) => each.player.name)).toEqual(['Ines']);
  });

  test('asks who in the business has a say when everybody is in IT', async () => {
    const element = await show({ plan: planOf({ players: [player('Ines', { lineOfBusiness: 'IT' })] }) });

    expect(textOf(element)).toContain('Everybody here is in IT.');
  });

  test('takes somebody who decides by name', async () => {
    const element = await show();
    await type(element, { player: ' Ines ' });
    button(element, 'Add').click();
    await settle();

    expect(element.store.create).toHaveBeenCalledWith('player', { planCustomer: 'ALDER', name: 'Ines' });
  });

  test('is read by readers and written by nobody', async () => {
    const element = await show({ locked: true });

    expect(findAll(element, 'c-autosave-field').every(({ locked }) => locked)).toBe(true);
    expect(findAll(element, 'lightning-input, lightning-button')).toEqual([]);
  });
});

describe('a new customer', () => {
  test('comes into the plan by hand', async () => {
    const element = await show({ customer: null });
    const added = jest.fn();
    element.addEventListener('added', ({ detail }) => added(detail));
    await type(element, {
      name: 'Juniper Homes',
      domain: 'https://www.juniper.example/about',
      size: '1,200 staff',
    });
    button(element, 'Add to the plan').click();
    await settle();

    expect(element.store.create).toHaveBeenCalledWith('customer', {
      customerKey: 'PLAN:juniper.example',
      name: 'Juniper Homes',
      domain: 'juniper.example',
      country: null,
      size: '1,200 staff',
      kind: 'New',
    });
    expect(added).toHaveBeenCalledWith({ id: 'NEW' });
  });

  test.each([
    ['without a name', {}, "Type the customer's name."],
    ['with a domain that is none', { name: 'Juniper', domain: 'no domain' }, 'Type a web domain such as'],
    [
      'that is there by its domain',
      { name: 'Alder', domain: 'alder.example' },
      'Alder Foods is in the plan already.',
    ],
    ['that is there by its name', { name: 'alder foods ltd' }, 'Alder Foods is in the plan already.'],
  ])('%s is not added, and it says why', async (_, typed, words) => {
    const element = await show({ customer: null });
    await type(element, typed);
    button(element, 'Add to the plan').click();
    await settle();

    expect(element.store.create).not.toHaveBeenCalled();
    expect(find(element, '[role="alert"]').textContent).toContain(words);
  });

  test('that the org refused stays typed', async () => {
    const store = storeOf({
      create: jest.fn(async () => ({ status: 'failed', id: null, reason: 'Not now.' })),
    });
    const element = await show({ customer: null, store });
    await type(element, { name: 'Juniper Homes' });
    button(element, 'Add to the plan').click();
    await settle();

    expect(find(element, '[role="alert"]').textContent).toBe('Not now.');
    expect(find(element, 'lightning-input').value).toBe('Juniper Homes');
  });

  test('can be left', async () => {
    const element = await show({ customer: null });
    const closed = jest.fn();
    element.addEventListener('closepane', closed);
    button(element, 'Cancel').click();

    expect(closed).toHaveBeenCalled();
  });
});
