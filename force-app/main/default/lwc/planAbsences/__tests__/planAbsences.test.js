import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanAbsences from 'c/planAbsences';
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

const PRIYA = {
  id: 'A1',
  name: 'Priya',
  side: 'Partner',
  start: '2017-12-21',
  end: '2018-01-04',
  at: 'Agreed close',
};
const ELENA = {
  id: 'A2',
  name: 'Elena',
  side: 'Vendor',
  start: '2017-10-02',
  end: '2017-10-06',
  at: 'Crunch',
};

async function show(properties) {
  const element = mount(createElement('c-plan-absences', { is: PlanAbsences }), {
    plan: planOf(),
    store: storeOf(),
    absences: [PRIYA, ELENA],
    ...properties,
  });
  await settle();
  return element;
}

async function add(element, typed) {
  button(element, 'Add who is away').click();
  await settle();
  for (const [name, value] of Object.entries(typed)) {
    const input = findAll(element, 'lightning-input').find((each) => each.name === name);
    input.value = value;
    input.dispatchEvent(new CustomEvent('change'));
  }
  button(element, 'Add it').click();
  await settle();
}

afterEach(() => document.body.replaceChildren());

test('who is away is listed; what is still to come says what they would miss', async () => {
  const rows = findAll(await show(), 'li').map(({ textContent }) => textContent);

  expect(rows[0]).toContain('Priya, Dec 21 to Jan 4in the two weeks before our agreed day');
  expect(rows[1]).toContain('Elena, Oct 2 to Oct 6');
  expect(rows[1]).not.toContain('quarter');
});

test('a warning leads to the stand-ins of the plan', async () => {
  const element = await show();
  const parts = [];
  element.addEventListener('planshow', ({ detail }) => parts.push(detail.part));
  findAll(element, 'li button')[0].click();

  expect(parts).toEqual(['agreement']);
});

test('an absence is added for one’s own side unless another is chosen', async () => {
  const element = await show();
  await add(element, { name: ' Tom ', startDate: '2018-01-08', endDate: '2018-01-12' });

  expect(element.store.create).toHaveBeenCalledWith('absence', {
    name: 'Tom',
    side: 'Partner',
    startDate: '2018-01-08',
    endDate: '2018-01-12',
  });
  expect(find(element, 'lightning-input')).toBeNull();
});

test.each([
  ['without a name', { startDate: '2018-01-08', endDate: '2018-01-12' }, 'Say who is away'],
  [
    'that ends before it starts',
    { name: 'Tom', startDate: '2018-01-08', endDate: '2018-01-01' },
    'comes before the first',
  ],
])('an absence %s is not written', async (_, typed, words) => {
  const element = await show();
  await add(element, typed);

  expect(find(element, '[role="alert"]').textContent).toContain(words);
  expect(element.store.create).not.toHaveBeenCalled();
});

test('its days can be changed, but not turned round', async () => {
  const element = await show();
  findAll(element, 'li button')[1].click();
  await settle();
  const [start, end] = findAll(element, 'c-autosave-field');
  end.dispatchEvent(new CustomEvent('save', { detail: { name: 'endDate', value: '2018-01-05' } }));
  start.dispatchEvent(new CustomEvent('save', { detail: { name: 'startDate', value: '2018-02-05' } }));
  await settle();

  expect(element.store.save.mock.calls).toEqual([['A1', { endDate: '2018-01-05' }]]);
  expect(textOf(element)).toContain('comes before the first');
});

test('nobody away is said', async () => {
  expect(textOf(await show({ absences: [] }))).toContain('Nobody has said that they will be away.');
});

test('who may only read gets no button', async () => {
  expect(findAll(await show({ locked: true }), 'button, lightning-button')).toEqual([]);
});

test('nothing is added to what could not be read', async () => {
  const element = await show({ plan: planOf({ failed: new Set(['absences']) }), absences: [] });

  expect(button(element, 'Add who is away')).toBeUndefined();
});
