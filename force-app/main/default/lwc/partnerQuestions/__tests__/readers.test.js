import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { settled, textOf } from '../../camHome/__tests__/seen';

jest.mock('@salesforce/customPermission/Cadence_Sign_For_Vendor', () => ({ default: false }), {
  virtual: true,
});

test('whoever is not the vendor’s account manager is shown no card, and the org is not asked', async () => {
  const { default: PartnerQuestions } = await import('c/partnerQuestions');
  const element = createElement('c-partner-questions', { is: PartnerQuestions });
  element.recordId = '001P';
  document.body.append(element);
  await settled();

  expect(textOf(element.shadowRoot)).toBe('');
  expect(graphql.getLastConfig()).toEqual({});
});
