import { createElement } from 'lwc';
import SiteFrame from 'c/siteFrame';

jest.mock('@salesforce/community/basePath', () => ({ __esModule: true, default: '/partners' }), {
  virtual: true,
});
jest.mock('@salesforce/user/isGuest', () => ({ default: true }), { virtual: true });
jest.mock('experience/navigationMenuApi', () => ({ getNavigationMenu: class {} }), { virtual: true });

test('whoever is not logged in has neither menu nor name', () => {
  const element = createElement('c-site-frame', { is: SiteFrame });
  document.body.append(element);

  expect(element.shadowRoot.querySelector('c-site-navigation, c-site-person')).toBeNull();
});
