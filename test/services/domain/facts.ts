import { calendarDate } from '../../../services/domain/calendarDate.ts';
import type { Deal } from '../../../services/domain/deal.ts';
import type { DealRegistration } from '../../../services/domain/dealRegistration.ts';
import { fiscalCalendar } from '../../../services/domain/fiscalCalendar.ts';
import type { Goal } from '../../../services/domain/goal.ts';
import { measurePartner } from '../../../services/domain/measurePartner.ts';
import type { MeasurementContext } from '../../../services/domain/measurementContext.ts';
import { DEFAULT_METRIC_SETTINGS, type MetricSettings } from '../../../services/domain/metricSettings.ts';
import { toCents } from '../../../services/domain/money.ts';
import type { PartnerFacts } from '../../../services/domain/partnerFacts.ts';
import type { Performance } from '../../../services/domain/performance.ts';
import type { Period } from '../../../services/domain/period.ts';

/** Vendor periods of three calendar years; their ids are their labels. */
export const CALENDAR: Period[] = [2016, 2017, 2018]
  .flatMap((year) => fiscalCalendar(1, year))
  .map((draft) => ({ ...draft, id: draft.label }));

export function periodOf(label: string): Period {
  const period = CALENDAR.find((each) => each.label === label);
  if (!period) throw new Error(`The tests' calendar has no ${label}.`);
  return period;
}

export function contextAt(asOf: string, settings: Partial<MetricSettings> = {}): MeasurementContext {
  return {
    asOf: calendarDate(asOf),
    settings: { ...DEFAULT_METRIC_SETTINGS, ...settings },
    calendar: CALENDAR,
  };
}

type DealInput = Partial<Omit<Deal, 'amount' | 'closeDate' | 'createdDate'>> & {
  /** Currency units. */
  amount?: number | null;
  closeDate: string;
  createdDate?: string;
};

let dealsBuilt = 0;

/** A qualified open deal of 1,000, unless said otherwise. */
export function deal({ amount = 1000, closeDate, createdDate = '2016-12-01', ...rest }: DealInput): Deal {
  dealsBuilt += 1;
  return {
    id: `deal ${dealsBuilt}`,
    partnerId: 'partner',
    sellerId: null,
    amount: amount === null ? null : toCents(amount),
    closeDate: calendarDate(closeDate),
    createdDate: calendarDate(createdDate),
    stage: 'Engaging',
    state: 'open',
    qualified: true,
    probabilityPercent: 50,
    ledBy: null,
    ...rest,
  };
}

export function won(amount: number | null, closeDate: string, rest: Partial<DealInput> = {}): Deal {
  return deal({ amount, closeDate, state: 'won', ...rest });
}

export function lost(amount: number | null, closeDate: string, rest: Partial<DealInput> = {}): Deal {
  return deal({ amount, closeDate, state: 'lost', ...rest });
}

/** An accepted first version; amount in currency units. */
export function goal(amount: number | null, periodId: string, rest: Partial<Goal> = {}): Goal {
  return {
    id: `goal of ${periodId}`,
    partnerId: 'partner',
    periodId,
    version: 1,
    status: 'accepted',
    amount: amount === null ? null : toCents(amount),
    acceptedOn: null,
    ...rest,
  };
}

type RegistrationInput = Partial<Omit<DealRegistration, 'submittedAt' | 'decidedAt'>> & {
  submitted: string;
  decided?: string | null;
};

/** Pending and of no deal, unless said otherwise; `submitted` and `decided` are ISO times. */
export function registration({ submitted, decided = null, ...rest }: RegistrationInput): DealRegistration {
  return {
    id: `registration of ${submitted}`,
    partnerId: 'partner',
    dealId: null,
    status: decided ? 'approved' : 'pending',
    submittedAt: Date.parse(submitted),
    decidedAt: decided ? Date.parse(decided) : null,
    protectedUntil: null,
    ledBy: null,
    ...rest,
  };
}

export function factsOf(facts: Partial<PartnerFacts>): PartnerFacts {
  return { partnerId: 'partner', deals: [], registrations: [], goals: [], ...facts };
}

export function measured(
  facts: Partial<PartnerFacts>,
  label: string,
  asOf: string,
  settings: Partial<MetricSettings> = {},
): Performance {
  return measurePartner(factsOf(facts), [periodOf(label)], contextAt(asOf, settings))[0]!;
}
