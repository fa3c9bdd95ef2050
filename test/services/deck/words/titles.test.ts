import { describe, expect, test } from '@jest/globals';
import { deckFormats } from '../../../../services/deck/format/deckFormats.ts';
import { executiveTitle } from '../../../../services/deck/words/executiveTitle.ts';
import { pipelineTitle } from '../../../../services/deck/words/pipelineTitle.ts';
import { planTitle } from '../../../../services/deck/words/planTitle.ts';
import type { Review } from '../../../../services/deck/words/review.ts';
import { qbrReview } from '../../../support/qbrReview.ts';
import type { ReviewDraft } from '../../../support/qbrReview.ts';

const WON = { closes: '2017-10-10', state: 'won' } as const;
const OPEN = { closes: '2017-12-10', state: 'open' } as const;
const GOAL = { goals: { '2017-Q4': 92_000 } };

function review(draft: ReviewDraft): Review {
  const data = qbrReview({ partner: 'Isdom', ...draft });
  return { data, formats: deckFormats(data.locale, data.currency) };
}

describe('The first sentence of a review', () => {
  test.each<[string, ReviewDraft, string]>([
    [
      'behind pace',
      { ...GOAL, deals: [{ ...WON, amount: 40_000 }] },
      'Isdom is at 43% of the Q4 2017 goal with 49% of the quarter elapsed: $5,000 behind pace',
    ],
    [
      'ahead of pace',
      { ...GOAL, deals: [{ ...WON, amount: 50_000 }] },
      'Isdom is at 54% of the Q4 2017 goal with 49% of the quarter elapsed: $5,000 ahead of pace',
    ],
    [
      'exactly on pace',
      { ...GOAL, deals: [{ ...WON, amount: 45_000 }] },
      'Isdom is at 49% of the Q4 2017 goal with 49% of the quarter elapsed',
    ],
    [
      'a hair under its goal',
      { ...GOAL, deals: [{ ...WON, amount: 91_999 }] },
      'Isdom is at 99% of the Q4 2017 goal with 49% of the quarter elapsed: $46,999 ahead of pace',
    ],
    [
      'with its goal met',
      { ...GOAL, deals: [{ ...WON, amount: 92_000 }] },
      'Isdom has reached 100% of the Q4 2017 goal with 47 days left in the quarter',
    ],
    [
      'without a goal',
      { deals: [{ ...WON, amount: 40_000 }] },
      'Isdom has won $40,000 from 1 deal in Q4 2017; no goal is set yet',
    ],
    [
      'with a goal that nobody filled in',
      { goals: { '2017-Q4': null } },
      'Isdom has won $0 from 0 deals in Q4 2017; no goal is set yet',
    ],
    [
      'with a goal of zero',
      { goals: { '2017-Q4': 0 }, deals: [WON] },
      'Isdom has won $10,000 from 1 deal in Q4 2017, where the goal is zero',
    ],
    [
      'before its start',
      { goals: { '2018-Q1': 5000 }, period: '2018-Q1' },
      'Isdom starts Q1 2018 on Jan 1, 2018 with $0 of open pipeline toward a goal of $5,000',
    ],
    [
      'before its start, without a goal',
      { period: '2018-Q1' },
      'Isdom starts Q1 2018 on Jan 1, 2018 with $0 of open pipeline; no goal is set yet',
    ],
    [
      'closed under its goal',
      { ...GOAL, asOf: '2018-02-01', deals: [{ ...WON, amount: 46_000 }] },
      'Isdom closed Q4 2017 at 50% of goal: $46,000 won, $46,000 short of $92,000',
    ],
    [
      'closed over its goal',
      { ...GOAL, asOf: '2018-02-01', deals: [{ ...WON, amount: 184_000 }] },
      'Isdom closed Q4 2017 at 200% of goal: $184,000 won of $92,000',
    ],
    [
      'with credits above its sales',
      { ...GOAL, deals: [{ ...WON, amount: -920 }] },
      'Isdom is at −1% of the Q4 2017 goal with 49% of the quarter elapsed: $45,920 behind pace',
    ],
  ])('reads for a partner %s', (_, draft, sentence) => {
    expect(executiveTitle(review(draft))('Isdom')).toBe(sentence);
  });
});

