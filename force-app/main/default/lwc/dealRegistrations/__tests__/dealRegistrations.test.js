import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { createRecord } from 'lightning/uiRecordApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { answerWith, deal } from './answer';

jest.mock('c/recordCurrency', () => ({
  inCurrency: async (fields) => fields,
  canAsk: () => () => undefined,
}));
jest.mock('@salesforce/customPermission/Cadence_Register_Deals', () => ({ default: true }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Answer_For_Partner', () => ({ default: true }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Sign_For_Vendor', () => ({ default: false }), {
  virtual: true,
});

let DealRegistrations;

beforeAll(async () => {
  DealRegistrations = (await import('c/dealRegistrations')).default;
});
beforeEach(() => jest.useFakeTimers().setSystemTime(new Date('2017-11-15T12:00:00Z')));
afterEach(() => {
  document.body.replaceChildren();
  createRecord.mockReset();
  jest.useRealTimers();
});

const refresh = jest.fn().mockResolvedValue();

async function open(given) {
  const element = createElement('c-deal-registrations', { is: DealRegistrations });
  element.recordId = '001P';
  element.vendorName = 'Northbeam';
  document.body.append(element);
  if (given) graphql.emit(answerWith(given), undefined, refresh);
  await settled();
  return element.shadowRoot;
}

const press = async (root, name) => {
  all(root, 'lightning-button, button')
    .find((button) => (button.label ?? button.textContent).includes(name))
    .click();
  await settled();
};

test('while they are read, the screen says so', async () => {
  const root = await open();

  expect(all(root, '[aria-busy="true"]')).toHaveLength(1);
});

test('a partner without deals is invited to register early', async () => {
  const text = textOf(await open({}));

  expect(text).toContain('No deal is registered yet.');
  expect(text).toContain('Early is good');
  expect(text).toContain('Register a deal');
});

test('what could not be read is said with what the org said', async () => {
  const root = await open();
  graphql.emitErrors([{ message: 'The org is closed.' }]);
  await settled();

  expect(all(root, 'c-part-failure')[0].message).toBe('The org is closed.');
});

test.each([
  ['kept', {}, 'Kept for you until Mar 1.'],
  ['running out', { Protected_Until__c: '2017-11-20' }, 'The days of protection end on Nov 20, in 5 days.'],
  [
    'waiting',
    { Status__c: 'Pending', Protected_Until__c: null, Answer_By__c: '2017-11-17' },
    'Mary Moss answers by Nov 17.',
  ],
  [
    'late',
    { Status__c: 'Pending', Protected_Until__c: null, Answer_By__c: '2017-11-10' },
    'Ask, it is not forgotten. Ask Mary Moss',
  ],
])('a deal that is %s is told in plain words', async (_, more, words) => {
  expect(textOf(await open({ deals: [deal('R1', more)] }))).toContain(words);
});

test('what is over is folded away and tells the reason', async () => {
  const rejected = deal('R1', { Status__c: 'Rejected', Decision_Reason__c: 'Already sold.' });
  const root = await open({ deals: [rejected] });
  expect(textOf(root)).not.toContain('Already sold.');
  await press(root, 'Over (1)');

  expect(textOf(root)).toContain('Not approved Already sold.');
});

test('more days are asked for in words, as an update of the deal', async () => {
  createRecord.mockResolvedValue({ id: 'U1' });
  const root = await open({ deals: [deal('R1')] });
  await press(root, 'Ask for more days');
  const [area] = all(root, 'lightning-textarea');
  area.value = 'Spring budget';
  area.name = 'note';
  area.dispatchEvent(new CustomEvent('change'));
  all(root, 'lightning-button')
    .find(({ label }) => label === 'Ask for more days')
    .click();
  await settled();

  expect(createRecord).toHaveBeenCalledWith({
    apiName: 'Deal_Update__c',
    fields: expect.objectContaining({
      Deal_Registration__c: 'R1',
      Note__c: 'Spring budget',
      Asks_For_Extension__c: true,
    }),
  });
});

test('more days that were asked for are not asked for twice', async () => {
  const update = {
    Id: 'U1',
    Deal_Registration__c: 'R1',
    Asks_For_Extension__c: true,
    Note__c: 'Spring budget',
    CreatedDate: '2017-11-12T10:00:00.000Z',
  };
  const text = textOf(await open({ deals: [deal('R1')], updates: [update] }));

  expect(text).toContain('More days were asked for on Nov 12. Mary Moss decides.');
  expect(text).not.toContain('Ask for more days with');
});
