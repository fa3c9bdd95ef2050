import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { answerWith, deal } from './answer';

jest.mock('@salesforce/customPermission/Cadence_Register_Deals', () => ({ default: false }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Answer_For_Partner', () => ({ default: false }), {
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
  jest.useRealTimers();
});

async function open(given) {
  const element = createElement('c-deal-registrations', { is: DealRegistrations });
  element.recordId = '001P';
  element.vendorName = 'Northbeam';
  document.body.append(element);
  if (given) graphql.emit(answerWith(given));
  await settled();
  return element.shadowRoot;
}

test('a reader reads the deals and is offered nothing to write', async () => {
  const root = await open({ deals: [deal('R1')] });

  expect(textOf(root)).toContain('Kept for Acme Group until Mar 1.');
  expect(textOf(root)).toContain('You can read these deals.');
  expect(all(root, 'lightning-button')).toHaveLength(0);
});
