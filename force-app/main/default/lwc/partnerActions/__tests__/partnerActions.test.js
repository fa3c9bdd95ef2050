import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { updateRecord } from 'lightning/uiRecordApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { action, answerOf } from './answer';

jest.mock('@salesforce/user/Id', () => ({ default: '005T' }), { virtual: true });
jest.mock('@salesforce/customPermission/Cadence_Answer_For_Partner', () => ({ default: true }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Sign_For_Vendor', () => ({ default: false }), {
  virtual: true,
});

let PartnerActions;

beforeAll(async () => {
  PartnerActions = (await import('c/partnerActions')).default;
});
beforeEach(() => {
  jest.useFakeTimers().setSystemTime(new Date('2026-11-24T12:00:00Z'));
  updateRecord.mockResolvedValue({});
});
afterEach(() => {
  document.body.replaceChildren();
  updateRecord.mockReset();
  jest.useRealTimers();
});

const refresh = jest.fn().mockResolvedValue();

async function open(actions) {
  const element = createElement('c-partner-actions', { is: PartnerActions });
  Object.assign(element, { recordId: '001P', vendorName: 'Northbeam' });
  document.body.append(element);
  if (actions) graphql.emit(answerOf(actions), undefined, refresh);
  await settled();
  return element.shadowRoot;
}

const buttons = (root) =>
  all(root, 'lightning-button, button').map((each) => (each.label ?? each.textContent).trim());
const press = async (root, name) => {
  all(root, 'lightning-button, button')
    .find((button) => (button.label ?? button.textContent).trim() === name)
    .click();
  await settled();
};
const write = async (root, value, position = 0) => {
  const field = all(root, 'lightning-input')[position];
  field.value = value;
  field.dispatchEvent(new CustomEvent('change'));
  await settled();
};

test('while it is read, the list says so', async () => {
  expect(all(await open(), '[aria-busy="true"]')).toHaveLength(1);
});

test('what could not be read is said with what the org said', async () => {
  const root = await open();
  graphql.emitErrors([{ message: 'The org is closed.' }]);
  await settled();

  expect(all(root, 'c-part-failure')[0].message).toBe('The org is closed.');
});

test('without actions it says what will stand here', async () => {
  expect(textOf(await open([]))).toContain('Nothing is agreed yet.');
});

test('actions stand by when they are due', async () => {
  const root = await open([
    action('A1', { Due_Date__c: '2026-11-20' }),
    action('A2', { Due_Date__c: '2026-11-27' }),
    action('A3', { Due_Date__c: '2026-12-15' }),
    action('A4', { Due_Date__c: '2027-02-15' }),
    action('A5', { Due_Date__c: null }),
  ]);

  expect(all(root, 'h2').map(({ textContent }) => textContent)).toEqual([
    'Past their day',
    'In the next 7 days',
    'In the next 30 days',
    'Later',
    'No day yet',
  ]);
  expect(textOf(root)).toContain('5 open, 1 past their day');
});

test('mine, ours and the vendor’s can be looked at alone', async () => {
  const root = await open([
    action('A1', { Owner_Name__c: 'Tom Orr' }),
    action('A2'),
    action('A3', { Side__c: 'Vendor', Owner_Name__c: 'Elena Marsh' }),
  ]);
  const [choice] = all(root, 'c-segmented-choice');
  expect(choice.choices.map(({ label }) => label)).toEqual([
    'All (3)',
    'Mine (1)',
    'Brightwater (2)',
    'Northbeam (1)',
  ]);

  choice.dispatchEvent(new CustomEvent('choose', { detail: { value: 'mine' } }));
  await settled();

  expect(all(root, 'c-partner-action').map((each) => each.action.id)).toEqual(['A1']);
});

test('what was carried over says how often', async () => {
  const root = await open([action('A1', { Due_Date__c: '2026-11-20', Carried_Over_Count__c: 2 })]);

  expect(textOf(root)).toContain('carried over 2 times');
});

test('the vendor’s promises are there to be read, without a button', async () => {
  const root = await open([action('A1', { Side__c: 'Vendor' })]);

  expect(textOf(root)).toContain('Give every overdue deal a new close date');
  expect(buttons(root)).toEqual([]);
});

