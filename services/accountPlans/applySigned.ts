import { contentAt } from '#lwc/planContent';
import type { CalendarDate } from '../domain/calendarDate.ts';
import type { Goal } from '../domain/goal.ts';
import { toCents, type Cents } from '../domain/money.ts';
import type { Period } from '../domain/period.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { accountPlan } from '../salesforce/records/accountPlan.ts';
import { accountPlanVersion } from '../salesforce/records/accountPlanVersion.ts';
import { operatingPeriod, readPeriod } from '../salesforce/records/operatingPeriod.ts';
import { goalKey, partnerGoal, readGoal } from '../salesforce/records/partnerGoal.ts';
import {
  signedPlanQueries,
  signedVersion,
  toContentLine,
  type SignedVersion,
} from '../salesforce/sources/signedPlans.ts';
import type { DayOf } from '../sync/zonedDay.ts';
import { agreedPeriod, type PeriodBasis, type SaidOfPeriod } from './agreedPeriod.ts';
import type { Failures } from './failures.ts';
import { goalChanges } from './goalChanges.ts';

const plans = accountPlan.pick('id', 'managerId', 'partnerId', 'periodId', 'periodLabel', 'start', 'end');
type Plan = ReturnType<typeof plans.read>;

export interface ApplyDeps {
  readonly salesforce: SalesforceClient;
  readonly dayOf: DayOf;
  readonly now: Date;
  readonly failures: Failures;
}

/**
 * Makes goals and periods of what both sides have signed, from where the metrics take them. Of several versions that
 * wait the newest counts. Whatever is interrupted is done again and ends in the same: a goal that says what was signed
 * is left alone, a period is found by its key, and the version is stamped when all else is written.
 * @returns how many versions were applied
 */
export async function applySigned(deps: ApplyDeps, planIds: readonly string[]): Promise<number> {
  if (planIds.length === 0) return 0;
  const { salesforce } = deps;
  const [planRows = [], versionRows = [], lineRows = [], goalRows = [], periodRows = []] =
    await salesforce.queryTogether(signedPlanQueries(planIds, plans.select));
  const versions = versionRows.map((record) => signedVersion.read(record));
  const goals = goalRows.map(readGoal);
  const vendorPeriods = periodRows.map(readPeriod);
  let applied = 0;
  for (const plan of planRows.map((record) => plans.read(record))) {
    const own = versions.filter(({ planId }) => planId === plan.id);
    const waiting = own.filter(({ appliedAt }) => appliedAt === null);
    const newest = own.reduce<SignedVersion | null>(
      (latest, each) => (latest === null || each.number > latest.number ? each : latest),
      null,
    );
    if (newest === null || waiting.length === 0) continue;
    const says = saidBy(own, lineRows, newest.number);
    if (!(await applyVersion(deps, plan, newest, says, goals, vendorPeriods))) continue;
    applied += await stamp(deps, waiting);
  }
  return applied;
}

interface Said {
  readonly goal: Cents | null;
  readonly period: SaidOfPeriod;
}

/** What the plan says at a version: the fold of all signed ones. */
function saidBy(
  versions: readonly SignedVersion[],
  lineRows: readonly SalesforceRecord[],
  number: number,
): Said {
  const content = contentAt(
    versions.map((version) => ({
      number: version.number,
      status: 'Signed' as const,
      lines: lineRows.flatMap((record) => toContentLine(record, version.id) ?? []),
      initiatives: [],
    })),
    number,
  );
  const line = (key: string) => content.lines.find((each) => each.key === key);
  const amount = line('goal.revenue')?.amount ?? null;
  return {
    goal: amount === null ? null : toCents(amount),
    period: {
      start: (line('period.start')?.date ?? null) as CalendarDate | null,
      end: (line('period.end')?.date ?? null) as CalendarDate | null,
      basis: basisOf(line('period.basis')?.text ?? null),
    },
  };
}

function basisOf(text: string | null): PeriodBasis | null {
  const parsed = operatingPeriod.table.basis.codec.safeDecode(text);
  return parsed.success ? parsed.data : null;
}

/** @returns whether all of it is written */
async function applyVersion(
  deps: ApplyDeps,
  plan: Plan,
  version: SignedVersion,
  says: Said,
  goals: readonly Goal[],
  vendorPeriods: readonly Period[],
): Promise<boolean> {
  const { salesforce, dayOf, failures } = deps;
  const signedOn = dayOf(
    Math.max(version.partnerSignedAt?.getTime() ?? 0, version.vendorSignedAt?.getTime() ?? 0),
  );
  const agreed = agreedPeriod(
    { ...plan, periodLabel: plan.periodLabel ?? version.id },
    says.period,
    vendorPeriods,
  );
  const { label, start, end } = agreed.period;
  let periodId: string;
  if (agreed.calendar === 'vendor') periodId = agreed.period.id;
  else {
    const record = operatingPeriod.write({
      ...agreed.period,
      key: `${plan.partnerId}:${label}`,
      basis: agreed.basis,
      agreedOn: signedOn,
    });
    const [written] = failures.note(
      operatingPeriod.object,
      await salesforce.upsert(operatingPeriod.object, operatingPeriod.fields.key, [
        { ...record, OwnerId: plan.managerId },
      ]),
    );
    if (!written?.id) return false;
    periodId = written.id;
  }

  const signed =
    says.goal === null
      ? null
      : { partnerId: plan.partnerId, periodId, amount: says.goal, acceptedOn: signedOn };
  const { accepted, superseded } =
    signed === null ? { accepted: null, superseded: [] } : goalChanges(signed, goals);
  if (accepted !== null) {
    const record = partnerGoal.write({
      ...accepted,
      key: goalKey(plan.partnerId, label, accepted.version),
      metric: 'revenue',
      status: 'accepted',
      effectiveDate: signedOn > start ? signedOn : start,
      acceptedById: version.vendorSignedById,
      reason: `Account plan version ${version.number}`,
    });
    const [written] = failures.note(
      partnerGoal.object,
      await salesforce.upsert(partnerGoal.object, partnerGoal.fields.key, [
        { ...record, OwnerId: plan.managerId },
      ]),
    );
    if (!written?.id) return false;
  }
  const moved = plan.periodId !== periodId || plan.start !== start || plan.end !== end;
  const results = await salesforce.upsertTogether(
    [
      {
        object: partnerGoal.object,
        externalIdField: 'Id',
        records: superseded.map(({ id }) => ({ Id: id, ...partnerGoal.write({ status: 'superseded' }) })),
      },
      {
        object: accountPlan.object,
        externalIdField: 'Id',
        records: moved ? [{ Id: plan.id, ...accountPlan.write({ periodId, start, end }) }] : [],
      },
    ].filter(({ records }) => records.length > 0),
  );
  return results.flatMap((some) => failures.note(accountPlan.object, some)).every(({ error }) => !error);
}

async function stamp(
  { salesforce, now, failures }: ApplyDeps,
  versions: readonly SignedVersion[],
): Promise<number> {
  const { object } = accountPlanVersion;
  const records = versions.map(({ id }) => ({ Id: id, ...accountPlanVersion.write({ appliedAt: now }) }));
  const results = failures.note(object, await salesforce.upsert(object, 'Id', records));
  return results.filter(({ error }) => !error).length;
}
