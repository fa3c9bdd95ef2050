import { describe, expect, test } from '@jest/globals';
import type { HttpProblem } from '../../../services/api/problems.ts';
import { rateLimit } from '../../../services/api/rateLimit.ts';

function refusal(ask: () => void): HttpProblem | null {
  try {
    ask();
    return null;
  } catch (error) {
    return error as HttpProblem;
  }
}

describe('the rate limit', () => {
  test('lets a burst of syncs pass, then says when to come back', () => {
    const limit = rateLimit(() => 0);
    for (let n = 0; n < 10; n += 1) limit('sync', 'crm');

    expect(refusal(() => limit('sync', 'crm'))).toMatchObject({ status: 429, retryAfterSeconds: 2 });
  });

  test('lets one more pass when that time is over', () => {
    let now = 0;
    const limit = rateLimit(() => now);
    for (let n = 0; n < 10; n += 1) limit('sync', 'crm');
    now = 2000;

    expect(refusal(() => limit('sync', 'crm'))).toBeNull();
    expect(refusal(() => limit('sync', 'crm'))).not.toBeNull();
  });

  test('counts each caller and each kind of asking for itself', () => {
    const limit = rateLimit(() => 0);
    for (let n = 0; n < 10; n += 1) limit('sync', 'crm');

    expect(refusal(() => limit('sync', 'another'))).toBeNull();
    expect(refusal(() => limit('read', 'crm'))).toBeNull();
  });
});
