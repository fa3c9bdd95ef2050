import { z } from 'zod';
import { calendarDate, type CalendarDate } from '../../domain/calendarDate.ts';
import { derivePerformance } from '../../domain/derivePerformance.ts';
import { DEFAULT_METRIC_SETTINGS, type MetricSettings } from '../../domain/metricSettings.ts';
import type { ExchangeBasis } from '../../domain/currency/exchangeBasis.ts';
import type { GoalBasis, Performance } from '../../domain/performance.ts';
import type { Period } from '../../domain/period.ts';
import type { Tally } from '../../domain/tally.ts';
import { EMPTY_TALLY } from '../../domain/tallySum.ts';

/** The length of Explanation__c. */
export const EXPLANATION_LENGTH = 32_768;

/**
 * What a performance is made of: enough to derive it again to the last bit, with the settings of that time.
 * Medians and the largest deal's share stand beside the tally, because a tally does not hold them.
 */
export interface Explanation {
  readonly format: 1;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly settings: MetricSettings;
  /** Records that the settings come from, the most specific first; none = the defaults of the service alone. */
  readonly settingNames: readonly string[];
  readonly goalBasis: GoalBasis | null;
  /** How amounts came into their currency; absent where the organisation has one. */
  readonly exchange?: ExchangeBasis;
  readonly beyondTally: Pick<Performance, keyof typeof BEYOND_TALLY>;
  readonly tally: Tally;
}

const BEYOND_TALLY = {
  medianDealSize: 0,
  medianCycleDays: 0,
  largestDealShare: 0,
  medianDecisionHours: 0,
};

export interface ExplainedBeside {
  readonly settingNames?: readonly string[];
  readonly exchange?: ExchangeBasis | null;
}

export function explain(
  performance: Performance,
  settings: MetricSettings,
  { settingNames = [], exchange = null }: ExplainedBeside = {},
): Explanation {
  const { period, asOf, goalBasis, tally } = performance;
  const { medianDealSize, medianCycleDays, largestDealShare, medianDecisionHours } = performance;
  const beyondTally = { medianDealSize, medianCycleDays, largestDealShare, medianDecisionHours };
  const made = { format: 1, period, asOf, settings, settingNames, goalBasis } as const;
  return { ...made, ...(exchange && { exchange }), beyondTally, tally };
}

/** @throws RangeError when it would not fit Explanation__c; it would then have to name hundreds of goals. */
export function explanationText(explanation: Explanation): string {
  const json = JSON.stringify(explanation);
  if (json.length > EXPLANATION_LENGTH) {
    throw new RangeError(`An explanation of ${json.length} characters does not fit ${EXPLANATION_LENGTH}.`);
  }
  return json;
}

/** The performance, exactly as it was measured. */
export function performanceOf({
  period,
  asOf,
  settings,
  goalBasis,
  tally,
  beyondTally,
}: Explanation): Performance {
  return { ...derivePerformance(tally, period, asOf, settings, { goalBasis }), ...beyondTally };
}

const exchangeSchema = z.strictObject({
  currency: z.string(),
  corporate: z.string(),
  isDated: z.boolean(),
  basis: z.enum(['dated', 'plan']),
  convertedDeals: z.int(),
  rates: z.array(
    z.strictObject({
      currency: z.string(),
      rate: z.number(),
      startsOn: z.string().nullable(),
      source: z.enum(['dated rate of the close date', 'rate of the as-of day', 'plan rate', 'static rate']),
      deals: z.int().nullable(),
    }),
  ),
  fxEffect: z.int().nullable(),
  issues: z.array(z.strictObject({ sentence: z.string(), records: z.int() })),
});

const explanationSchema = z.strictObject({
  format: z.literal(1),
  period: z.strictObject({
    id: z.string(),
    label: z.string(),
    kind: z.enum(['month', 'quarter', 'year']),
    calendar: z.enum(['vendor', 'mutual']),
    partnerId: z.string().nullable(),
    start: z.string().transform(calendarDate),
    end: z.string().transform(calendarDate),
  }),
  asOf: z.string().transform(calendarDate),
  settings: likeEach(DEFAULT_METRIC_SETTINGS, z.number()),
  // What was written before there were such records names none.
  settingNames: z.array(z.string()).default([]),
  goalBasis: z
    .strictObject({
      source: z.enum(['agreed', 'sumOfPeriods', 'shareOfPeriod', 'rollUp']),
      goalIds: z.array(z.string()),
      version: z.number().nullable(),
    })
    .nullable(),
  exchange: exchangeSchema.optional(),
  beyondTally: likeEach(BEYOND_TALLY, z.number().nullable()),
  tally: likeEach(EMPTY_TALLY, z.int()),
});

/** @throws ZodError or SyntaxError when somebody edited it, or an older version wrote it. */
export function parseExplanation(json: string): Explanation {
  return explanationSchema.parse(JSON.parse(json)) as unknown as Explanation;
}

/** An object with exactly the members of the example. */
function likeEach<Example extends object, Member extends z.ZodType>(example: Example, member: Member) {
  const shape = Object.fromEntries(Object.keys(example).map((name) => [name, member]));
  return z.strictObject(shape as { [Name in keyof Example]: Member });
}
