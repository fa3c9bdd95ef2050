import { channelOf } from './channelOf.js';
import { eventsOf } from './eventsOf.js';
import { partnerOf } from './partnerOf.js';
import { nodesOf } from './readField.js';
import { stepsOf } from './stepsOf.js';
import { comparable } from './severalCurrencies.js';
import { sumsOf } from './sumsOf.js';
import { totalOf } from './totalOf.js';

/**
 * @typedef {object} Portfolio
 * @property {import('./partnerOf.js').Partner[] | undefined} partners undefined when they could not be read
 * @property {boolean} hasMore there are more partners than these
 * @property {Map<string, import('./sumsOf.js').StatusSum>} sums by word of Pace Status, over all partners
 * @property {import('./totalOf.js').Total | undefined} total
 * @property {import('./channelOf.js').Region[]} regions empty for a manager
 * @property {import('./stepsOf.js').Step[] | undefined} steps undefined when they could not be read
 * @property {import('./eventsOf.js').Event[]} events
 * @property {string | undefined} asOf the latest day that anything here stands on
 */

/**
 * The answer to PORTFOLIO, in our words and units. A part that could not be read is undefined.
 * @returns {Portfolio}
 */
export function portfolioOf({ uiapi: { query, aggregate } }) {
  const partners = nodesOf(query.Partner_Performance__c)?.map(partnerOf);
  const totals = (nodesOf(query.Channel_Performance__c) ?? []).map(totalOf);
  const hasMore = query.Partner_Performance__c?.pageInfo?.hasNextPage ?? false;
  const days = [...(partners ?? []), ...totals].map(({ asOf }) => asOf);
  return {
    partners,
    hasMore,
    sums: comparable(sumsOf(aggregate ?? {}), partners, hasMore),
    ...channelOf(totals),
    steps: stepsOf(query),
    events: eventsOf(query),
    asOf: days.sort().at(-1),
  };
}
