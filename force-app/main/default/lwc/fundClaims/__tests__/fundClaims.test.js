import '../../format/__tests__/shippedLabels';
import { executeMutation, graphql } from 'lightning/graphql';
import { createRecord } from 'lightning/uiRecordApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import * as funds from '../../partnerFunds/__tests__/funds';
import FundClaims from 'c/fundClaims';

jest.mock('@salesforce/customPermission/Cadence_Ask_For_Funds', () => ({ default: true }), { virtual: true });
jest.mock('@salesforce/customPermission/Cadence_Pay_Funds', () => ({ default: undefined }), {
  virtual: true,
});
jest.mock('@salesforce/user/Id', () => ({ default: '005P' }), { virtual: true });
jest.mock('lightning/graphql', () => ({
  ...jest.requireActual('lightning/graphql'),
  gql: (strings, ...parts) => String.raw({ raw: strings }, ...parts),
  executeMutation: jest.fn(),
}));

const { activity, answer, CHIEF, claim, node, PARTNER_USER, press, steps, type } = funds;
const APPROVED = [
  ['Sent', PARTNER_USER],
  ['Approved', CHIEF, { Approved_Delta__c: 4000 }],
];
const rule = (text) => [node('LINE', { Text__c: text })];

beforeEach(() => {
  jest.useFakeTimers().setSystemTime(new Date(funds.NOW));
  createRecord.mockReset().mockResolvedValue({});
  executeMutation.mockReset().mockResolvedValue({ data: { uiapi: { write0: { Record: { Id: 'CLAIM' } } } } });
});
afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

const show = (given) => funds.show('c-fund-claims', FundClaims, given && answer(given));
const textIn = (element) => textOf(element.shadowRoot);
const approved = ({ fields, more = [], ...given } = {}) => ({
  activities: [activity('A', fields)],
  taken: steps('A', ...APPROVED, ...more),
  overruns: [],
  ...given,
});
const sendButton = (element) =>
  all(element.shadowRoot, 'lightning-button').find(({ label }) => label === 'Send claim');

test('says that it is loading until the org has answered', async () => {
  expect((await show()).shadowRoot.querySelector('[aria-busy="true"]')).not.toBeNull();
});

test('says what could not be read', async () => {
  const element = await show();
  graphql.emitErrors([{ message: 'The org is closed.' }]);
  await settled();

  expect(textIn(element)).toContain('Claims could not be read.');
});

test('says where claims come from while nothing is approved', async () => {
  const given = { activities: [activity('A')], taken: steps('A', ['Sent', PARTNER_USER]) };

  expect(textIn(await show(given))).toContain('Nothing to claim yet.');
});

test('says what is approved, how long there is, and what to do first', async () => {
  const words = textIn(await show(approved()));

  expect(words).toContain('77 days left');
  expect(words).toContain('$4,000');
  expect(words).toContain('Say what you spent, then add the proofs');
});

test('what was spent makes the claim, with what comes back of it', async () => {
  await type(await show(approved()), 'spent', '6000');
  const [{ variables }] = executeMutation.mock.calls[0];

  expect(variables.input0.Fund_Claim__c).toEqual({
    Fund_Activity__c: 'A',
    Claim_Key__c: 'A',
    Spent_Amount__c: 6000,
    Claimed_Amount__c: 3000,
    Revision__c: 1,
  });
});

test.each([
  ['Partner pays', 'says the side that overspends pays the difference'],
  ['Shared as agreed', 'ask for the $1,000 in a request of its own'],
  ['Vendor pays', 'ask for the $2,000 in a request of its own'],
  ['Ask first above 10 %', 'to ask first when it is more than 10% above'],
  [null, 'says nothing about that yet, so it stays with you'],
])('spending $2,000 more than agreed where the plan says %s', async (agreed, sentence) => {
  const element = await show(approved({ overruns: agreed ? rule(agreed) : [] }));
  await type(element, 'spent', '10000');

  expect(textIn(element)).toContain('You spent $2,000 more than agreed.');
  expect(textIn(element)).toContain(sentence);
  expect(executeMutation.mock.calls[0][0].variables.input0.Fund_Claim__c.Claimed_Amount__c).toBe(4000);
});

