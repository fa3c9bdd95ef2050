import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { goalRows } from './crmSalesOpportunities.ts';
import { planCurrency } from './currencies.ts';
import { made } from './made.ts';
import { once } from './once.ts';
import type { Account, Level, MetricSetting, Program, Requirement } from './organisation.ts';

/** Partners that plan in another currency have a program of their own, with the same levels and numbers. */
const PROGRAMS = [
  { key: 'program:partner-first', name: 'Partner First', currency: 'USD' },
  { key: 'program:partner-first-europe', name: 'Partner First Europe', currency: 'EUR' },
] as const;
const NEXT_EVALUATION = '2018-03-31' as CalendarDate;
const TYPES = ['Reseller', 'System integrator', 'Managed service provider'] as const;
/** The fiscal year of this partner begins a month after the vendor's; so the two have agreed on periods of their own. */
export const OTHER_FISCAL_YEAR = 'Boris Faz';
/** The other one agreed on a single period, in its account plan. */
const YEARS_FROM_FEBRUARY = [OTHER_FISCAL_YEAR, 'Vicki Laflamme'];

/** What each level asks for: revenue, certified sellers and engineers, done tasks, win rate, registered deals. */
const LEVELS = [
  { name: 'Silver', asks: [100_000, 1, 0, 70, 0, 10] },
  { name: 'Gold', asks: [250_000, 2, 1, 80, 50, 30] },
  { name: 'Platinum', asks: [600_000, 3, 1, 90, 60, 80] },
] as const;
const KINDS = [
  'Revenue of four quarters',
  'Certified sellers',
  'Certified engineers',
  'Required tasks',
  'Win rate',
  'Deals registered',
] as const;

export function programs(): Program[] {
  return [...PROGRAMS];
}

export function levels(): Level[] {
  return PROGRAMS.flatMap((program) =>
    LEVELS.map(({ name }, index) => ({
      key: levelKey(name, program),
      program: program.key,
      name,
      rank: index + 1,
      nextEvaluationOn: NEXT_EVALUATION,
    })),
  );
}

export function requirements(): Requirement[] {
  return PROGRAMS.flatMap((program) =>
    LEVELS.flatMap(({ name, asks }) =>
      asks.map((required, index) => ({
        key: `${levelKey(name, program)}:${index + 1}`,
        level: levelKey(name, program),
        kind: KINDS[index]!,
        required,
      })),
    ),
  );
}

/** They repeat the defaults, so that an administrator sees where to change them. */
export function settings(): MetricSetting[] {
  return [
    {
      key: 'setting:everybody',
      name: 'All partners',
      lifeStage: null,
      silentDays: 60,
      headline: 'Pace; Pipeline; Level',
    },
    {
      key: 'setting:onboard',
      name: 'Partners that begin',
      lifeStage: 'Onboard',
      silentDays: 30,
      headline: 'Certifications; Required tasks; Deal registrations',
    },
  ];
}

/** What is said of a partner beyond the set: by the size of its goals for 2017, and by its name. */
export function membership(agent: string): NonNullable<Account['membership']> {
  const goal = goalsOf2017().get(agent) ?? 0;
  const isBeginner = goal <= 20_000;
  const program = PROGRAMS.find(({ currency }) => currency === planCurrency(agent))!;
  const level = goal >= 1_000_000 ? 'Platinum' : goal >= 350_000 ? 'Gold' : 'Silver';
  return {
    program: program.key,
    level: isBeginner ? null : levelKey(level, program),
    type: TYPES[made(`type ${agent}`, TYPES.length)]!,
    lifeStage: isBeginner ? 'Onboard' : goal >= 450_000 ? 'Mature' : goal >= 250_000 ? 'Grow' : 'Activate',
    since: dayOf(isBeginner ? 2017 : 2013 + made(`year ${agent}`, 3), isBeginner ? 9 : 1, agent),
    fiscalYearStart: YEARS_FROM_FEBRUARY.includes(agent) ? 'February' : 'January',
  };
}

function dayOf(year: number, firstMonth: number, agent: string): CalendarDate {
  const month = firstMonth + made(`month ${agent}`, 2);
  const day = 1 + made(`day ${agent}`, 28);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
}

function levelKey(name: string, { currency }: Pick<Program, 'currency'>): string {
  const where = currency === 'USD' ? '' : `${currency.toLowerCase()}:`;
  return `level:${where}${name.toLowerCase()}`;
}

const goalsOf2017 = once(() => {
  const goals = new Map<string, number>();
  for (const { partner, revenueGoal } of goalRows())
    goals.set(partner, (goals.get(partner) ?? 0) + revenueGoal);
  return goals;
});
