import { daysBetween, type CalendarDate } from '../domain/calendarDate.ts';
import type { Period, PeriodKind } from '../domain/period.ts';

export type PeriodBasis = 'twoInOneYear' | 'newQuarterEnd' | 'oneSidesCycle';

/** What a version of a plan says about its period; null where nobody said anything. */
export interface SaidOfPeriod {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly basis: PeriodBasis | null;
}

/** What a plan spans as long as its lines say nothing else. */
export interface PlanSpan {
  readonly partnerId: string;
  readonly periodLabel: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The period that a plan is measured in. */
export type AgreedPeriod =
  | { readonly calendar: 'vendor'; readonly period: Period }
  | { readonly calendar: 'mutual'; readonly period: Omit<Period, 'id'>; readonly basis: PeriodBasis | null };

/**
 * Days that are those of a period of the vendor's calendar are measured in that one, so that totals tie out; other
 * days make a period of the two sides' own. A partner has one mutual period for each label, and a later version may
 * move its days.
 */
export function agreedPeriod(
  plan: PlanSpan,
  said: SaidOfPeriod,
  vendorPeriods: readonly Period[],
): AgreedPeriod {
  const start = said.start ?? plan.start;
  const end = said.end ?? plan.end;
  const same = vendorPeriods.find((period) => period.start === start && period.end === end);
  if (same !== undefined) return { calendar: 'vendor', period: same };
  return {
    calendar: 'mutual',
    basis: said.basis,
    period: {
      label: plan.periodLabel,
      kind: kindOf(start, end),
      calendar: 'mutual',
      partnerId: plan.partnerId,
      start,
      end,
    },
  };
}

/** The kind whose usual length is nearest. */
function kindOf(start: CalendarDate, end: CalendarDate): PeriodKind {
  const days = daysBetween(start, end) + 1;
  if (days <= 45) return 'month';
  return days <= 136 ? 'quarter' : 'year';
}
