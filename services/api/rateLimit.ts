import { HttpProblem } from './problems.ts';

/** How many calls at once, and how many a second after that. */
interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** Looking is cheap; asking for work is not, and nobody has a reason to ask for much of it. */
const ALLOWANCES = {
  open: { burst: 1000, perSecond: 1000 },
  read: { burst: 1000, perSecond: 1000 },
  sync: { burst: 10, perSecond: 0.5 },
  decks: { burst: 30, perSecond: 1 },
  answer: { burst: 30, perSecond: 0.5 },
  unknown: { burst: 20, perSecond: 0.5 },
} as const satisfies Record<string, Allowance>;

const REMEMBERED_CALLERS = 10_000;

/** @throws HttpProblem 429 when this caller asks too often for this kind of thing */
export type RateLimit = (kind: keyof typeof ALLOWANCES, caller: string) => void;

/** @param now milliseconds that never go back */
export function rateLimit(now: () => number): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();

  return (kind, caller) => {
    const { burst, perSecond } = ALLOWANCES[kind];
    const name = `${kind} ${caller}`;
    const at = now();
    const bucket = buckets.get(name) ?? { tokens: burst, at };
    const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond);
    if (buckets.size >= REMEMBERED_CALLERS) buckets.clear();
    buckets.set(name, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
    if (tokens < 1) throw tooMany(Math.ceil((1 - tokens) / perSecond));
  };
}

function tooMany(seconds: number): HttpProblem {
  const nextStep = `Try again in ${seconds} seconds.`;
  return new HttpProblem(429, 'tooMany', 'Too many requests.', nextStep, seconds);
}