test('a claim without all of its proofs cannot be sent, and says how many are missing', async () => {
  const element = await show(approved({ claims: [claim('A', { Proof_Invoice__c: true })] }));

  expect(textIn(element)).toContain('1 of 2 proofs missing');
  expect(sendButton(element).disabled).toBe(true);
});

test('a file that is added ticks its proof', async () => {
  const element = await show(approved({ claims: [claim('A', { Revision__c: 1 })] }));
  const upload = all(element.shadowRoot, 'lightning-file-upload').find(({ name }) => name === 'proofInvoice');
  upload.dispatchEvent(new CustomEvent('uploadfinished', { detail: { files: [{ name: 'INV-2231.pdf' }] } }));
  await settled();

  expect(upload.recordId).toBe('CLAIM');
  expect(executeMutation.mock.calls[0][0].variables.input0).toEqual({
    Id: 'CLAIM',
    Fund_Claim__c: { Proof_Invoice__c: true, Revision__c: 2 },
  });
  expect(textIn(element)).toContain('INV-2231.pdf');
});

test('a tick can be taken back until the claim is sent', async () => {
  const element = await show(approved({ claims: [claim('A', { Proof_Invoice__c: true })] }));
  await press(element, 'Take back: Invoice');

  expect(executeMutation.mock.calls[0][0].variables.input0.Fund_Claim__c.Proof_Invoice__c).toBe(false);
});

const COMPLETE = claim('A', { Proof_Invoice__c: true, Proof_Attendance__c: true });

test('a complete claim is sent as one step', async () => {
  const element = await show(approved({ claims: [COMPLETE] }));
  await press(element, 'Send claim');

  expect(createRecord.mock.calls[0][0].fields).toEqual({
    Fund_Activity__c: 'A',
    Step_Key__c: 'A:3',
    Number__c: 3,
    Kind__c: 'Claim sent',
    By_Name__c: 'Mia Okoro',
    Claim__c: 'CLAIM',
  });
  expect(textIn(element)).toContain('The claim for Lunch-and-learn in Leeds is sent.');
});

test('a refusal is told in the words of the org', async () => {
  createRecord.mockRejectedValue(funds.refusal('This cannot be claimed: the day to claim by has passed.'));
  const element = await show(approved({ claims: [COMPLETE] }));
  await press(element, 'Send claim');

  expect(textIn(element)).toContain('the day to claim by has passed');
});

test('a claim that was returned says why and can be changed', async () => {
  const more = [
    ['Claim sent', PARTNER_USER],
    ['Claim returned', CHIEF, { Why__c: 'The list has no dates.' }],
  ];
  const element = await show(approved({ more, claims: [COMPLETE] }));

  expect(textIn(element)).toContain('The list has no dates.');
  expect(sendButton(element).disabled).toBe(false);
});

test('when the day to claim has passed, more time is to be asked for and nothing can be sent', async () => {
  const element = await show(approved({ fields: { Claim_By__c: '2017-11-10' } }));

  expect(textIn(element)).toContain('The day to claim has passed. Ask your channel manager for more time.');
  expect(sendButton(element)).toBeUndefined();
});

test('what is paid can be read and offers nothing', async () => {
  const more = [
    ['Claim sent', PARTNER_USER],
    ['Claim approved', CHIEF],
    ['Paid', funds.FINANCE, { Paid_Delta__c: 4000 }],
  ];
  const element = await show(approved({ more, claims: [COMPLETE] }));

  expect(textIn(element)).toContain('Paid');
  expect(element.shadowRoot.querySelectorAll('lightning-button')).toHaveLength(0);
  expect(all(element.shadowRoot, 'lightning-input, lightning-file-upload')).toHaveLength(0);
});

test('a claim that asks nothing of the reader keeps its proofs folded until they are asked for', async () => {
  const more = [['Claim sent', PARTNER_USER]];
  const element = await show(approved({ more, claims: [claim('A', { Proof_Invoice__c: true })] }));
  const [opener] = all(element.shadowRoot, 'button.details');
  expect(textIn(element)).not.toContain('Invoice');

  opener.click();
  await settled();

  expect(opener.getAttribute('aria-expanded')).toBe('true');
  expect(textIn(element)).toContain('Invoice');
});
