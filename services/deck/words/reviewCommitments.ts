import type { ActionLine } from '../qbrDeckData.ts';
import { proposedCommitments } from './proposedCommitments.ts';
import type { Review } from './review.ts';

/** What people wrote down, or else what the numbers propose. */
export function reviewCommitments(review: Review): { actions: readonly ActionLine[]; agreed: boolean } {
  const { commitments } = review.data;
  return commitments.length > 0
    ? { actions: commitments, agreed: true }
    : { actions: proposedCommitments(review), agreed: false };
}