describe('The sentence about the plan', () => {
  test.each<[string, ReviewDraft, string]>([
    [
      'running',
      { ...GOAL, deals: [{ ...WON, amount: 45_000 }] },
      'The Q4 2017 goal needs $47,000 more: $1,000 a day over the 47 days left',
    ],
    [
      'on the last day',
      { ...GOAL, asOf: '2017-12-31' },
      'The Q4 2017 goal needs $92,000 more: $92,000 a day over the 1 day left',
    ],
    [
      'met',
      { ...GOAL, deals: [{ ...WON, amount: 100_000 }] },
      'The Q4 2017 goal of $92,000 is met with $8,000 above it',
    ],
    ['closed', { ...GOAL, asOf: '2018-01-01' }, 'Q4 2017 closed $92,000 under its goal of $92,000'],
    [
      'not started',
      { goals: { '2018-Q1': 90_000 }, period: '2018-Q1' },
      'Q1 2018 asks for $90,000 over 90 days, $1,000 a day',
    ],
    ['without a goal', { deals: [WON] }, '1 deal is won in Q4 2017 for $10,000; a goal adds the pace line'],
  ])('reads for a period that is %s', (_, draft, sentence) => {
    expect(planTitle(review(draft))).toBe(sentence);
  });
});

describe('The sentence about the pipeline', () => {
  const closedDeals = (won: number, lost: number) => [
    ...Array.from({ length: won }, () => ({ closes: '2017-05-05', amount: 10_000, state: 'won' as const })),
    ...Array.from({ length: lost }, () => ({ closes: '2017-05-05', amount: 10_000, state: 'lost' as const })),
  ];
  test.each<[string, ReviewDraft, string]>([
    [
      'enough',
      { goals: { '2017-Q4': 10_000 }, deals: [{ ...OPEN, amount: 30_000 }] },
      'Open pipeline is 3.0x the remaining $10,000, at or above the 3.0x index',
    ],
    [
      'a hair short',
      { goals: { '2017-Q4': 10_000 }, deals: [{ ...OPEN, amount: 29_990 }] },
      'Open pipeline is 2.99x the remaining $10,000, under the 3.0x index; $10 more reaches it',
    ],
    [
      'short',
      { goals: { '2017-Q4': 10_000 }, deals: [{ ...OPEN, amount: 5000 }] },
      'Open pipeline is 0.5x the remaining $10,000, under the 3.0x index; $25,000 more reaches it',
    ],
    [
      'enough at its own index',
      { goals: { '2017-Q4': 10_000 }, deals: [...closedDeals(15, 15), { ...OPEN, amount: 21_000 }] },
      'Open pipeline is 2.1x the remaining $10,000, under the 3.0x index and enough at this partner’s own 2.0x',
    ],
    [
      'short of its own index',
      { goals: { '2017-Q4': 10_000 }, deals: [...closedDeals(15, 15), { ...OPEN, amount: 11_000 }] },
      'Open pipeline is 1.1x the remaining $10,000, under the 3.0x index; $9,000 more reaches this partner’s own 2.0x',
    ],
    [
      'of a goal that is met',
      {
        goals: { '2017-Q4': 10_000, '2018-Q1': 10_000 },
        deals: [WON, { closes: '2018-02-02', amount: 15_000 }],
      },
      'The Q4 2017 goal is met; Q1 2018 has $15,000 of open pipeline, 1.5x its goal',
    ],
    [
      'of no goal',
      { deals: [OPEN] },
      '$10,000 of qualified pipeline is open in Q4 2017; coverage needs a goal',
    ],
    [
      'of a goal of zero',
      { goals: { '2017-Q4': 0 }, deals: [OPEN] },
      '$10,000 of qualified pipeline is open in Q4 2017, where the goal is zero',
    ],
    [
      'with every deal overdue',
      { goals: { '2017-Q4': 10_000 }, deals: [{ ...OPEN, closes: '2017-10-01' }] },
      'Open pipeline is 0.0x the remaining $10,000, under the 3.0x index; $30,000 more reaches it',
    ],
    [
      'of a closed period',
      { ...GOAL, asOf: '2018-02-01' },
      'Q4 2017 is closed; Q1 2018 has $0 of open pipeline',
    ],
  ])('reads for a pipeline that is %s', (_, draft, sentence) => {
    expect(pipelineTitle(review(draft))).toBe(sentence);
  });
});
