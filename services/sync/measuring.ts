import { addDays, type CalendarDate } from '../domain/calendarDate.ts';
import { certifiedPeople } from '../domain/certifiedPeople.ts';
import type { ChannelProgram } from '../domain/channelProgram.ts';
import { levelMeasures } from '../domain/levelMeasures.ts';
import { levelProgress, type LevelProgress } from '../domain/levelProgress.ts';
import { prepareMeasurement } from '../domain/measurePartner.ts';
import type { MeasurementContext } from '../domain/measurementContext.ts';
import type { MetricSettings } from '../domain/metricSettings.ts';
import { settingsFor, type MetricSetting, type PartnerSettings } from '../domain/partnerSettings.ts';
import type { Performance } from '../domain/performance.ts';
import type { Period } from '../domain/period.ts';
import { periodsToMeasure } from '../domain/periodsToMeasure.ts';
import type { ProgramMember } from '../domain/programMember.ts';
import { prepareSellers, type SellerPerformance } from '../domain/sellerPerformance.ts';
import type { MeasuredPartner } from '../mirror/generation.ts';
import { mirroredFacts, type MirroredFacts } from './mirroredFacts.ts';
import { prepareStanding, type StandingOf } from './standing.ts';

export interface MeasuringRules {
  readonly asOf: CalendarDate;
  /** Where no record says otherwise. */
  readonly settings: MetricSettings;
  readonly settingRecords: readonly MetricSetting[];
  readonly programs: ReadonlyMap<string, ChannelProgram>;
  readonly periods: readonly Period[];
  /** Whether an open deal of this stage counts as pipeline. */
  readonly qualifies: (stage: string) => boolean;
}

export interface Measuring {
  readonly asOf: CalendarDate;
  /** Vendor periods that are kept up to date: those that totals exist for. */
  readonly vendorPeriods: readonly Period[];
  /** What is measured across partners is measured by these: defaults, and what is said for everybody. */
  readonly channelSettings: MetricSettings;
  measure(partner: MeasuredPartner, member: ProgramMember): MeasuredMember;
}

/** Everything that is said of one partner. */
export interface MeasuredMember {
  readonly settings: PartnerSettings;
  /** In all of its periods, mutual ones included. */
  readonly performances: readonly Performance[];
  readonly standingOf: StandingOf;
  /** In vendor quarters. */
  readonly sellers: readonly SellerPerformance[];
  /** Null when the contact is not known. */
  readonly sellerName: (sellerId: string | null) => string | null;
  /** Null without an active program. */
  readonly level: MeasuredLevel | null;
}

export interface MeasuredLevel {
  readonly progress: LevelProgress;
  /** Certified people who will not be any more in 60 days. */
  readonly expiring: number;
}

/** Measures partners from what the mirror holds of them. */
export function prepareMeasuring(rules: MeasuringRules): Measuring {
  const { asOf, settingRecords } = rules;
  const calendar = rules.periods.filter((period) => period.calendar === 'vendor');
  const mutualPeriods = rules.periods.filter((period) => period.calendar === 'mutual');
  const withMutual = new Set(mutualPeriods.map((period) => period.partnerId));
  const vendorPeriods = periodsToMeasure(calendar, asOf);
  const quarters = vendorPeriods.filter(({ kind }) => kind === 'quarter');
  const everybody = { programId: null, lifeStage: null };

  // Partners share a handful of settings; what can be prepared is prepared once for each.
  const prepared = new Map<string, Prepared>();
  const preparedFor = (settings: MetricSettings): Prepared => {
    const key = JSON.stringify(settings);
    const context = { asOf, settings, calendar };
    const known = prepared.get(key) ?? {
      context,
      measure: prepareMeasurement(vendorPeriods, context),
      sellers: prepareSellers(quarters, context),
    };
    prepared.set(key, known);
    return known;
  };

  return {
    asOf,
    vendorPeriods,
    channelSettings: settingsFor(everybody, settingRecords, rules.settings).metrics,
    measure(partner, member) {
      const settings = settingsFor(member, settingRecords, rules.settings);
      const { context, measure, sellers } = preparedFor(settings.metrics);
      const facts = mirroredFacts(partner, rules.qualifies);
      const performances = measure(facts);
      if (withMutual.has(member.id)) {
        const own = mutualPeriods.filter((period) => period.partnerId === member.id);
        performances.push(
          ...prepareMeasurement(periodsToMeasure(own, asOf), { ...context, calendar: own })(facts),
        );
      }
      const names = new Map(facts.circle.contacts.map(({ id, name }) => [id, name]));
      return {
        settings,
        performances: performances.map((performance) => stamped(performance, asOf)),
        standingOf: prepareStanding(facts, member, settings.activity),
        sellers: sellers(facts.deals, facts.sellerGoals).map((seller) => stamped(seller, asOf)),
        sellerName: (sellerId) => names.get(sellerId ?? '') ?? null,
        level: levelOf(facts, member, rules.programs, context),
      };
    },
  };
}

interface Prepared {
  readonly context: MeasurementContext;
  readonly measure: ReturnType<typeof prepareMeasurement>;
  readonly sellers: ReturnType<typeof prepareSellers>;
}

function levelOf(
  facts: MirroredFacts,
  { programId, levelId }: ProgramMember,
  programs: ReadonlyMap<string, ChannelProgram>,
  context: MeasurementContext,
): MeasuredLevel | null {
  const program = programs.get(programId ?? '');
  // Without any period there are no quarters to count revenue in.
  if (program === undefined || context.calendar.length === 0) return null;
  const { contacts, certifications, requiredTasks } = facts.circle;
  const levelFacts = { ...facts, contacts, certifications, requiredTasks };
  const measuresOn = (day: CalendarDate) => levelMeasures(levelFacts, day, context);
  return {
    progress: levelProgress(program, levelId, context.asOf, measuresOn),
    expiring: certifiedPeople(certifications, contacts).expiring(context.asOf),
  };
}

/**
 * A period that is over stands as of the day after its end for ever: measured later, nothing in it depends on the
 * day. So its record is written again only when its deals change.
 */
export function stamped<Measured extends Pick<Performance, 'phase' | 'period' | 'asOf'>>(
  measured: Measured,
  asOf: CalendarDate,
): Measured {
  if (measured.phase !== 'closed') return measured;
  const over = addDays(measured.period.end, 1);
  return over < asOf ? { ...measured, asOf: over } : measured;
}
