import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { requestQbrDecks } from '../../services/requestQbrDecks.ts';
import { REVIEWED_PERIOD } from '../support/deckRequests.ts';
import { startReviewOrg } from '../support/reviewOrg.ts';
import type { ReviewOrg } from '../support/reviewOrg.ts';

let org: ReviewOrg;

describe('Asking for decks', () => {
  beforeAll(async () => {
    org = await startReviewOrg();
  });
  afterAll(() => org.close());

  test('of a manager asks once for each partner, however often it is asked', async () => {
    const ask = () =>
      requestQbrDecks(org.dependencies, {
        managerId: org.ids.mary,
        periodLabel: REVIEWED_PERIOD,
        requestedBy: org.ids.mary,
      });
    const first = await ask();
    expect(await ask()).toEqual(first);
    expect(first.map(({ partnerId }) => partnerId)).toEqual([org.ids.alpha, org.ids.beta]);
    expect(org.rows('SELECT QBR_Key__c FROM QBR__c')).toHaveLength(2);
  });

  test('says who asked and when', async () => {
    const [row] = org.rows(
      'SELECT Status__c, Requested_By__c, Requested_At__c FROM QBR_Deck_Request__c LIMIT 1',
    );
    expect(row).toMatchObject({
      Status__c: 'Requested',
      Requested_By__c: org.ids.mary,
      Requested_At__c: expect.stringMatching(/^2017-11-15T12:00/),
    });
  });

  test.each([
    ['a partner that does not exist', { partnerIds: ['001000000000000AAA'] }, /No channel partner/],
    ['a manager without partners', { managerId: '005000000000000AAA' }, /owns no partner/],
  ])('for %s is refused with what to check', async (_, whose, message) => {
    const asked = requestQbrDecks(org.dependencies, {
      ...whose,
      periodLabel: REVIEWED_PERIOD,
      requestedBy: 'ops',
    });
    await expect(asked).rejects.toThrow(message);
  });

  test('for a period that does not exist is refused and leaves no review behind', async () => {
    const asked = requestQbrDecks(org.dependencies, {
      partnerIds: [org.ids.gamma],
      periodLabel: '2030-Q1',
      requestedBy: 'ops',
    });
    await expect(asked).rejects.toThrow('There is no operating period "2030-Q1".');
    expect(org.rows(`SELECT Id FROM QBR__c WHERE Partner__c = '${org.ids.gamma}'`)).toEqual([]);
  });
});
