import { describe, expect, test } from '@jest/globals';
import { calendarDate } from '../../../services/domain/calendarDate.ts';
import { organisationAsOf } from './organisationAsOf.ts';
import type { Opportunity } from './organisation.ts';

const lastDay = organisationAsOf(calendarDate('2017-12-31'));

describe('the sample organisation', () => {
  test('holds on the last day what the publisher of the set counts in it', () => {
    expect(lastDay.opportunities).toHaveLength(8800);
    expect(inStage(lastDay.opportunities, 'Closed Won')).toHaveLength(4238);
    expect(sum(inStage(lastDay.opportunities, 'Closed Won'))).toBe(10_005_534);
    expect(inStage(lastDay.opportunities, 'Closed Lost')).toHaveLength(2473);
    expect(inStage(lastDay.opportunities, 'Engaging')).toHaveLength(1589);
    expect(inStage(lastDay.opportunities, 'Prospecting')).toHaveLength(500);
  });

  test('has 35 partners, five of them without a deal, under six managers in three regions', () => {
    const partners = lastDay.accounts.filter(({ kind }) => kind === 'partner');
    const withDeals = new Set(lastDay.opportunities.map(({ partner }) => partner));
    expect(partners).toHaveLength(35);
    expect(partners.filter(({ key }) => !withDeals.has(key))).toHaveLength(5);
    expect(new Set(partners.map(({ owner }) => owner)).size).toBe(6);
    expect(lastDay.roles.map(({ name }) => name)).toEqual([
      'Channel Chief',
      'Central',
      'East',
      'West',
      'Central CAM',
      'East CAM',
      'West CAM',
    ]);
  });

  test('gives each partner a goal for each quarter of 2017, from the day before that year', () => {
    expect(lastDay.goals).toHaveLength(140);
    expect(organisationAsOf(calendarDate('2016-12-31')).goals).toHaveLength(140);
    expect(organisationAsOf(calendarDate('2016-12-30')).goals).toHaveLength(0);
  });

  test('knows a product by one name, a sector by its right spelling', () => {
    expect(new Set(lastDay.products.map(({ name }) => name)).size).toBe(7);
    expect(lastDay.opportunities.filter(({ name }) => name.includes('GTXPro'))).toEqual([]);
    expect(lastDay.accounts.filter(({ sector }) => sector === 'technolgy')).toEqual([]);
    expect(lastDay.accounts.filter(({ sector }) => sector === 'technology')).toHaveLength(12);
  });

  test('calls the customer of 1,425 deals new, because the set names none', () => {
    const nameless = lastDay.opportunities.filter(({ customer }) => customer === null);
    expect(nameless).toHaveLength(1425);
    expect(nameless.every(({ name }) => name.endsWith(' for a new customer'))).toBe(true);
  });

  test('puts every parent before its children', () => {
    const seen = new Set<string | null>([null]);
    for (const { key, parent } of [...lastDay.roles, ...lastDay.accounts]) {
      expect(seen).toContain(parent);
      seen.add(key);
    }
  });

  test('names only records that it has', () => {
    const keys = (records: readonly { key: string }[]) => new Set(records.map(({ key }) => key));
    const accounts = keys(lastDay.accounts);
    const users = keys(lastDay.users);
    const deals = keys(lastDay.opportunities);
    const periods = keys(lastDay.periods);
    for (const deal of lastDay.opportunities) {
      expect([deal.partner, deal.customer ?? deal.partner].every((key) => accounts.has(key))).toBe(true);
      expect(users.has(deal.owner)).toBe(true);
    }
    expect(lastDay.registrations.every(({ opportunity }) => deals.has(opportunity!))).toBe(true);
    expect(lastDay.goals.every(({ period }) => periods.has(period))).toBe(true);
    expect(lastDay.commitments.every(({ owner }) => users.has(owner))).toBe(true);
  });
});

describe('a deal of the sample', () => {
  test('is Engaging at its list price, due on its real close date, the day before it is won', () => {
    expect(dealOn('1C1I7A6R', '2017-02-28')).toMatchObject({
      name: 'GTX Plus Basic for Cancity',
      stage: 'Engaging',
      amount: 1096,
      closeDate: '2017-03-01',
      createdOn: '2016-10-20',
      lastChangedOn: '2016-10-20',
    });
  });

  test('has its real value from the day that it is won', () => {
    expect(dealOn('1C1I7A6R', '2017-03-01')).toMatchObject({
      stage: 'Closed Won',
      amount: 1054,
      closeDate: '2017-03-01',
      createdOn: '2016-10-20',
      lastChangedOn: '2017-03-01',
    });
  });

  test('does not exist before it is engaged', () => {
    expect(dealOn('1C1I7A6R', '2016-10-19')).toBeUndefined();
  });

  test('is due 138 days after it was engaged where the set never closes it', () => {
    const open = inStage(lastDay.opportunities, 'Engaging').find(
      ({ createdOn }) => createdOn === '2016-11-03',
    );
    expect(open?.closeDate).toBe('2017-03-21');
  });

  test('appears on 2017-11-01 as Prospecting, due 2018-03-31, where it was never engaged', () => {
    const eve = organisationAsOf(calendarDate('2017-10-31')).opportunities;
    const day = organisationAsOf(calendarDate('2017-11-01')).opportunities;
    expect(inStage(eve, 'Prospecting')).toHaveLength(0);
    expect(new Set(inStage(day, 'Prospecting').map(({ closeDate }) => closeDate))).toEqual(
      new Set(['2018-03-31']),
    );
  });
});

describe('a registration of the sample', () => {
  const on = (day: string) =>
    organisationAsOf(calendarDate(day)).registrations.find(({ key }) => key === 'DR-NL3JZH1Z');

  test('is pending from its submission to its decision', () => {
    expect(on('2016-10-31')).toBeUndefined();
    expect(on('2016-11-04')).toMatchObject({ status: 'Pending', decidedOn: null });
    expect(on('2016-11-05')).toMatchObject({ status: 'Rejected', decidedOn: '2016-11-05' });
  });

  test('knows its deal only from the day that the deal exists', () => {
    const early = organisationAsOf(calendarDate('2017-06-15'));
    const deals = new Set(early.opportunities.map(({ key }) => key));
    const waiting = early.registrations.filter(({ opportunity }) => opportunity === null);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.some(({ key }) => deals.has(key.replace('DR-', '')))).toBe(false);
  });
});

function dealOn(key: string, day: string): Opportunity | undefined {
  return organisationAsOf(calendarDate(day)).opportunities.find((deal) => deal.key === key);
}

function inStage(deals: readonly Opportunity[], stage: Opportunity['stage']): Opportunity[] {
  return deals.filter((deal) => deal.stage === stage);
}

function sum(deals: readonly Opportunity[]): number {
  return deals.reduce((total, { amount }) => total + amount, 0);
}
