import { standing } from '#lwc/fundLedger';
import type { Failures } from '../accountPlans/failures.ts';
import type { CalendarDate } from '../domain/calendarDate.ts';
import { fromCents, toCents } from '../domain/money.ts';
import { addWorkingDays } from '../domain/workingDays.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { fundActivity } from '../salesforce/records/fundActivity.ts';
import { fundStep } from '../salesforce/records/fundStep.ts';
import { namesOfUser, type AskedActivity, type LedgerStep } from '../salesforce/sources/fundWork.ts';
import type { DayOf } from '../sync/zonedDay.ts';
import { eligibilityOf, written } from './eligibility.ts';
import { readActivities, type ActivityBook } from './readActivities.ts';
import { chainFor, routeOf, type Route } from './route.ts';

export interface ActivityDeps {
  readonly salesforce: SalesforceClient;
  readonly dayOf: DayOf;
  readonly today: CalendarDate;
  readonly failures: Failures;
}

/** Activities that are read together. */
const AT_ONCE = 200;
/** To answer a claim, where no rule says how many. */
const DAYS_FOR_CLAIM = 5;

/**
 * Asks those who decide, tells those above when a decision is late, gives back to the funds what nobody claimed, and
 * tells reports where each activity stands. Steps are written first and the state last, so that an activity which was
 * interrupted is looked at again; a step that somebody else took meanwhile is looked at the next time.
 * @returns how many activities were written
 */
export async function tendActivities(deps: ActivityDeps, ids: readonly string[]): Promise<number> {
  let count = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE)
    count += await tendSome(deps, ids.slice(from, from + AT_ONCE));
  return count;
}

async function tendSome(deps: ActivityDeps, ids: readonly string[]): Promise<number> {
  const { salesforce, failures, today } = deps;
  const book = await readActivities(salesforce, ids, today);
  const tended = book.activities.map((activity) => tend(deps, book, activity));
  const steps = tended.flatMap(({ step }) => step ?? []);
  if (steps.length > 0) {
    const byName = await ownName(salesforce);
    const records = steps.map((step) => fundStep.write({ ...step, byName }));
    failures.note(fundStep.object, await salesforce.upsert(fundStep.object, fundStep.fields.key, records));
  }
  failures.note(
    fundActivity.object,
    tended.flatMap(({ unrouted }) => unrouted ?? []),
  );
  const stamps = tended.flatMap(({ stamp }) => stamp ?? []);
  if (stamps.length === 0) return steps.length;
  const results = failures.note(
    fundActivity.object,
    await salesforce.upsert(fundActivity.object, 'Id', stamps),
  );
  return results.filter(({ error }) => !error).length;
}

type Stamp = Parameters<typeof fundActivity.write>[0];

function tend({ dayOf, today }: ActivityDeps, book: ActivityBook, activity: AskedActivity) {
  const steps = book.stepsOf(activity.id);
  const { state, open, claimBy, late, expired } = standing(inLedger(activity), steps.map(asTaken), today);
  const on = (moment: Date) => dayOf(moment.getTime());
  const asked = book.askedOf(activity);
  const chain = chainFor(book.rules, asked);
  const next = {
    activityId: activity.id,
    number: steps.length + 1,
    key: `${activity.id}:${steps.length + 1}`,
  };
  if (state === 'Waiting' || state === 'Agreed') {
    const route = routeOf(chain, asked, steps, book.peopleFor(activity.partnerId), on);
    const sent = steps.findLast(({ kind }) => kind === 'Sent')!;
    const eligibility = eligibilityOf(activity, on(sent.at));
    const wanted: Stamp = { status: state, ...(route ?? {}), ...eligibility };
    return {
      step: route !== null && route.decideBy < today ? escalation(next, steps, route, book) : null,
      stamp: differing(activity, wanted),
      unrouted: route === null ? [noDecider(activity)] : null,
    };
  }
  if (state === 'Claim sent') {
    const sent = steps.findLast(({ kind }) => kind === 'Claim sent')!;
    const decideBy = addWorkingDays(on(sent.at), chain.at(-1)?.days ?? DAYS_FOR_CLAIM);
    const route = { decideBy, escalateToId: activity.escalateToId };
    return {
      step: decideBy < today ? escalation(next, steps, route, book) : null,
      stamp: differing(activity, { status: state, decideBy }),
    };
  }
  const isLeft = open > 0 && (expired || state === 'Paid' || state === 'Declined');
  const why =
    expired && late
      ? `Nobody claimed it until ${written(claimBy as CalendarDate)}.`
      : 'It is not needed any more.';
  return {
    step: isLeft ? { ...next, kind: 'Released' as const, approvedDelta: toCents(-open), why } : null,
    stamp: differing(activity, { status: state }),
  };
}

function escalation(
  next: { activityId: string; number: number; key: string },
  steps: readonly LedgerStep[],
  { decideBy, escalateToId }: Pick<Route, 'decideBy' | 'escalateToId'>,
  book: ActivityBook,
) {
  const asked = steps.findLastIndex(
    ({ kind }) => kind === 'Sent' || kind === 'Agreed' || kind === 'Claim sent',
  );
  const isTold = steps.slice(asked).some(({ kind }) => kind === 'Escalated');
  if (escalateToId === null || isTold) return null;
  const whom = book.nameOf(escalateToId) ?? 'the next one up';
  const why = `No answer by ${written(decideBy)}. ${whom} can decide now, too.`;
  return { ...next, kind: 'Escalated' as const, why };
}

function inLedger(activity: AskedActivity) {
  return {
    asked: fromCents(activity.askedAmount),
    endsOn: activity.endsOn,
    claimBy: activity.claimBy ?? activity.fundClaimBy,
    decideBy: activity.decideBy,
    approver: activity.approverId,
    delegate: activity.delegateId,
    escalateTo: activity.escalateToId,
    finalDecision: activity.finalDecision,
  };
}

function asTaken({ number, kind, byId, at, approvedDelta, paidDelta, newDate }: LedgerStep) {
  return {
    number,
    kind,
    by: byId,
    at: at.toISOString(),
    approvedDelta: approvedDelta === null ? null : fromCents(approvedDelta),
    paidDelta: paidDelta === null ? null : fromCents(paidDelta),
    newDate,
  };
}

function differing(activity: AskedActivity, wanted: Stamp): SalesforceRecord[] | null {
  const changed = Object.entries(wanted).filter(
    ([name, value]) => activity[name as keyof AskedActivity] !== value,
  );
  return changed.length === 0
    ? null
    : [{ Id: activity.id, ...fundActivity.write(Object.fromEntries(changed)) }];
}

function noDecider({ id, name }: AskedActivity) {
  return {
    key: id,
    id,
    created: false,
    error: {
      code: 'NO_APPROVAL_RULE',
      message: `No approval rule names anybody who can decide "${name}".`,
      fields: [],
      hint: 'Add an approval rule that fits its kind, region and amount.',
    },
  };
}

async function ownName(salesforce: SalesforceClient): Promise<string> {
  const [user] = await salesforce.query(namesOfUser(await salesforce.userId()));
  return `${(user?.FirstName as string | null) ?? ''} ${(user?.LastName as string | null) ?? ''}`.trim();
}
