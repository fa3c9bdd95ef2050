import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { action, answerOf } from './answer';

jest.mock('@salesforce/customPermission/Cadence_Answer_For_Partner', () => ({ default: false }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Sign_For_Vendor', () => ({ default: false }), {
  virtual: true,
});

afterEach(() => document.body.replaceChildren());

test('a reader reads the actions and is offered nothing to write', async () => {
  const { default: PartnerActions } = await import('c/partnerActions');
  const element = createElement('c-partner-actions', { is: PartnerActions });
  element.recordId = '001P';
  document.body.append(element);
  graphql.emit(answerOf([action('A1')]));
  await settled();

  expect(textOf(element.shadowRoot)).toContain('You can read these actions.');
  expect(all(element.shadowRoot, 'lightning-button')).toHaveLength(0);
});
