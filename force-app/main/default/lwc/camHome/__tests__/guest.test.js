import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import { settled, textOf } from './seen';

jest.mock('@salesforce/user/isGuest', () => ({ default: true }), { virtual: true });

test('a guest is told whom the page is for, and the org is not asked', async () => {
  const { default: CamHome } = await import('c/camHome');
  const element = createElement('c-cam-home', { is: CamHome });
  document.body.append(element);
  await settled();

  expect(textOf(element.shadowRoot)).toContain('This page is for channel managers');
  expect(graphql.getLastConfig().query).toBeUndefined();
});
