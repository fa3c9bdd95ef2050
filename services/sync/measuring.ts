import { addDays, type CalendarDate } from '../domain/calendarDate.ts';
import { prepareMeasurement } from '../domain/measurePartner.ts';
import type { MetricSettings } from '../domain/metricSettings.ts';
import type { Performance } from '../domain/performance.ts';
import type { Period } from '../domain/period.ts';
import { periodsToMeasure } from '../domain/periodsToMeasure.ts';
import { dealFromText } from '../mirror/dealText.ts';
import type { MeasuredPartner } from '../mirror/generation.ts';
import { registrationFromText } from '../mirror/registrationText.ts';
import { goalFromText } from './goalFact.ts';

export interface MeasuringRules {
  readonly asOf: CalendarDate;
  readonly settings: MetricSettings;
  readonly periods: readonly Period[];
  /** Whether an open deal of this stage counts as pipeline. */
  readonly qualifies: (stage: string) => boolean;
}

export interface Measuring {
  /** Vendor periods that are kept up to date: those that totals exist for. */
  readonly vendorPeriods: readonly Period[];
  /** One partner in all of its periods, mutual ones included. */
  measure(partner: MeasuredPartner): Performance[];
}

/** Measures partners from what the mirror holds of them. */
export function prepareMeasuring(rules: MeasuringRules): Measuring {
  const vendorCalendar = rules.periods.filter((period) => period.calendar === 'vendor');
  const mutualPeriods = rules.periods.filter((period) => period.calendar === 'mutual');
  const withMutual = new Set(mutualPeriods.map((period) => period.partnerId));
  const vendorPeriods = periodsToMeasure(vendorCalendar, rules.asOf);
  const measureVendor = measuringOf(vendorCalendar, rules);

  return {
    vendorPeriods,
    measure(partner) {
      const facts = factsOf(partner, rules.qualifies);
      const performances = measureVendor(facts);
      if (withMutual.has(partner.partnerId)) {
        const own = mutualPeriods.filter((period) => period.partnerId === partner.partnerId);
        performances.push(...measuringOf(own, rules)(facts));
      }
      return performances.map((performance) => stamped(performance, rules.asOf));
    },
  };
}

function measuringOf(calendar: readonly Period[], { asOf, settings }: MeasuringRules) {
  return prepareMeasurement(periodsToMeasure(calendar, asOf), { asOf, settings, calendar });
}

/**
 * A period that is over stands as of the day after its end for ever: measured later, nothing in it depends on the
 * day. So its record is written again only when its deals change.
 */
export function stamped(performance: Performance, asOf: CalendarDate): Performance {
  if (performance.phase !== 'closed') return performance;
  const over = addDays(performance.period.end, 1);
  return over < asOf ? { ...performance, asOf: over } : performance;
}

function factsOf(
  { partnerId, deals, registrations, goals }: MeasuredPartner,
  qualifies: (stage: string) => boolean,
) {
  return {
    partnerId,
    deals: pairs(deals, (id, text) => dealFromText(id, partnerId, text, qualifies)),
    registrations: pairs(registrations, (id, text) => registrationFromText(id, partnerId, text)),
    goals: pairs(goals, (_id, text) => goalFromText(text)),
  };
}

function pairs<Fact>(flat: readonly string[], read: (id: string, text: string) => Fact): Fact[] {
  const facts: Fact[] = [];
  for (let at = 0; at < flat.length; at += 2) facts.push(read(flat[at] as string, flat[at + 1] as string));
  return facts;
}
