import { describe, expect, test } from '@jest/globals';
import { deckFormats } from '../../../../services/deck/format/deckFormats.ts';
import { proposedCommitments } from '../../../../services/deck/words/proposedCommitments.ts';
import type { Review } from '../../../../services/deck/words/review.ts';
import { scorecardMeasures, scorecardTitle } from '../../../../services/deck/words/scorecardMeasures.ts';
import { attentionPoints } from '../../../../services/deck/words/summaryPoints.ts';
import { summaryTiles } from '../../../../services/deck/words/summaryTiles.ts';
import { qbrReview } from '../../../support/qbrReview.ts';
import type { ReviewDraft } from '../../../support/qbrReview.ts';
import { ordinaryDeals, ORDINARY_GOALS } from '../../../support/qbrReviews.ts';

function review(draft: ReviewDraft): Review {
  const data = qbrReview(draft);
  return { data, formats: deckFormats(data.locale, data.currency) };
}

const closed = (won: number, lost: number) => [
  ...Array.from({ length: won }, () => ({ closes: '2017-05-05', state: 'won' as const })),
  ...Array.from({ length: lost }, () => ({ closes: '2017-05-05', state: 'lost' as const })),
];

describe('Commitments that the numbers propose', () => {
  test('ask for no pipeline that the partner’s own win rate does not need', () => {
    const deals = [...closed(15, 15), { closes: '2017-12-01', amount: 21_000 }];
    const proposals = proposedCommitments(review({ goals: { '2017-Q4': 10_000 }, deals }));
    expect(proposals.filter(({ subject }) => /pipeline/.test(subject))).toEqual([]);
  });

  test('always give each side something to say yes to', () => {
    const sides = proposedCommitments(
      review({ goals: { '2017-Q4': 1, '2018-Q1': 1 }, deals: closed(3, 0) }),
    ).map(({ side }) => side);
    expect(new Set(sides)).toEqual(new Set(['partner', 'vendor']));
  });

  test('have a date after the as-of day and a measure with a number or a word', () => {
    const proposals = proposedCommitments(review({ goals: ORDINARY_GOALS, deals: ordinaryDeals() }));
    expect(proposals.filter(({ due, measure }) => due === null || due <= '2017-11-15' || !measure)).toEqual(
      [],
    );
  });
});

describe('What needs attention', () => {
  test('says so when nothing does', () => {
    const points = attentionPoints(
      review({
        goals: { '2017-Q4': 10_000 },
        deals: [{ closes: '2017-10-10', amount: 20_000, state: 'won' }],
      }),
    );
    expect(points.map(({ lead }) => lead)).toEqual(['Nothing open:']);
  });
});

describe('The scorecard', () => {
  test('gives a small sample as counts and no rate', () => {
    const measures = scorecardMeasures(review({ deals: closed(2, 1) }));
    expect(measures.find(({ name }) => /Win rate/.test(name))!.actual).toBe('2 of 3 won');
  });

  test('counts no measure without a line in its title', () => {
    const asked = review({
      goals: { '2017-Q4': 92_000 },
      deals: [{ closes: '2017-10-10', amount: 50_000, state: 'won' }],
    });
    expect(scorecardTitle(asked, scorecardMeasures(asked))).toBe(
      '2 of 3 measures are at the line or above it; still below: Q4 2017 pipeline',
    );
  });

  test('names one deal that is more than half of what is won', () => {
    const deals = [
      { closes: '2017-10-10', amount: 90_000, state: 'won' as const },
      { closes: '2017-10-11', amount: 10_000, state: 'won' as const },
    ];
    expect(scorecardMeasures(review({ deals })).find(({ name }) => /Average/.test(name))!.reading).toBe(
      'Median $50,000; one deal is 90% of it',
    );
  });
});

describe('A tile of the summary', () => {
  test('shows what was won, and no percentage, where no goal is set', () => {
    const [won] = summaryTiles(review({ deals: [{ closes: '2017-10-10', amount: 72_354, state: 'won' }] }));
    expect(won).toMatchObject({
      figure: '$72.4K',
      share: null,
      status: { word: 'No goal set', tone: 'grey' },
    });
  });

  test('of a closed period has a word and no colour', () => {
    const [won] = summaryTiles(review({ asOf: '2018-02-01', goals: { '2017-Q4': 10_000 } }));
    expect(won!.status).toEqual({ tone: 'grey', word: 'Closed' });
  });
});
