import { createElement } from 'lwc';
import * as navigation from 'lightning/navigation';
import * as recordApi from 'lightning/uiRecordApi';
import MyPartner from 'c/myPartner';

jest.mock('@salesforce/community/basePath', () => ({ __esModule: true, default: '/partners' }), {
  virtual: true,
});
jest.mock('@salesforce/user/Id', () => ({ default: '005A' }), { virtual: true });

global.ResizeObserver = class {
  observe() {}

  disconnect() {}
};

const SCREENS = {
  home: 'c-partner-home',
  performance: 'c-partner-scorecard',
  capabilities: 'c-capability-scorecard',
  plan: 'c-account-plan',
  marketing: 'c-marketing-plan',
  deals: 'c-deal-registrations',
  qbrs: 'c-partner-qbrs',
  actions: 'c-partner-actions',
  people: 'c-partner-people',
};
const ALL = Object.values(SCREENS).join(',');

afterEach(() => document.body.replaceChildren());

async function show(properties = {}) {
  const element = Object.assign(createElement('c-my-partner', { is: MyPartner }), properties);
  document.body.append(element);
  await Promise.resolve();
  return element;
}

const user = (accountId) => ({ fields: { AccountId: { value: accountId } } });

async function emit(accountId) {
  recordApi.getRecord.emit(user(accountId));
  await Promise.resolve();
}

test('it asks for the firm of whoever is logged in', async () => {
  await show();

  expect(recordApi.getRecord.getLastConfig()).toEqual({
    recordId: '005A',
    fields: ['User.Name', 'User.AccountId'],
    optionalFields: ['User.Account.Name'],
  });
});

test('until the answer comes it says that it is looking', async () => {
  const { shadowRoot } = await show();

  expect(shadowRoot.querySelector('[aria-busy=true]').textContent).toBe('c.MyPartner_Loading');
  expect(shadowRoot.querySelector(ALL)).toBeNull();
});

test.each(Object.entries(SCREENS))(
  'the screen %s shows %s of the firm, and nothing else',
  async (screen, tag) => {
    const { shadowRoot } = await show({ screen });
    await emit('001A');
    const shown = [...shadowRoot.querySelectorAll(ALL)];

    expect(shown.map(({ localName, recordId }) => [localName, recordId])).toEqual([[tag, '001A']]);
  },
);

test('the vendor’s name is passed on', async () => {
  const { shadowRoot } = await show({ screen: 'plan', vendorName: 'Northbeam' });
  await emit('001A');

  expect(shadowRoot.querySelector('c-account-plan').vendorName).toBe('Northbeam');
});

test('an account that the page names counts, and nobody is asked', async () => {
  const { shadowRoot } = await show({ screen: 'deals', recordId: '001B' });

  expect(recordApi.getRecord.getLastConfig().recordId).toBeUndefined();
  expect(shadowRoot.querySelector('c-deal-registrations').recordId).toBe('001B');
});

test('a plan that another page leads to is the one that opens', async () => {
  const { shadowRoot } = await show({ screen: 'plan' });
  navigation.CurrentPageReference.emit({ type: 'comm__namedPage', state: { recordId: 'a01' } });
  await emit('001A');

  expect(shadowRoot.querySelector('c-account-plan').recordId).toBe('a01');
});

test('whose user belongs to no firm is told whom to ask', async () => {
  const { shadowRoot } = await show();
  await emit(null);

  expect(shadowRoot.querySelector('h1').textContent).toBe('c.MyPartner_NoPartner');
  expect(shadowRoot.textContent).toContain('c.MyPartner_Ask');
});

test('a failure says why, and another try asks once more', async () => {
  const { shadowRoot } = await show();
  recordApi.getRecord.error({ message: 'The server is busy' });
  await Promise.resolve();
  const failure = shadowRoot.querySelector('c-part-failure');
  expect([failure.heading, failure.message]).toEqual(['c.MyPartner_Unread', 'The server is busy']);

  failure.dispatchEvent(new CustomEvent('retry'));
  await Promise.resolve();
  expect(recordApi.getRecord.getLastConfig().recordId).toBeUndefined();
  await Promise.resolve();
  await Promise.resolve();
  expect(recordApi.getRecord.getLastConfig().recordId).toBe('005A');
  expect(shadowRoot.querySelector('c-part-failure')).toBeNull();
});
