import '../../format/__tests__/shippedLabels';
import { graphql } from 'lightning/graphql';
import { createRecord } from 'lightning/uiRecordApi';
import { textOf } from '../../camHome/__tests__/seen';
import * as funds from '../../partnerFunds/__tests__/funds';
import FundDecision from 'c/fundDecision';

jest.mock('@salesforce/customPermission/Cadence_Ask_For_Funds', () => ({ default: undefined }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Answer_For_Partner', () => ({ default: undefined }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Pay_Funds', () => ({ default: true }), { virtual: true });
jest.mock('c/recordCurrency', () => ({
  inCurrency: async (fields) => fields,
  canAsk: () => () => undefined,
}));
jest.mock('@salesforce/user/Id', () => ({ default: '005F' }), { virtual: true });
jest.mock('@salesforce/user/isGuest', () => ({ default: false }), { virtual: true });

beforeEach(() => {
  jest.useFakeTimers().setSystemTime(new Date(funds.NOW));
  createRecord.mockReset().mockResolvedValue({});
});
afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

const TAKEN = [
  ['Sent', funds.PARTNER_USER],
  ['Approved', funds.CHIEF, { Approved_Delta__c: 3000 }],
  ['Claim sent', funds.PARTNER_USER],
];

const show = (...more) =>
  funds.show(
    'c-fund-decision',
    FundDecision,
    funds.answer({
      activities: [funds.activity('A')],
      taken: funds.steps('A', ...TAKEN, ...more),
      claims: [funds.claim('A', { Claimed_Amount__c: 3000 })],
    }),
  );

test('finance pays what was claimed, with the reference of the payment, once', async () => {
  const element = await show(['Claim approved', funds.CHIEF]);
  await funds.type(element, 'why', 'Transfer 4711');
  await funds.press(element, 'Mark $3,000 as paid');

  expect(createRecord.mock.calls.map(([{ fields }]) => fields)).toEqual([
    expect.objectContaining({ Kind__c: 'Paid', Paid_Delta__c: 3000, Why__c: 'Transfer 4711' }),
  ]);
  expect(textOf(element.shadowRoot)).toContain('$3,000 for Lunch-and-learn in Leeds is marked as paid.');
});

test('finance is not offered what others decide', async () => {
  expect(textOf((await show()).shadowRoot)).toBe('');
});

test('finance asks for whatever is promised', async () => {
  await show();

  expect(graphql.getLastConfig().variables.promised).toBe(0);
});
