import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanReview from 'c/planReview';
import { REFUSED } from '../../planAgreement/__tests__/talk.js';
import {
  button,
  find,
  findAll,
  mount,
  planOf,
  settle,
  storeOf,
  textOf,
} from '../../whiteSpaceGrid/__tests__/plan.js';

const PLANNED = { id: 'R1', status: 'Planned', plannedOn: '2017-11-28', heldOn: null };
const HELD = {
  ...PLANNED,
  status: 'Held',
  heldOn: '2017-11-07',
  wins: 'The bakery chain',
  attendees: 'Vicki, Celia',
};

async function show(review, { open = true, ...properties } = {}) {
  const element = mount(createElement('c-plan-review', { is: PlanReview }), {
    plan: planOf(),
    store: storeOf(),
    review,
    ...properties,
  });
  if (open) find(element, '.open').click();
  await settle();
  return element;
}

const fields = (element) => findAll(element, 'c-autosave-field').map(({ name }) => name);

afterEach(() => document.body.replaceChildren());

describe('a planned review', () => {
  test('asks for the wins, where we are stuck and how we get through it, then for what follows', async () => {
    expect(fields(await show(PLANNED))).toEqual([
      'plannedOn',
      'attendees',
      'wins',
      'stuck',
      'wayThrough',
      'decisions',
      'recognition',
    ]);
  });

  test('shows what to start from', async () => {
    expect(textOf(await show(PLANNED, { facts: ['Actions carried over: 2.'] }))).toContain(
      'To start fromActions carried over: 2.',
    );
  });

  test('keeps what is written, field by field', async () => {
    const element = await show(PLANNED);
    findAll(element, 'c-autosave-field')[2].dispatchEvent(
      new CustomEvent('save', { detail: { name: 'wins', value: 'The bakery chain' } }),
    );

    expect(element.store.save).toHaveBeenCalledWith('R1', { wins: 'The bakery chain' });
  });

  test('is held today unless another day is chosen', async () => {
    const element = await show(PLANNED);
    button(element, 'We held it').click();

    expect(element.store.save).toHaveBeenCalledWith('R1', { status: 'Held', heldOn: '2017-11-15' });
  });

  test('is not held on a day to come', async () => {
    const element = await show(PLANNED);
    const input = find(element, 'lightning-input');
    input.value = '2017-11-16';
    input.dispatchEvent(new CustomEvent('change'));
    button(element, 'We held it').click();
    await settle();

    expect(find(element, '[role="alert"]').textContent).toBe('Choose a day that has come.');
    expect(element.store.save).not.toHaveBeenCalled();
  });

  test('that will not take place is cancelled, and can be put back', async () => {
    const element = await show(PLANNED);
    find(element, '.buttons button').click();
    expect(element.store.save).toHaveBeenCalledWith('R1', { status: 'Cancelled' });
    element.review = { ...PLANNED, status: 'Cancelled' };
    await settle();
    button(element, 'It takes place').click();

    expect(element.store.save).toHaveBeenLastCalledWith('R1', { status: 'Planned' });
  });

  test('whose day has gone says that it is still to hold', async () => {
    const element = await show({ ...PLANNED, plannedOn: '2017-11-01' }, { open: false });

    expect(find(element, 'h4').textContent).toBe('Nov 1, 2017, still to hold');
  });

  test('says why it could not be saved', async () => {
    const element = await show(PLANNED, { store: storeOf({ save: jest.fn(async () => REFUSED) }) });
    button(element, 'We held it').click();
    await settle();

    expect(find(element, '[role="alert"]').textContent).toBe('The version is frozen.');
  });
});

describe('a review that was held', () => {
  test('shows its day and who took part', async () => {
    const element = await show(HELD, { open: false });

    expect(textOf(element)).toContain('Nov 7, 2017, held');
    expect(textOf(element)).toContain('Vicki, Celia');
  });

  test('can still be written up, but was held on its day', async () => {
    const element = await show(HELD);

    expect(fields(element)).toContain('decisions');
    expect(fields(element)).not.toContain('plannedOn');
    expect(button(element, 'It was not held after all')).toBeUndefined();
  });

  test('by a slip of the finger is undone the same day', async () => {
    const element = await show({ ...HELD, heldOn: '2017-11-15' });
    button(element, 'It was not held after all').click();

    expect(element.store.save).toHaveBeenCalledWith('R1', { status: 'Planned', heldOn: null });
  });
});

describe('who may only read', () => {
  test('reads what was written and nothing else', async () => {
    const element = await show(HELD, { locked: true });

    expect(fields(element)).toEqual(['attendees', 'wins']);
    expect(findAll(element, 'c-autosave-field').every(({ locked }) => locked)).toBe(true);
    expect(findAll(element, 'lightning-button, lightning-input')).toEqual([]);
  });

  test('has nothing to open where nothing is written', async () => {
    expect(find(await show(PLANNED, { locked: true, open: false }), 'button')).toBeNull();
  });
});
