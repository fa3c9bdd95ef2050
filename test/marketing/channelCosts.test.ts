import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  MANAGER,
  PARTNER,
  notAllowed,
  refused,
  startPlanning,
  taken as accepted,
  type Planning,
} from '../accountPlan/planning.ts';

const COST = 'Channel_Cost__c';
const RULE = 'Approval_Rule__c';

let at: Planning;
let period: string;
beforeAll(async () => {
  at = await startPlanning();
  period = await at.given('ops admin', 'Operating_Period__c', {
    Name: '2018',
    Kind__c: 'Year',
    Calendar__c: 'Vendor',
    Start_Date__c: '2018-01-01',
    End_Date__c: '2018-12-31',
  });
});
afterAll(() => at.close());

const cost = (more: object = {}) => ({
  Period__c: period,
  Line__c: 'Channel staff',
  Amount__c: 100_000,
  ...more,
});

describe('what the channel costs', () => {
  test('is entered by finance', async () => {
    expect(await at.create('finance', COST, cost())).toEqual(accepted);
  });

  test.each([PARTNER, MANAGER, 'service'] as const)('is not entered by the %s', async (who) => {
    expect(await at.create(who, COST, cost())).toEqual(notAllowed);
  });

  test.each([PARTNER, MANAGER] as const)('is not read by the %s', async (who) => {
    expect((await at.query(who, `SELECT Id FROM ${COST}`)).code).toBe('INVALID_TYPE');
  });

  test('is positive', async () => {
    expect(await at.create('finance', COST, cost({ Amount__c: -1 }))).toEqual(refused(/positive/));
  });

  test('is of one of the vendor’s own periods', async () => {
    const mutual = await at.given('ops admin', 'Operating_Period__c', {
      Name: '2018',
      Kind__c: 'Year',
      Calendar__c: 'Mutual',
      Partner__c: at.channel.partners.A,
      Start_Date__c: '2018-01-01',
      End_Date__c: '2018-12-31',
    });
    expect(await at.create('finance', COST, cost({ Period__c: mutual }))).toEqual(refused(/vendor’s own/));
  });
});

describe('what the channel earns', () => {
  test('is not read by partners', async () => {
    expect((await at.query(PARTNER, 'SELECT Id FROM Channel_Profit__c')).code).toBe('INVALID_TYPE');
  });

  test('is not written by people', async () => {
    const fields = { Period__c: period, Net_Margin__c: 1 };
    for (const who of [MANAGER, 'finance', 'ops admin'] as const) {
      expect(await at.create(who, 'Channel_Profit__c', fields)).toEqual(notAllowed);
    }
  });
});

describe('an approval rule', () => {
  const rule = (more: object = {}) => ({ Name: 'Small events', Order__c: 1, Days__c: 5, ...more });

  test('is the ops admin’s to write', async () => {
    expect(await at.create('ops admin', RULE, rule())).toEqual(accepted);
    expect(await at.create(MANAGER, RULE, rule())).toEqual(notAllowed);
    expect(await at.create('finance', RULE, rule())).toEqual(notAllowed);
  });

  test.each([
    ['no time to decide', { Days__c: 0 }, /1 to 60/],
    ['a year to decide', { Days__c: 365 }, /1 to 60/],
    ['a limit that fits nothing', { Up_To_Amount__c: 0 }, /above zero/],
  ])('does not take %s', async (_what, more, message) => {
    expect(await at.create('ops admin', RULE, rule(more))).toEqual(refused(message));
  });

  test('does not let the approver stand in for the approver', async () => {
    const chief = at.idOf('chief');
    expect(await at.create('ops admin', RULE, rule({ Approver__c: chief, Delegate__c: chief }))).toEqual(
      refused(/somebody else/),
    );
  });
});

test.each([
  ['Response__c', 101],
  ['MQL_To_SQL__c', -1],
])('a funnel rate is a share of what came before: %s', async (field, value) => {
  const fields = { Name: 'Events', Case__c: 'Bleak', [field]: value };
  expect(await at.create('ops admin', 'Funnel_Rate__c', fields)).toEqual(refused(/0 to 100/));
});

test('a funnel rate has no lead that brings money', async () => {
  const fields = { Name: 'Events', Case__c: 'Bleak', Cost_Per_Lead__c: -1 };
  expect(await at.create('ops admin', 'Funnel_Rate__c', fields)).toEqual(refused(/zero or more/));
});

describe('a tactic of a template', () => {
  test.each([
    ['a negative cost', { Cost__c: -1 }, /zero or more/],
    ['more than all of the cost', { Vendor_Share__c: 101 }, /0 to 100/],
  ])('does not take %s', async (_what, more, message) => {
    const Marketing_Template__c = await at.given('ops admin', 'Marketing_Template__c', { Name: 'Launch' });
    const fields = { Name: 'Breakfast', Marketing_Template__c, Kind__c: 'Event', ...more };
    expect(await at.create('ops admin', 'Marketing_Template_Tactic__c', fields)).toEqual(refused(message));
  });
});
