import { describe, expect, test } from '@jest/globals';
import { persisting } from '../../../services/salesforce/ask.ts';
import { callBudget } from '../../../services/salesforce/callBudget.ts';
import { DEFAULT_PACING, type Pacing } from '../../../services/salesforce/pacing.ts';
import { openSession } from '../../../services/salesforce/session.ts';

const failure = (errorCode: string, message = 'no') => Object.assign(new Error(message), { errorCode });

/** An attempt that throws these errors one after the other, and then answers. */
function failing(...errors: Error[]) {
  let attempts = 0;
  const attempt = async () => {
    const error = errors[attempts];
    attempts += 1;
    if (error !== undefined) throw error;
    return 'answer';
  };
  return { attempt, attempts: () => attempts };
}

async function persistence(overrides: Partial<Pacing> = {}, share = 1) {
  const pauses: number[] = [];
  const pacing = {
    ...DEFAULT_PACING,
    random: () => 0.5,
    sleep: async (ms: number) => void pauses.push(ms),
    ...overrides,
  };
  const budget = callBudget(share);
  const session = await openSession(
    async () => ({ instanceUrl: 'https://org.example', accessToken: 'token' }),
    () => undefined,
  );
  return { persist: persisting(session, budget, pacing), pauses, budget };
}

const BUSY = failure('SERVER_UNAVAILABLE');
const repeatable = { idempotent: true };

describe('a call that fails', () => {
  test('is made again when the org was busy, after ever longer pauses', async () => {
    const { persist, pauses } = await persistence();
    await persist(repeatable, failing(BUSY, BUSY, BUSY).attempt);
    expect(pauses).toEqual([375, 750, 1500]);
  });

  test('pauses differently each time, so that workers do not come back together', async () => {
    let draw = 0;
    const { persist, pauses } = await persistence({ random: () => [0, 1][draw++] ?? 0 });
    await persist(repeatable, failing(BUSY, BUSY).attempt);
    expect(pauses).toEqual([250, 1000]);
  });

  test('ends as something to try later when the org stays busy', async () => {
    const { persist } = await persistence({ retries: 2 });
    const { attempt, attempts } = failing(BUSY, BUSY, BUSY, BUSY);
    await expect(persist(repeatable, attempt)).rejects.toMatchObject({ name: 'SalesforceUnavailable' });
    expect(attempts()).toBe(3);
  });

  test('is not made again when it may have done its work', async () => {
    const { persist } = await persistence();
    const { attempt, attempts } = failing(BUSY);
    await expect(persist({ idempotent: false }, attempt)).rejects.toMatchObject({
      code: 'SERVER_UNAVAILABLE',
    });
    expect(attempts()).toBe(1);
  });

  test('is made again though not repeatable when the org says that nothing happened', async () => {
    const { persist } = await persistence();
    expect(await persist({ idempotent: false }, failing(failure('UNABLE_TO_LOCK_ROW')).attempt)).toBe(
      'answer',
    );
  });

  test('is not made again when the request is at fault', async () => {
    const { persist } = await persistence();
    const { attempt, attempts } = failing(failure('INVALID_FIELD'));
    await expect(persist(repeatable, attempt)).rejects.toMatchObject({ name: 'SalesforceError' });
    expect(attempts()).toBe(1);
  });

  test("is not made again when the day's calls are used up", async () => {
    const { persist } = await persistence();
    const { attempt, attempts } = failing(failure('REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'));
    await expect(persist(repeatable, attempt)).rejects.toMatchObject({ code: 'REQUEST_LIMIT_EXCEEDED' });
    expect(attempts()).toBe(1);
  });

  test('passes a mistake of our own on as it is', async () => {
    const { persist } = await persistence();
    await expect(persist(repeatable, failing(new RangeError('ours')).attempt)).rejects.toBeInstanceOf(
      RangeError,
    );
  });
});

describe('the budget of calls', () => {
  test('lets no call through that would pass our share of the day', async () => {
    const { persist, budget } = await persistence({}, 0.5);
    budget.learn('api-usage=500/1000');
    await expect(persist(repeatable, failing().attempt)).rejects.toThrow('500 of its 1000 API calls');
  });

  test('lets the last call of the share through', async () => {
    const { persist, budget } = await persistence({}, 0.5);
    budget.learn('api-usage=499/1000');
    expect(await persist(repeatable, failing().attempt)).toBe('answer');
  });

  test('lets a run still say how it ended', async () => {
    const { persist, budget } = await persistence({}, 0.5);
    budget.learn('api-usage=999/1000');
    expect(await persist({ idempotent: true, evenOverBudget: true }, failing().attempt)).toBe('answer');
  });
});
