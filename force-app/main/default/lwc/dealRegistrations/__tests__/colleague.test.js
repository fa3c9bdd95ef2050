import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { answerWith, deal } from './answer';

jest.mock('@salesforce/customPermission/Cadence_Register_Deals', () => ({ default: false }), {
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
afterEach(() => document.body.replaceChildren());

test('somebody at the partner who is no seller reads the deals, and whose it is to register them', async () => {
  const element = createElement('c-deal-registrations', { is: DealRegistrations });
  Object.assign(element, { recordId: '001P', vendorName: 'Northbeam' });
  document.body.append(element);
  graphql.emit(answerWith({ deals: [deal('R1')] }));
  await settled();

  expect(textOf(element.shadowRoot)).toContain('Sellers register deals here.');
  expect(textOf(element.shadowRoot)).not.toContain('You can read these deals.');
  expect(all(element.shadowRoot, 'lightning-button')).toHaveLength(0);
});
