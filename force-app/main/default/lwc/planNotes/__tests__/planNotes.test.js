import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PlanNotes from 'c/planNotes';
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

const note = (id, more = {}) => ({
  id,
  side: 'Vendor',
  kind: 'Guidance',
  note: 'Lead with the pilot.',
  createdDate: '2017-11-15T12:00:00.000Z',
  createdByRecord: { name: 'Elena Marsh' },
  ...more,
});

async function show(notes = [note('N1')], properties = {}) {
  const element = mount(createElement('c-plan-notes', { is: PlanNotes }), {
    plan: planOf({ notes, ...properties.plan }),
    store: properties.store ?? storeOf(),
    locked: properties.locked ?? false,
  });
  await settle();
  return element;
}

async function write(element, text) {
  const area = find(element, 'lightning-textarea');
  area.value = text;
  area.dispatchEvent(new CustomEvent('change'));
  await settle();
  button(element, 'Write it').click();
  await settle();
}

afterEach(() => document.body.replaceChildren());

test('a note says who wrote it, when, and what it is', async () => {
  const words = textOf(await show());

  expect(words).toMatch(/Elena Marsh, Nov 15, 2017, \d+:00 [AP]M\s?Advice/);
  expect(words).toContain('Lead with the pilot.');
});

test('whose name may not be read is called by the firm', async () => {
  expect(textOf(await show([note('N1', { createdByRecord: null })]))).toContain('Northbeam, Nov 15, 2017');
});

test('a note that was just written stands first, by its writer', async () => {
  const element = await show([note('N1'), note('N2', { note: 'Fine.', createdDate: undefined })], {
    plan: { me: { id: 'U', side: 'vendor', name: 'Marcus Lee' } },
  });

  expect(findAll(element, 'li')[0].textContent).toMatch(/^Marcus Lee\s?AdviceFine\.$/);
});

test('a note is written for one’s own side', async () => {
  const element = await show([]);
  find(element, 'c-segmented-choice').dispatchEvent(
    new CustomEvent('choose', { detail: { value: 'Acceptance' } }),
  );
  await write(element, ' Fine with us. ');

  expect(element.store.create).toHaveBeenCalledWith('note', {
    side: 'Partner',
    kind: 'Acceptance',
    note: 'Fine with us.',
  });
  expect(find(element, 'lightning-textarea').value).toBe('');
});

test('nothing is written of blanks', async () => {
  const element = await show([]);
  const area = find(element, 'lightning-textarea');
  area.value = '  ';
  area.dispatchEvent(new CustomEvent('change'));
  await settle();

  expect(button(element, 'Write it').disabled).toBe(true);
});

test('what could not be written stays, with the reason', async () => {
  const element = await show([], { store: storeOf({ create: jest.fn(async () => REFUSED) }) });
  await write(element, 'Fine with us.');

  expect(find(element, '[role="alert"]').textContent).toBe('The version is frozen.');
  expect(find(element, 'lightning-textarea').value).toBe('Fine with us.');
});

test('older notes come when they are asked for', async () => {
  const element = await show(Array.from({ length: 8 }, (_, at) => note(`N${at}`)));
  expect(findAll(element, 'li')).toHaveLength(5);
  button(element, 'Show older notes (3)').click();
  await settle();

  expect(findAll(element, 'li')).toHaveLength(8);
  expect(button(element, 'Show older notes (3)')).toBeUndefined();
});

test('no notes yet is said', async () => {
  expect(textOf(await show([]))).toContain('Nobody has written yet.');
});

test.each([
  ['reads a locked plan', { locked: true }],
  ['speaks for no side', { plan: { me: { id: 'U', side: null, isVendor: true } } }],
])('who %s cannot write', async (_, properties) => {
  expect(find(await show([note('N1')], properties), 'lightning-textarea')).toBeNull();
});
