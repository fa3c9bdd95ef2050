import { createElement } from 'lwc';
import * as menuApi from 'experience/navigationMenuApi';
import * as navigation from 'lightning/navigation';
import SiteNavigation from 'c/siteNavigation';

jest.mock('@salesforce/community/basePath', () => ({ __esModule: true, default: '/partners' }), {
  virtual: true,
});
jest.mock(
  'experience/navigationMenuApi',
  () => {
    const { createTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
    return { getNavigationMenu: createTestWireAdapter(jest.fn()) };
  },
  { virtual: true },
);
const mockNavigate = jest.fn();
jest.mock('lightning/navigation', () => {
  const { createTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  const Navigate = Symbol('Navigate');
  const GenerateUrl = Symbol('GenerateUrl');
  const NavigationMixin = (Base) =>
    class extends Base {
      [Navigate](page) {
        mockNavigate(page);
      }

      [GenerateUrl]({ attributes: { name } }) {
        return Promise.resolve(name === 'Home' ? '/partners/' : '/partners/plan');
      }
    };
  return {
    CurrentPageReference: createTestWireAdapter(jest.fn()),
    NavigationMixin: Object.assign(NavigationMixin, { Navigate, GenerateUrl }),
  };
});

const MENU = [
  { label: 'Home', actionValue: '/' },
  { label: 'Account plan', actionValue: '/plan' },
];

beforeEach(() => mockNavigate.mockReset());
afterEach(() => document.body.replaceChildren());

async function show() {
  const element = Object.assign(createElement('c-site-navigation', { is: SiteNavigation }), {
    menu: 'Cadence_Partners',
  });
  document.body.append(element);
  menuApi.getNavigationMenu.emit({ data: { menuItems: MENU } });
  await Promise.resolve();
  return element.shadowRoot;
}

async function open(name) {
  navigation.CurrentPageReference.emit({ type: 'comm__namedPage', attributes: { name } });
  await Promise.resolve();
  await Promise.resolve();
}

const links = (root) => [...root.querySelectorAll('a')];

test('it asks for the menu by its developer name', async () => {
  await show();

  expect(menuApi.getNavigationMenu.getLastConfig().navigationLinkSetDeveloperName).toBe('Cadence_Partners');
});

test('each item is a link to its page in the site', async () => {
  expect(links(await show()).map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Home', '/partners/'],
    ['Account plan', '/partners/plan'],
  ]);
});

test('the page that is open is marked, whatever comes behind its address', async () => {
  const root = await show();
  await open('Plan__c');
  expect(links(root).map((link) => link.getAttribute('aria-current'))).toEqual([null, 'page']);
  await open('Home');
  expect(links(root).map((link) => link.getAttribute('aria-current'))).toEqual(['page', null]);
});

test('a click opens the page without loading the site anew, and folds the menu', async () => {
  const root = await show();
  root.querySelector('button').click();
  await Promise.resolve();
  expect(root.querySelector('button').getAttribute('aria-expanded')).toBe('true');

  links(root)[1].click();
  await Promise.resolve();

  expect(mockNavigate).toHaveBeenCalledWith({ type: 'standard__webPage', attributes: { url: '/plan' } });
  expect(root.querySelector('button').getAttribute('aria-expanded')).toBe('false');
});

test('a click with the control key is left to the browser', async () => {
  const root = await show();
  const click = new MouseEvent('click', { cancelable: true, ctrlKey: true });
  links(root)[1].dispatchEvent(click);

  expect([click.defaultPrevented, mockNavigate.mock.calls.length]).toEqual([false, 0]);
});

test('Escape folds the menu', async () => {
  const root = await show();
  root.querySelector('button').click();
  await Promise.resolve();
  root.querySelector('nav').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  await Promise.resolve();

  expect(root.querySelector('button').getAttribute('aria-expanded')).toBe('false');
});
