import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { updateRecord } from 'lightning/uiRecordApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import RegistrationDecision from 'c/registrationDecision';

jest.mock('@salesforce/customPermission/Cadence_Decide_Registrations', () => ({ default: true }), {
  virtual: true,
});
jest.mock('@salesforce/user/Id', () => ({ default: '005M' }), { virtual: true });

beforeEach(() => jest.useFakeTimers().setSystemTime(new Date('2017-11-15T12:00:00Z')));
afterEach(() => {
  document.body.replaceChildren();
  updateRecord.mockReset();
  jest.useRealTimers();
});

const value = (given) => ({ value: given ?? null });
const node = (fields, more = {}) => ({
  node: { ...Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, value(v)])), ...more },
});
const WAITS = node(
  {
    Partner__c: '001P',
    Customer_Name__c: 'Alder Foods',
    Customer_Domain__c: 'alder.example',
    Product__c: 'Edge Gateway',
    Expected_Amount__c: 84000,
    Submitted_At__c: '2017-11-09T09:00:00.000Z',
    Answer_By__c: '2017-11-13',
    Check_Status__c: 'Similar deal found',
    Opportunity__c: '006O',
  },
  {
    Id: 'R1',
    Partner__r: { Id: '001P', Name: value('Acme Group') },
    Opportunity__r: { Id: '006O', Name: value('Edge Gateway for Alder Foods') },
  },
);
const MATCH = node(
  {
    Deal_Registration__c: 'R1',
    Kind__c: 'Registered deal',
    Strength__c: 'Same',
    Why__c: 'Same web address',
    Other_Registration__c: 'R9',
  },
  { Id: 'M1', Other_Registration__r: null },
);

async function open({ registrations = [WAITS], matches = [MATCH], recordId } = {}) {
  const element = createElement('c-registration-decision', { is: RegistrationDecision });
  element.recordId = recordId;
  document.body.append(element);
  graphql.emit({
    uiapi: {
      query: {
        registrations: { edges: registrations },
        matches: { edges: matches },
        asks: { edges: [] },
        settings: { edges: [] },
      },
    },
  });
  await settled();
  return element.shadowRoot;
}

const press = async (root, name) => {
  all(root, 'lightning-button, button')
    .find((button) => (button.label ?? button.textContent).includes(name))
    .click();
  await settled();
};

test.each([
  ['nothing waits', { registrations: [] }],
  ['nothing of this partner waits', { recordId: '001Q' }],
])('is nothing while %s', async (_, given) => {
  expect(textOf(await open(given))).toBe('');
});

test('says who waits since when, and what is late', async () => {
  const text = textOf(await open({ recordId: '001P' }));

  expect(text).toContain('Acme Group, sent Nov 9');
  expect(text).toContain('was to be answered by Nov 13');
  expect(text).toContain('A similar deal is known.');
});

test('a deal that another manager looks after is said to be there, and why it is similar', async () => {
  const root = await open();
  await press(root, 'Compare');
  const text = textOf(root);

  expect(text).toContain('Another account manager looks after it.');
  expect(text).toContain('Same web address');
});

test('an approval names the opportunity, the day and who decided', async () => {
  updateRecord.mockResolvedValue({});
  const root = await open();
  await press(root, 'Approve');
  await press(root, 'Approve and protect');

  expect(updateRecord).toHaveBeenCalledWith({
    fields: expect.objectContaining({
      Id: 'R1',
      Status__c: 'Approved',
      Opportunity__c: '006O',
      Approved_For__c: '006O',
      Protected_Until__c: '2018-02-13',
      Decided_By__c: '005M',
    }),
  });
});

test('a second approval of an opportunity is refused in plain words', async () => {
  updateRecord.mockRejectedValue({
    body: { output: { errors: [{ errorCode: 'DUPLICATE_VALUE', message: 'duplicate value found' }] } },
  });
  const root = await open();
  await press(root, 'Approve');
  await press(root, 'Approve and protect');

  expect(textOf(root)).toContain('One deal is kept for one partner');
});

test('nothing is declined without a reason', async () => {
  const root = await open();
  await press(root, 'Decline');
  await press(root, 'Decline with this reason');

  expect(updateRecord).not.toHaveBeenCalled();
  expect(textOf(root)).toContain('Write why');
});
