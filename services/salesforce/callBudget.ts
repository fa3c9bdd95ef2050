import { Rejected } from '../errors.ts';
import type { ApiUsage } from './client.ts';

export interface CallBudget {
  /** @throws Rejected when one more call would pass our share of the day's limit */
  check(): void;
  count(): void;
  /** Learns from the header Sforce-Limit-Info what everybody in the org has used. */
  learn(limitInfo: string | null): void;
  usage(): ApiUsage;
}

/** @param share of the org's daily limit, 0 to 1, that may be used, by whomever, before we stop calling */
export function callBudget(share: number): CallBudget {
  let calls = 0;
  let dailyUsed: number | null = null;
  let dailyLimit: number | null = null;

  return {
    check() {
      if (dailyUsed === null || dailyLimit === null) return;
      if (dailyUsed + 1 > dailyLimit * share) throw overBudget(dailyUsed, dailyLimit, share);
    },
    count() {
      calls += 1;
    },
    learn(limitInfo) {
      const match = /api-usage=(\d+)\/(\d+)/.exec(limitInfo ?? '');
      if (match === null) return;
      dailyUsed = Number(match[1]);
      dailyLimit = Number(match[2]);
    },
    usage: () => ({ calls, dailyUsed, dailyLimit }),
  };
}

function overBudget(used: number, limit: number, share: number): Rejected {
  const percent = Math.round(share * 100);
  return new Rejected(
    `The organisation has used ${used} of its ${limit} API calls of the day; Cadence stops at ${percent} %.`,
    'Wait until calls come back (they count for 24 hours), or raise SF_API_SHARE.',
  );
}