test('an action is taken with one press, and given back', async () => {
  const root = await open([action('A1')]);
  await press(root, 'I will do it');
  expect(updateRecord).toHaveBeenCalledWith({
    fields: { Id: 'A1', Owner_Name__c: 'Tom Orr' },
  });
  await press(root, 'Undo');

  expect(updateRecord).toHaveBeenLastCalledWith({
    fields: { Id: 'A1', Owner_Name__c: null },
  });
});

test('somebody else is named', async () => {
  const root = await open([action('A1')]);
  await press(root, 'Somebody else');
  await press(root, 'Take it');
  expect(textOf(root)).toContain('Say who does it.');
  await write(root, 'Priya Nair');
  await press(root, 'Take it');

  expect(updateRecord).toHaveBeenCalledWith({
    fields: { Id: 'A1', Owner_Name__c: 'Priya Nair' },
  });
});

test('an action is done with a word on what came of it, and stays until the page is left', async () => {
  const root = await open([action('A1', { Owner_Name__c: 'Tom Orr' })]);
  await press(root, 'Done');
  await write(root, 'All twelve have a day.');
  await press(root, 'It is done');
  expect(updateRecord).toHaveBeenCalledWith({
    fields: { Id: 'A1', Status__c: 'Done', Done_On__c: '2026-11-24', Note__c: 'All twelve have a day.' },
  });

  graphql.emit(answerOf([action('A1', { Status__c: 'Done', Done_On__c: '2026-11-24' })]), undefined, refresh);
  await settled();
  expect(all(root, 'c-partner-action')).toHaveLength(1);
  await press(root, 'Undo');

  expect(updateRecord).toHaveBeenLastCalledWith({
    fields: { Id: 'A1', Status__c: 'Open', Done_On__c: null, Note__c: null },
  });
});

test('another day needs a reason, and the first day is kept', async () => {
  const root = await open([action('A1', { Owner_Name__c: 'Tom Orr' })]);
  await press(root, 'Another day');
  await write(root, '2026-12-04', 0);
  await press(root, 'Change the day');
  expect(textOf(root)).toContain('Say in a few words why.');
  await write(root, 'The customer is away.', 1);
  await press(root, 'Change the day');

  expect(updateRecord).toHaveBeenCalledWith({
    fields: {
      Id: 'A1',
      Due_Date__c: '2026-12-04',
      Note__c: 'The customer is away.',
      First_Due_Date__c: '2026-11-27',
    },
  });
});

test('an action that moved down the list can still be taken back', async () => {
  const root = await open([action('A1', { Owner_Name__c: 'Tom Orr' })]);
  await press(root, 'Another day');
  await write(root, '2027-02-01', 0);
  await write(root, 'The customer is away.', 1);
  await press(root, 'Change the day');
  const moved = { Owner_Name__c: 'Tom Orr', Due_Date__c: '2027-02-01', First_Due_Date__c: '2026-11-27' };
  graphql.emit(answerOf([action('A1', moved)]), undefined, refresh);
  await settled();
  expect(all(root, 'h2').map(({ textContent }) => textContent)).toEqual(['Later']);
  await press(root, 'Undo');

  expect(updateRecord).toHaveBeenLastCalledWith({
    fields: { Id: 'A1', Due_Date__c: '2026-11-27', Note__c: null },
  });
});

test('what the org refuses is said at the action', async () => {
  updateRecord.mockRejectedValue({ body: { message: 'No rights.' } });
  const root = await open([action('A1')]);
  await press(root, 'I will do it');

  expect(textOf(root)).toContain('No rights.');
});

test('what was done lately unfolds', async () => {
  const root = await open([
    action('A1', { Status__c: 'Done', Done_On__c: '2026-11-20' }),
    action('A2', { Status__c: 'Done', Done_On__c: '2026-09-20' }),
  ]);
  expect(all(root, 'c-partner-action')).toHaveLength(0);
  await press(root, 'Done lately (1)');

  expect(textOf(root)).toContain('done Friday');
});
