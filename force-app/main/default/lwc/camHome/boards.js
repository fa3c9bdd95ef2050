import { leaderboards } from 'c/leaderboards';
import { boardWordsOf } from 'c/portfolioWords';
import { planKeyOf } from './plan.js';

/**
 * The four leaderboards in words, each place with the state of its action.
 * @param {readonly import('c/portfolioQuery').Partner[]} partners
 * @param {import('./plan.js').Plan} plan
 */
export function boardsOf(partners, plan) {
  return leaderboards(partners).map((board) => {
    const { places, ...words } = boardWordsOf(board);
    return {
      ...words,
      places: places.map(({ action, ...place }) => ({
        ...place,
        action: { ...action, ...plan.get(planKeyOf(place.partner.partnerId, action.source)) },
      })),
    };
  });
}
