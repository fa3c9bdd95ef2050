import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanInitiatives from 'c/planInitiatives';
import { line, REFUSED, SIGNED, talkOf, talkStore, version } from '../../planAgreement/__tests__/talk.js';
import { button, find, findAll, mount, settle, textOf } from '../../whiteSpaceGrid/__tests__/plan.js';

const EXPO = { id: 'I1', key: 'expo', name: 'Expo', contribution: 80000, cost: 24001, vendorShare: 50 };
const MAIL = { id: 'I2', key: 'mail', name: 'Mailing', contribution: 30000, cost: null };
const DRAFT = version(1, 'Draft', { initiatives: [EXPO, MAIL] });

async function show(history = [DRAFT], properties = {}) {
  const element = mount(createElement('c-plan-initiatives', { is: PlanInitiatives }), {
    plan: talkOf(history),
    store: talkStore(),
    ...properties,
  });
  await settle();
  return element;
}

const names = (element) => findAll(element, 'c-plan-initiative').map(({ initiative }) => initiative.name);

async function add(element, name) {
  button(element, 'Add an initiative').click();
  await settle();
  const input = find(element, 'lightning-input');
  input.value = name;
  input.dispatchEvent(new CustomEvent('change'));
  await settle();
  button(element, 'Add it').click();
  await settle();
}

afterEach(() => document.body.replaceChildren());

test('initiatives are listed with what they bring and cost together', async () => {
  const element = await show();

  expect(names(element)).toEqual(['Expo', 'Mailing']);
  expect(textOf(element)).toContain(
    'Together they should bring $110,000 and cost $24,001, of which Northbeam pays $12,001.',
  );
});

test('without a cost only what they bring is said', async () => {
  expect(textOf(await show([version(1, 'Draft', { initiatives: [MAIL] })]))).toContain(
    'Together they should bring $30,000.',
  );
});

test('none yet says what a good first one is', async () => {
  expect(textOf(await show([version(1, 'Draft')]))).toContain('No initiative is planned yet.');
});

test('a new one is written and opens, because its name alone says little', async () => {
  const element = await show();
  element.store.saveInitiative.mockImplementation(async () => {
    const webinar = { id: 'I3', key: 'new', name: 'Webinar' };
    element.plan = talkOf([version(1, 'Draft', { initiatives: [EXPO, MAIL, webinar] })]);
    return { status: 'saved', id: 'I3', reason: '' };
  });
  await add(element, ' Webinar ');

  expect(element.store.saveInitiative).toHaveBeenCalledWith(null, { name: 'Webinar' });
  expect(
    findAll(element, 'c-plan-initiative')
      .filter(({ opened }) => opened)
      .map(({ initiative }) => initiative.name),
  ).toEqual(['Webinar']);
});

test('one that could not be added says why', async () => {
  const element = await show([DRAFT], { store: talkStore({ saveInitiative: jest.fn(async () => REFUSED) }) });
  await add(element, 'Webinar');

  expect(find(element, '[role="alert"]').textContent).toBe('The version is frozen.');
});

test('one that was left out can be put back', async () => {
  const element = await show([version(1, 'Draft', { initiatives: [{ ...EXPO, removed: true }] })]);
  find(element, '.left-out button').click();

  expect(names(element)).toEqual([]);
  expect(element.store.saveInitiative).toHaveBeenCalledWith('expo', { removed: false });
});

test('what the open version changes is handed to the initiative', async () => {
  const signed = version(1, 'Signed', { lines: SIGNED.lines, initiatives: [EXPO] });
  const draft = version(2, 'Draft', { initiatives: [{ ...EXPO, cost: 30000 }], lines: [line('own.x')] });
  const [expo] = findAll(await show([signed, draft]), 'c-plan-initiative');

  expect(expo.change).toMatchObject({ of: 'Initiative', change: 'Changed' });
});

test('signed, they change in the next version', async () => {
  const element = await show([version(1, 'Signed', { initiatives: [EXPO] })]);
  const changes = jest.fn();
  element.addEventListener('planchange', changes);
  button(element, 'Change the plan').click();

  expect(find(element, 'c-plan-initiative').locked).toBe(true);
  expect(changes).toHaveBeenCalledTimes(1);
});

test('who may only read gets no button', async () => {
  const element = await show([DRAFT], { locked: true });

  expect(findAll(element, 'button, lightning-button')).toEqual([]);
  expect(find(element, 'c-plan-initiative').locked).toBe(true);
});
