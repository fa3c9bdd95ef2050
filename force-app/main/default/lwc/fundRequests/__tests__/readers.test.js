import '../../format/__tests__/shippedLabels';
import { textOf } from '../../camHome/__tests__/seen';
import * as funds from '../../partnerFunds/__tests__/funds';
import FundRequests from 'c/fundRequests';

jest.mock('@salesforce/customPermission/Cadence_Ask_For_Funds', () => ({ default: undefined }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Answer_For_Partner', () => ({ default: undefined }), {
  virtual: true,
});
jest.mock('@salesforce/user/Id', () => ({ default: '005M' }), { virtual: true });

beforeEach(() => jest.useFakeTimers().setSystemTime(new Date(funds.NOW)));
afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

const show = (given) => funds.show('c-fund-requests', FundRequests, funds.answer(given));

test('the vendor reads what is asked and offers no answer in the partner’s name', async () => {
  const taken = funds.steps('A', ['Sent', '005P'], ['Asked for more', '005C', { Why__c: 'How many?' }]);
  const element = await show({ activities: [funds.activity('A')], taken });

  expect(textOf(element.shadowRoot)).toContain('Waits for the partner');
  expect(element.shadowRoot.querySelector('lightning-button, lightning-textarea')).toBeNull();
});

test('the vendor is told that this partner has asked for nothing', async () => {
  expect(textOf((await show({})).shadowRoot)).toContain('This partner has not asked for funds yet.');
});
