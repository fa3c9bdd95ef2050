import { createElement } from 'lwc';
import * as recordApi from 'lightning/uiRecordApi';
import SitePerson from 'c/sitePerson';

const mockNavigate = jest.fn();
jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('Navigate');
  const NavigationMixin = (Base) =>
    class extends Base {
      [Navigate](page) {
        mockNavigate(page);
      }
    };
  return { NavigationMixin: Object.assign(NavigationMixin, { Navigate }) };
});

afterEach(() => document.body.replaceChildren());

async function show(name, firm) {
  const element = createElement('c-site-person', { is: SitePerson });
  document.body.append(element);
  const account = firm && { fields: { Name: { value: firm } } };
  recordApi.getRecord.emit({ fields: { Name: { value: name }, Account: { value: account } } });
  await Promise.resolve();
  return element.shadowRoot;
}

async function unfold(root) {
  root.querySelector('.initials').click();
  await Promise.resolve();
}

test.each([
  ['Tomas Okafor', 'TO'],
  ['Ana Maria de Souza', 'AS'],
  ['Cher', 'C'],
])('%s is %s', async (name, initials) => {
  expect((await show(name)).querySelector('.initials [aria-hidden]').textContent).toBe(initials);
});

test('the firm stands beside the circle, where it may be read', async () => {
  expect((await show('Tomas Okafor', 'Brightwater')).querySelector('.firm').textContent).toBe('Brightwater');
  expect((await show('Tomas Okafor', null)).querySelector('.firm')).toBeNull();
});

test('the way out is behind the circle', async () => {
  const root = await show('Tomas Okafor', 'Brightwater');
  expect(root.querySelector('.out')).toBeNull();

  await unfold(root);
  root.querySelector('.out').click();

  expect(mockNavigate).toHaveBeenCalledWith({
    type: 'comm__loginPage',
    attributes: { actionName: 'logout' },
  });
});

test('Escape folds it away', async () => {
  const root = await show('Tomas Okafor');
  await unfold(root);
  root.querySelector('.person').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  await Promise.resolve();

  expect(root.querySelector('.initials').getAttribute('aria-expanded')).toBe('false');
});

test('a click beside it folds it away, one within it does not', async () => {
  const root = await show('Tomas Okafor', 'Brightwater');
  await unfold(root);
  root.querySelector('.menu').click();
  await Promise.resolve();
  expect(root.querySelector('.initials').getAttribute('aria-expanded')).toBe('true');

  document.body.click();
  await Promise.resolve();
  expect(root.querySelector('.initials').getAttribute('aria-expanded')).toBe('false');
});
