import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import * as objectInfoApi from 'lightning/uiObjectInfoApi';
import { all, settled, textOf } from '../../camHome/__tests__/seen';
import ChannelStatement from 'c/channelStatement';

jest.mock('@salesforce/user/isGuest', () => ({ default: false }), { virtual: true });

afterEach(() => document.body.replaceChildren());

const value = (given) => ({ value: given ?? null });
const STATEMENT = {
  Period_Label__c: '2017-Q3',
  Gross_Sales__c: 2500000,
  Level_Discounts__c: 250000,
  Registration_Discounts__c: 50000,
  Net_Sales__c: 2200000,
  Channel_Staff__c: 600000,
  Gross_Margin__c: 1600000,
  Marketing_Funds__c: 100000,
  Net_Margin__c: 1500000,
  All_Cost__c: 1000000,
  Sales_Per_Dollar__c: 2.2,
  Margin_Per_Dollar__c: 1.5,
  Missing__c: 'Co-op;Promotions;Operations',
};

async function open({ statements = [STATEMENT], isReadable = true } = {}) {
  const element = createElement('c-channel-statement', { is: ChannelStatement });
  document.body.append(element);
  if (isReadable) objectInfoApi.getObjectInfo.emit({ apiName: 'Channel_Profit__c' });
  await settled();
  const nodes = statements.map((fields, at) => ({
    node: { Id: `S${at}`, ...Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, value(v)])) },
  }));
  if (isReadable) graphql.emit({ uiapi: { query: { statements: { edges: nodes } } } });
  await settled();
  return element.shadowRoot;
}

test('whoever may not read it sees nothing', async () => {
  expect(textOf(await open({ isReadable: false }))).toBe('');
});

test('finance is told what to do while there is none', async () => {
  expect(textOf(await open({ statements: [] }))).toContain('Enter what the channel costs');
});

test('what could not be read is said', async () => {
  const element = createElement('c-channel-statement', { is: ChannelStatement });
  document.body.append(element);
  objectInfoApi.getObjectInfo.emit({});
  await settled();
  graphql.emitErrors([{ message: 'The org is closed.' }]);
  await settled();

  expect(all(element.shadowRoot, 'c-part-failure')[0].message).toBe('The org is closed.');
});

test('the lines stand in the order of the statement', async () => {
  const rows = all(await open(), 'tbody th').map(({ textContent }) =>
    textContent.replace('less ', '').trim(),
  );

  expect(rows).toEqual([
    'Gross sales',
    'Level discounts',
    'Registration discounts',
    'Net sales',
    'Channel staff',
    'Gross margin',
    'Marketing funds',
    'Co-op advertising',
    'Promotions and incentives',
    'Channel operations',
    'Net margin: what the channel contributes to profit',
  ]);
});

test('lines that nobody filled in are named and not shown as zero', async () => {
  const text = textOf(await open());

  expect(text).toContain('Co-op advertising not filled in');
  expect(text).toContain(
    'Nobody has filled in Co-op advertising, Promotions and incentives, and Channel operations.',
  );
});

test('both dollars back say what they count', async () => {
  const text = textOf(await open());

  expect(text).toContain('In net sales $2.20 $2,200,000 net sales over $1,000,000 of channel cost');
  expect(text).toContain('In net margin $1.50 $1,500,000 net margin over $1,000,000 of channel cost');
});
