import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gatherQbrDeckData } from '../../services/gatherQbrDeckData.ts';
import { REVIEWED_PERIOD } from '../support/deckRequests.ts';
import { startReviewOrg } from '../support/reviewOrg.ts';
import type { ReviewOrg } from '../support/reviewOrg.ts';

let org: ReviewOrg;

describe('The data of a deck', () => {
  beforeAll(async () => {
    org = await startReviewOrg();
  });
  afterAll(() => org.close());

  test('hold the partner as Salesforce has it', async () => {
    const data = await gatherQbrDeckData(org.dependencies, {
      partnerId: org.ids.alpha,
      periodLabel: REVIEWED_PERIOD,
    });
    expect({ partner: data.partner, locale: data.locale, currency: data.currency, asOf: data.asOf }).toEqual({
      partner: { id: org.ids.alpha, name: 'Alpha Group', managerName: 'Mary Manager', regionName: 'East' },
      ...{ locale: 'en-US', currency: 'USD', asOf: '2017-11-15' },
    });
  });

  test('hold the performance as it was measured, with the year and the months around it', async () => {
    const data = await gatherQbrDeckData(org.dependencies, {
      partnerId: org.ids.alpha,
      periodLabel: REVIEWED_PERIOD,
    });
    expect(data.performance).toMatchObject({
      goal: 10_000_000,
      attainment: 0.3,
      tally: { won: 3_000_000, overdueCount: 1 },
    });
    expect([
      data.year?.period.label,
      data.quarters.map(({ period }) => period.label),
      data.months.map(({ period }) => period.label),
    ]).toEqual(['2017', ['2017-Q3', '2017-Q4'], ['2017-11']]);
  });

  test('hold the deals of the period, the open ones before it and those of the next period, and no others', async () => {
    const data = await gatherQbrDeckData(org.dependencies, {
      partnerId: org.ids.alpha,
      periodLabel: REVIEWED_PERIOD,
    });
    expect(data.openDeals.map(({ name, amount, nextStep }) => [name, amount, nextStep])).toEqual([
      ['Open deal', 4_000_050, 'Send the offer'],
      ['Next deal', 1_200_000, null],
      ['Overdue deal', 700_000, null],
    ]);
    expect([data.wonDeals[0]?.customer, data.lostDeals[0]?.name]).toEqual(['Isdom', 'Lost deal']);
  });

  test('hold what was promised at the review before, and what is promised now', async () => {
    const { alpha, mary } = org.ids;
    const review = (period: string) =>
      org.insert('QBR__c', {
        Name: period,
        Partner__c: alpha,
        Period__c: org.periods.get(period),
        QBR_Key__c: `${alpha}:${period}`,
        Period_Label__c: period,
      });
    const act = (subject: string, qbrId: string) =>
      org.insert('Partner_Action__c', {
        Name: subject,
        Partner__c: alpha,
        QBR__c: qbrId,
        Side__c: 'Vendor',
        Status__c: 'Open',
        Owner__c: mary,
      });
    act('Said before', review('2017-Q3'));
    act('Said now', review(REVIEWED_PERIOD));
    const data = await gatherQbrDeckData(org.dependencies, {
      partnerId: alpha,
      periodLabel: REVIEWED_PERIOD,
    });
    expect(
      [data.priorActions, data.commitments].map((actions) =>
        actions.map(({ subject, owner }) => [subject, owner]),
      ),
    ).toEqual([[['Said before', 'Mary Manager']], [['Said now', 'Mary Manager']]]);
  });

  test('cost three calls', async () => {
    const before = org.salesforce.usage().calls;
    await gatherQbrDeckData(org.dependencies, { partnerId: org.ids.alpha, periodLabel: REVIEWED_PERIOD });
    expect(org.salesforce.usage().calls - before).toBe(3);
  });

  test('are refused for a period that was not measured, naming those that were', async () => {
    const asked = gatherQbrDeckData(org.dependencies, { partnerId: org.ids.alpha, periodLabel: '2019-Q1' });
    await expect(asked).rejects.toMatchObject({
      message: 'There is no performance of Alpha Group for "2019-Q1".',
      hint: expect.stringContaining('2017-Q4'),
    });
  });
});
