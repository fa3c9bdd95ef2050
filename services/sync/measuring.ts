import { addDays, type CalendarDate } from '../domain/calendarDate.ts';
import { certifiedPeople } from '../domain/certifiedPeople.ts';
import type { ChannelProgram } from '../domain/channelProgram.ts';
import type { Currencies } from '../domain/currency/currencies.ts';
import type { ExchangeBasis } from '../domain/currency/exchangeBasis.ts';
import { totalBasis } from '../domain/currency/totalBasis.ts';
import { levelMeasures, type LevelFacts } from '../domain/levelMeasures.ts';
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
import type { Exchanged } from '../salesforce/records/exchangeFields.ts';
import { mirroredFacts } from './mirroredFacts.ts';
import { partnerMoney } from './partnerMoney.ts';
import { prepareStanding, type StandingOf } from './standing.ts';

export interface MeasuringRules {
  readonly asOf: CalendarDate;
  /** Where no record says otherwise. */
  readonly settings: MetricSettings;
  readonly settingRecords: readonly MetricSetting[];
  readonly programs: ReadonlyMap<string, ChannelProgram>;
  /** Of the goals of a program, by its id. */
  readonly programCurrencies: ReadonlyMap<string, string>;
  /** Null where the organisation has one. */
  readonly currencies: Currencies | null;
  /** ISO 4217, where the organisation has one. */
  readonly currency: string;
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
  readonly hasCurrencies: boolean;
  /** ISO 4217, of every total. */
  readonly channelCurrency: string;
  /** How amounts come into a total; null where the organisation has one currency. */
  readonly channelExchange: (period: Period) => ExchangeBasis | null;
  measure(partner: MeasuredPartner, member: ProgramMember): MeasuredMember;
}

/** Everything that is said of one partner. */
export interface MeasuredMember {
  readonly settings: PartnerSettings;
  /** In all of its periods, mutual ones included. */
  readonly performances: readonly Performance[];
  /** ISO 4217, of all its amounts. */
  readonly currency: string;
  /** Null where the organisation has one currency. */
  readonly exchangedIn: (period: Period) => Exchanged | null;
  /** The same in the currency of totals. */
  readonly shares: readonly Pick<Performance, 'period' | 'tally'>[];
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
  const money = partnerMoney({ ...rules, calendar });

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
    hasCurrencies: rules.currencies !== null,
    channelCurrency: money.channelCurrency,
    channelExchange: (period) => rules.currencies && totalBasis(rules.currencies, period, asOf),
    channelSettings: settingsFor(everybody, settingRecords, rules.settings).metrics,
    measure(partner, member) {
      const settings = settingsFor(member, settingRecords, rules.settings);
      const { context, measure, sellers } = preparedFor(settings.metrics);
      const mirrored = mirroredFacts(partner, rules.qualifies);
      const { facts, currency, exchangeOf, forTotals } = money.of(mirrored, member, settings.exchange);
      const performances = measure(facts);
      const shares = forTotals === facts ? [...performances] : measure(forTotals);
      if (withMutual.has(member.id)) {
        const own = mutualPeriods.filter((period) => period.partnerId === member.id);
        performances.push(
          ...prepareMeasurement(periodsToMeasure(own, asOf), { ...context, calendar: own })(facts),
        );
      }
      const names = new Map(mirrored.circle.contacts.map(({ id, name }) => [id, name]));
      return {
        ...{ settings, currency, shares, exchangedIn: exchangedIn(exchangeOf, shares) },
        performances: performances.map((performance) => stamped(performance, asOf)),
        standingOf: prepareStanding(mirrored, member, settings),
        sellers: sellers(facts.deals, facts.sellerGoals).map((seller) => stamped(seller, asOf)),
        sellerName: (sellerId) => names.get(sellerId ?? '') ?? null,
        level: levelOf({ ...mirrored.circle, ...facts }, member, rules.programs, context),
      };
    },
  };
}

function exchangedIn(
  exchangeOf: (period: Period) => ExchangeBasis | null,
  shares: MeasuredMember['shares'],
): MeasuredMember['exchangedIn'] {
  return (period) => {
    const basis = exchangeOf(period);
    const share = shares.find((one) => one.period.id === period.id);
    return basis && { basis, companyWon: share?.tally.won ?? null };
  };
}

interface Prepared {
  readonly context: MeasurementContext;
  readonly measure: ReturnType<typeof prepareMeasurement>;
  readonly sellers: ReturnType<typeof prepareSellers>;
}

function levelOf(
  facts: LevelFacts,
  { programId, levelId }: ProgramMember,
  programs: ReadonlyMap<string, ChannelProgram>,
  context: MeasurementContext,
): MeasuredLevel | null {
  const program = programs.get(programId ?? '');
  // Without any period there are no quarters to count revenue in.
  if (program === undefined || context.calendar.length === 0) return null;
  const { contacts, certifications } = facts;
  const measuresOn = (day: CalendarDate) => levelMeasures(facts, day, context);
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
