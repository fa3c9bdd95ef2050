import { createElement } from 'lwc';
import SiteFrame from 'c/siteFrame';

jest.mock('@salesforce/community/basePath', () => ({ __esModule: true, default: '/partners' }), {
  virtual: true,
});
jest.mock('experience/navigationMenuApi', () => ({ getNavigationMenu: class {} }), { virtual: true });

afterEach(() => document.body.replaceChildren());

function show(properties) {
  const element = Object.assign(createElement('c-site-frame', { is: SiteFrame }), properties);
  document.body.append(element);
  return element.shadowRoot;
}

test('the vendor’s name stands in the header, with its first letter where there is no logo', () => {
  const root = show({ vendorName: 'Northbeam' });

  expect(root.querySelector('.brand').textContent).toBe('NNorthbeamc.Site_Partners');
  expect(root.querySelector('.brand').getAttribute('href')).toBe('/partners/');
});

test('a logo takes the place of the letter', () => {
  const root = show({ vendorName: 'Northbeam', logoUrl: 'https://northbeam.example/logo.svg' });

  expect(root.querySelector('img').getAttribute('src')).toBe('https://northbeam.example/logo.svg');
  expect(root.querySelector('.letter')).toBeNull();
});

test('the first stop of the keyboard leads past the menu', () => {
  const root = show({ vendorName: 'Northbeam' });
  root.querySelector('main').focus = jest.fn();
  const [first] = root.querySelectorAll('a, button');

  first.click();

  expect(first.textContent).toBe('c.Site_Skip');
  expect(root.querySelector('main').focus).toHaveBeenCalledTimes(1);
});
