import { goalRows, teamRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
import { made } from './made.ts';
import type { Quota } from './organisation.ts';
import { quartersOf2017 } from './periods.ts';

/** In hundredths of the partners' goals: some managers' plans exceed the quota, some do not. */
const OF_THE_GOALS = [88, 92, 95, 97, 104, 108];

/** From the partners' goals up: managers in thousands, a region as its managers, the company a little above its regions. */
export function quotas(): Quota[] {
  return quartersOf2017().flatMap((period) => {
    const managers = distinct(teamRows().map(({ manager }) => manager)).map((manager) => {
      const team = teamRows().filter((row) => row.manager === manager);
      const goals = goalsOf(new Set(team.map(({ salesAgent }) => salesAgent)), period.start);
      const hundredths = OF_THE_GOALS[made(`quota ${manager}`, OF_THE_GOALS.length)]!;
      const amount = Math.round((goals * hundredths) / 100_000) * 1000;
      return { manager, office: team[0]!.regionalOffice, amount };
    });
    const regions = distinct(managers.map(({ office }) => office)).map((office) => ({
      office,
      amount: sum(managers.filter((one) => one.office === office)),
    }));
    const about = { period: period.key, label: period.label };
    return [
      ...managers.map(({ manager, amount }) =>
        quota('Manager', keyOf.manager(manager), manager, { ...about, amount }),
      ),
      ...regions.map(({ office, amount }) =>
        quota('Region', keyOf.region(office), office, { ...about, amount }),
      ),
      quota('Company', null, 'All partners', { ...about, amount: Math.round(sum(regions) * 1.03) }),
    ];
  });
}

function quota(
  level: Quota['level'],
  subject: string | null,
  subjectName: string,
  { label, ...rest }: { period: string; label: string; amount: number },
): Quota {
  return { key: `${subject ?? 'company'}|${label}`, level, subject, subjectName, version: 1, ...rest };
}

function goalsOf(agents: ReadonlySet<string>, periodStart: string): number {
  return goalRows()
    .filter((row) => agents.has(row.partner) && row.periodStart === periodStart)
    .reduce((total, { revenueGoal }) => total + revenueGoal, 0);
}

function sum(parts: readonly { amount: number }[]): number {
  return parts.reduce((total, { amount }) => total + amount, 0);
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
