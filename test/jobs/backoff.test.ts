import { describe, expect, test } from '@jest/globals';
import { backoff } from '../../jobs/backoff.ts';
import { Retryable } from '../../services/errors.ts';

const anError = new Error('no');

describe('the wait before another try', () => {
  test('doubles from two seconds to five minutes', () => {
    expect([1, 2, 3, 9, 20].map((made) => backoff(made, anError, 0))).toEqual([
      2000, 4000, 8000, 300_000, 300_000,
    ]);
  });

  test('is at least what the error asks for', () => {
    expect(backoff(1, new Retryable('busy', 60_000), 0)).toBe(60_000);
  });

  test('is by chance up to a half longer', () => {
    expect(backoff(1, anError, 0.5)).toBe(2500);
  });
});
