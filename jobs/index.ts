import { buildQbrDeck } from './build-qbr-deck.ts';
import type { JobDefinition } from './job.ts';
import { scoreCapabilities } from './score-capabilities.ts';
import { startScheduledSync } from './start-scheduled-sync.ts';
import { sweepRequests } from './sweep-requests.ts';
import { syncPartnerPerformance } from './sync-partner-performance.ts';
import { tendAccountPlans } from './tend-account-plans.ts';
import { tendMarketingFunds } from './tend-marketing-funds.ts';
import { tendPartnerNews } from './tend-partner-news.ts';
import { tendPartnerRoles } from './tend-partner-roles.ts';

/** Every job that a worker can do. */
export const JOBS: readonly JobDefinition[] = [
  buildQbrDeck,
  scoreCapabilities,
  startScheduledSync,
  sweepRequests,
  syncPartnerPerformance,
  tendAccountPlans,
  tendMarketingFunds,
  tendPartnerNews,
  tendPartnerRoles,
];
