import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { settled, textOf } from './seen';

jest.mock('@salesforce/customPermission/Cadence_Decide_Registrations', () => ({ default: undefined }), {
  virtual: true,
});
jest.mock('@salesforce/customPermission/Cadence_Pay_Funds', () => ({ default: true }), { virtual: true });
jest.mock('@salesforce/user/isGuest', () => ({ default: false }), { virtual: true });

test('finance, who looks after no partners, is told what stands below instead, and the org is not asked', async () => {
  const { default: CamHome } = await import('c/camHome');
  const element = createElement('c-cam-home', { is: CamHome });
  document.body.append(element);
  await settled();

  expect(textOf(element.shadowRoot)).toBe(
    'Marketing funds and the channel’s profit What waits for you stands below. Where nothing is listed, nothing waits.',
  );
  expect(graphql.getLastConfig().query).toBeUndefined();
});
