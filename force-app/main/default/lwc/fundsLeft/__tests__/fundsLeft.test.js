import '../../format/__tests__/shippedLabels';
import { graphql } from 'lightning/graphql';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import { NOW, node, show } from '../../partnerFunds/__tests__/funds';
import { createElement } from 'lwc';
import FundsLeft from 'c/fundsLeft';

jest.mock('@salesforce/user/Id', () => ({ default: '005M' }), { virtual: true });
jest.mock('@salesforce/user/isGuest', () => ({ default: false }), { virtual: true });

beforeEach(() => jest.useFakeTimers().setSystemTime(new Date(NOW)));
afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

const fund = (id, fields) =>
  node(id, {
    Name: 'Funds',
    Allocated_Amount__c: 10000,
    Committed_Amount__c: 0,
    Available_Amount__c: 10000,
    Currency_Code__c: 'USD',
    Use_By__c: '2017-12-23',
    ...fields,
  });
const waits = (id, fields, approver = 'Elena Marsh') =>
  node(
    id,
    { Name: id, Status__c: 'Waiting', Asked_Amount__c: 4000, Approver__c: '005E', ...fields },
    { Approver__r: { Id: '005E', Name: { value: approver } } },
  );
const answer = (funds = [], activities = []) => ({
  uiapi: { query: { funds: { edges: funds }, activities: { edges: activities } } },
});
const ofPartner = (...given) => show('c-funds-left', FundsLeft, answer(...given));
const textIn = (element) => textOf(element.shadowRoot);

/** On a home page, of all partners of the one who looks. */
async function atHome(given) {
  const element = createElement('c-funds-left', { is: FundsLeft });
  document.body.append(element);
  await settled();
  if (given) graphql.emit(given);
  await settled();
  return element;
}

test('says that it is loading, what could not be read, and asks again', async () => {
  const element = await show('c-funds-left', FundsLeft);
  expect(element.shadowRoot.querySelector('[aria-busy="true"]')).not.toBeNull();
  graphql.emitErrors([{ message: 'The org is closed.' }]);
  await settled();
  expect(textIn(element)).toContain('Funds could not be read.');
  element.shadowRoot.querySelector('lightning-button').click();
  await settled();

  expect(element.shadowRoot.querySelector('[role="alert"]')).toBeNull();
});

test('a partner without funds is told whom to talk to', async () => {
  expect(textIn(await ofPartner())).toContain('Talk to your channel manager');
});

test('says what is left by the day to use it by, with the days where they are few', async () => {
  const soon = { Allocated_Amount__c: 18000, Committed_Amount__c: 11500, Available_Amount__c: 6500 };
  const later = { Allocated_Amount__c: 12000, Available_Amount__c: 12000, Use_By__c: '2018-03-31' };
  const words = textIn(await ofPartner([fund('A', soon), fund('B', later)]));

  expect(words).toContain('$18,500 of $30,000');
  expect(words).toMatch(/Use by Dec 23 38 days \$6,500 Use by Mar 31 \$12,000 Used or committed \$11,500/);
});

test('a fund run to zero says that nothing is left', async () => {
  const words = textIn(await ofPartner([fund('A', { Committed_Amount__c: 10000, Available_Amount__c: 0 })]));

  expect(words).toContain('$0 of $10,000');
  expect(words).not.toContain('Use by');
});

test('what was not used in time is not counted as left', async () => {
  const words = textIn(await ofPartner([fund('A', { Use_By__c: '2017-11-14' })]));

  expect(words).toContain('$0 of $10,000');
  expect(words).toContain('Not used in time $10,000');
});

test('currencies are never added up', async () => {
  const words = textIn(await ofPartner([fund('A', {}), fund('B', { Currency_Code__c: 'EUR' })]));

  expect(words).toContain('$10,000 of $10,000');
  expect(words).toContain('€10,000 of €10,000');
});

test('says what waits for whom and by when', async () => {
  const activities = [
    waits('Expo', { Decide_By__c: '2017-11-17' }),
    waits('Email', { Status__c: 'Returned' }),
    waits('Lunch', { Status__c: 'Claim approved', Approved_Amount__c: 3000 }),
    waits('Fourth', {}),
  ];
  const words = textIn(await ofPartner([fund('A')], activities));

  expect(words).toContain('Expo, $4,000: waits for Elena Marsh, by Fri, Nov 17.');
  expect(words).toContain('Email, $4,000: waits for the partner.');
  expect(words).toContain('Lunch, $3,000: waits for finance.');
  expect(words).not.toContain('Fourth');
});

test('on a home page it asks for the partners of the reader, and is nothing while there are no funds', async () => {
  const element = await atHome(answer());
  expect(graphql.getLastConfig().variables).toEqual({ recordId: null, ownerId: '005M' });
  expect(textIn(element)).toBe('');
  graphql.emit(answer([fund('A')]));
  await settled();

  expect(textIn(element)).toContain('Marketing funds left, your partners');
});

test('the bar shows as much of each as there is', async () => {
  const element = await ofPartner([fund('A', { Committed_Amount__c: 2500, Available_Amount__c: 7500 })]);

  expect(all(element.shadowRoot, '.part').map(({ style }) => style.flexGrow)).toEqual(['2500', '7500']);
});

test('on the partner’s home it leads to the plan, and leaves what waits to the card for that', async () => {
  const element = await ofPartner([fund('F1')], [waits('Webinar')]);
  element.planned = true;
  await settled();
  const planned = jest.fn();
  element.addEventListener('plan', planned);
  all(element.shadowRoot, 'button')[0].click();

  expect(textIn(element)).not.toContain('Webinar');
  expect(planned).toHaveBeenCalledTimes(1);
});
