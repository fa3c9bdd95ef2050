import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sweepQbrDeckRequests } from '../../services/sweepQbrDeckRequests.ts';
import { AFTER_LEASE, killedAt, requested, requestRow } from '../support/deckRequests.ts';
import { startReviewOrg } from '../support/reviewOrg.ts';
import type { ReviewOrg } from '../support/reviewOrg.ts';

let org: ReviewOrg;

describe('The sweep', () => {
  beforeEach(async () => {
    org = await startReviewOrg();
  });
  afterEach(() => org.close());

  test('finds requests that people made, the oldest first', async () => {
    const [alpha, beta] = [await requested(org, org.ids.alpha), await requested(org, org.ids.beta)];
    expect((await sweepQbrDeckRequests(org.dependencies)).requestIds).toEqual([alpha, beta]);
  });

  test('leaves a claim alone that is younger than the lease', async () => {
    const requestId = await requested(org);
    await killedAt(org, 'uploadFile', requestId);
    org.org.clock.advance(60_000);
    expect((await sweepQbrDeckRequests(org.dependencies)).requestIds).toEqual([]);
  });

  test('gives up on a request after five attempts, with a reason', async () => {
    const requestId = await requested(org);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await killedAt(org, 'uploadFile', requestId);
      org.org.clock.advance(AFTER_LEASE);
      await sweepQbrDeckRequests(org.dependencies);
    }
    expect(requestRow(org, requestId)).toMatchObject({
      Status__c: 'Failed',
      Failure_Reason__c: expect.stringMatching(/begun 5 times.*Ask for the deck again/),
    });
  });
});
