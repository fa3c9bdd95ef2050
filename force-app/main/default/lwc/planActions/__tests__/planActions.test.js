import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanActions from 'c/planActions';
import { aPlan, aStore, PARTNER_SIDE, settled } from '../../planQuery/__tests__/plans';

const action = (id, name, side, dueDate, more = {}) => ({
  id,
  name,
  side,
  dueDate,
  firstDueDate: dueDate,
  status: 'Open',
  ownerName: 'Tom',
  ...more,
});
const ACTIONS = [
  action('a1', 'Name two people', 'Partner', '2017-11-27', { firstDueDate: '2017-10-20' }),
  action('a2', 'Ship the demo kit', 'Vendor', '2017-11-10', { status: 'Done', doneOn: '2017-11-09' }),
  action('a3', 'Pay half of the stand', 'Vendor', '2018-01-08'),
  action('a4', 'Run the lunch', 'Partner', '2018-02-04'),
  action('a5', 'Plan the summer', 'Partner', '2018-06-01'),
  action('a6', 'Think about it', 'Partner', null),
];

async function show({ actions = ACTIONS, store = aStore(), locked = false, ...more } = {}) {
  const element = createElement('c-plan-actions', { is: PlanActions });
  Object.assign(element, { plan: aPlan({ action: actions, ...more }), store, locked });
  document.body.append(element);
  await settled();
  return element.shadowRoot;
}

const texts = (root, selector) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
const windowsOf = (root) => [...root.querySelectorAll('.window')].map((window) => texts(window, '.subject'));
const field = (root, wanted) =>
  [...root.querySelectorAll('lightning-input')].find(({ name }) => name === wanted);
const type = (root, name, value) => {
  const typed = field(root, name);
  typed.value = value;
  typed.dispatchEvent(new CustomEvent('change'));
};
async function startAdding(root) {
  root.querySelector('.content > .text-button').click();
  await settled();
}
async function submit(root) {
  root.querySelector('form').dispatchEvent(new CustomEvent('submit', { cancelable: true }));
  await settled();
}

afterEach(() => document.body.replaceChildren());

test('sorts what both sides do into the next 30, 60 and 90 days', async () => {
  const root = await show();

  expect(windowsOf(root)).toEqual([
    ['Name two people', 'Ship the demo kit'],
    ['Pay half of the stand'],
    ['Run the lunch'],
  ]);
  expect(texts(root, '.rest .subject')).toEqual(['Think about it', 'Plan the summer']);
});

test('says who does it by when, and what was carried over', async () => {
  const [first] = (await show()).querySelectorAll('.action');

  expect(first.querySelector('.who span').textContent).toBe('Tom, Nov 27');
  expect(first.querySelector('.badge').textContent).toBe('carried over');
  expect(first.querySelector('c-firm-mark').firm.side).toBe('partner');
});

test('counts what each side kept on time', async () => {
  expect(texts(await show(), '.side')).toEqual(['Brightwater Systems 0 of 1', 'Northbeam 1 of 1']);
});

test('says so when nothing was due yet', async () => {
  expect(texts(await show({ actions: [] }), '.side')[1]).toBe('Northbeam: nothing due yet');
});

test('a tick finishes an action today, and unticking takes it back', async () => {
  const store = aStore();
  const [open, done] = (await show({ store })).querySelectorAll('input[type="checkbox"]');

  open.click();
  done.click();

  expect(store.save.mock.calls).toEqual([
    ['a1', { status: 'Done', doneOn: '2017-11-15' }],
    ['a2', { status: 'Open', doneOn: null }],
  ]);
});

test('moving gives another day and keeps the first one', async () => {
  const store = aStore();
  const root = await show({ store });
  root.querySelector('.who button').click();
  await settled();
  const day = root.querySelector('.moving lightning-input');
  expect(day.value).toBe('2017-11-27');
  day.value = '2017-12-04';

  day.dispatchEvent(new CustomEvent('change'));

  expect(store.save).toHaveBeenCalledWith('a1', { dueDate: '2017-12-04' });
});

test('a move that was refused says why, beside the action', async () => {
  const stateOf = (id, name) =>
    id === 'a1' && name === 'dueDate' ? { status: 'failed', reason: 'Not this day.' } : null;
  const root = await show({ store: aStore({ stateOf }) });

  expect(texts(root, '.problem')).toEqual(['Not this day.']);
});

describe('adding', () => {
  test('starts with the reader and the last day of the window', async () => {
    const root = await show({ me: PARTNER_SIDE });

    await startAdding(root);

    expect(field(root, 'who').value).toBe('Tom Okafor');
    expect(field(root, 'day').value).toBe('2017-12-14');
    expect(root.querySelector('select').value).toBe('Partner');
  });

  test('makes an action of the plan whose first day is the day promised', async () => {
    const store = aStore();
    const root = await show({ store });
    await startAdding(root);
    type(root, 'what', ' Call the ten largest ');
    type(root, 'day', '2017-12-01');

    await submit(root);

    expect(store.create).toHaveBeenCalledWith('action', {
      name: 'Call the ten largest',
      partner: 'P1',
      side: 'Vendor',
      ownerName: 'Elena Marsh',
      dueDate: '2017-12-01',
      firstDueDate: '2017-12-01',
      status: 'Open',
      source: 'Account plan',
    });
    expect(root.querySelector('form')).toBeNull();
  });

  test('asks for what and when', async () => {
    const store = aStore();
    const root = await show({ store });
    await startAdding(root);

    await submit(root);

    expect(texts(root, '.problem')).toEqual(['Say what is to be done and by when.']);
    expect(store.create).not.toHaveBeenCalled();
  });

  test('keeps what was typed when it could not be saved', async () => {
    const create = jest.fn().mockResolvedValue({ status: 'failed', id: null, reason: 'Try again.' });
    const root = await show({ store: aStore({ create }) });
    await startAdding(root);
    type(root, 'what', 'Call');

    await submit(root);

    expect(field(root, 'what').value).toBe('Call');
    expect(texts(root, '.problem')).toEqual(['Try again.']);
  });
});

test('on a phone the later windows are folded until one opens them', async () => {
  const root = await show();
  const [, later] = root.querySelectorAll('.fold');
  expect(later.getAttribute('aria-expanded')).toBe('false');

  later.click();
  await settled();

  expect(later.getAttribute('aria-expanded')).toBe('true');
  expect(root.querySelectorAll('.window')[1].classList).not.toContain('folded');
});

test('a reader sees plain text', async () => {
  const root = await show({ locked: true });

  expect(root.querySelectorAll('input, .text-button, form')).toHaveLength(0);
  expect(windowsOf(root)[0]).toEqual(['Name two people', 'Ship the demo kit, done']);
});
