import { derivePerformance } from './derivePerformance.ts';
import type { MeasurementContext } from './measurementContext.ts';
import type { PartnerFacts } from './partnerFacts.ts';
import type { Performance } from './performance.ts';
import type { Period } from './period.ts';
import { prepareTallies } from './tallyPartner.ts';

/** One partner's performance in each of the periods, in their order. */
export function measurePartner(
  facts: PartnerFacts,
  periods: readonly Period[],
  context: MeasurementContext,
): Performance[] {
  return prepareMeasurement(periods, context)(facts);
}

/** For many partners: prepares the periods once, then measures partner after partner. */
export function prepareMeasurement(
  periods: readonly Period[],
  context: MeasurementContext,
): (facts: PartnerFacts) => Performance[] {
  const talliesOf = prepareTallies(periods, context);
  const { asOf, settings } = context;
  return (facts) =>
    talliesOf(facts).map(({ period, tally, medians, goalBasis }) =>
      derivePerformance(tally, period, asOf, settings, { goalBasis, medians }),
    );
}
