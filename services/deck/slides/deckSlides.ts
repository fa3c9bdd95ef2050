import { appendix } from './appendix.ts';
import { celebrate } from './celebrate.ts';
import { commitments } from './commitments.ts';
import { cover } from './cover.ts';
import { executiveSummary } from './executiveSummary.ts';
import { goalRatio } from './goalRatio.ts';
import { performanceToPlan } from './performanceToPlan.ts';
import { pipelineToTarget } from './pipelineToTarget.ts';
import { promises } from './promises.ts';
import { scorecard } from './scorecard.ts';
import { sellers } from './sellers.ts';
import type { Slide } from './slide.ts';
import { topDeals } from './topDeals.ts';

/** The same skeleton every quarter: what was promised first, what is promised next last. */
export const DECK_SLIDES: readonly Slide[] = [
  cover,
  executiveSummary,
  promises,
  celebrate,
  scorecard,
  performanceToPlan,
  goalRatio,
  sellers,
  pipelineToTarget,
  topDeals,
  commitments,
  appendix,
];
