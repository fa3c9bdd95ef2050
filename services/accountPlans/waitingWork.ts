import type { CalendarDate } from '../domain/calendarDate.ts';
import type { FieldMapping } from '../fieldMapping.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import {
  partnersOf,
  partnersWithChangedDeals,
  planOfCustomer,
  plannedRegistration,
  UNSEEN_CUSTOMERS,
  WAITING_LISTS,
  WAITING_VERSIONS,
  waitingList,
  waitingRegistrations,
  waitingVersion,
  type PlannedRegistration,
} from '../salesforce/sources/planWork.ts';
import { zonedDays } from '../sync/zonedDay.ts';
import { plannedChanges } from './plannedStatus.ts';
import type { Watermark } from './watermark.ts';

/** What is to be done for account plans; everything empty when nothing is. */
export interface WaitingWork {
  /** Ids of plans with a version that both sides have signed and nothing was written from. */
  readonly signedPlans: readonly string[];
  /** Ids of plans whose customers are to be looked up. */
  readonly plansDue: readonly string[];
  /** Partners whose deals have changed. */
  readonly partnersDue: readonly string[];
  /** Whether every plan that goes on is to be looked at: nobody remembers when that was last done. */
  readonly everyPlan: boolean;
  readonly listsToMatch: readonly string[];
  readonly listsToShare: readonly string[];
  readonly registrationsToCheck: readonly PlannedRegistration[];
  /** Registrations of planned deals that have moved. */
  readonly registrationsMoved: readonly PlannedRegistration[];
}

/** Rows become visible late and out of order, as the sync knows. */
const LOOK_BACK_MS = 10 * 60_000;

/** Queries that tell what waits; as many as leave room for one more in the call. */
export function waitingQueries(since: Date | null): string[] {
  return [WAITING_VERSIONS, WAITING_LISTS, UNSEEN_CUSTOMERS, waitingRegistrations(lookBack(since))];
}

/**
 * @param answers to {@link waitingQueries}, in their order
 * @param today in the organisation, where that is known: Salesforce asks by the day of the service's own user
 */
export function readWaiting(
  answers: readonly (readonly SalesforceRecord[])[],
  today: CalendarDate | null,
): WaitingWork {
  const [versions = [], lists = [], customers = [], registrations = []] = answers;
  const waiting = versions.map((record) => waitingVersion.read(record));
  const unapplied = waiting.filter(({ status, appliedAt }) => status === 'signed' && appliedAt === null);
  const stale = waiting.filter(
    ({ positionAsOf }) => positionAsOf === null || today === null || positionAsOf < today,
  );
  const pasted = lists.map((record) => waitingList.read(record));
  const all = registrations.map((record) => plannedRegistration.read(record));
  return {
    signedPlans: distinct(unapplied.map(({ planId }) => planId)),
    plansDue: distinct([
      ...[...unapplied, ...stale].map(({ planId }) => planId),
      ...customers.map(planOfCustomer),
    ]),
    partnersDue: [],
    everyPlan: false,
    listsToMatch: pasted.flatMap(({ id, status }) => (status === 'requested' ? [id] : [])),
    listsToShare: pasted.flatMap(({ id, status }) => (status === 'matched' ? [id] : [])),
    registrationsToCheck: all.filter(
      ({ status, checkStatus }) =>
        status === 'pending' && (checkStatus === null || checkStatus === 'waiting'),
    ),
    registrationsMoved: all.filter(({ plannedId }) => plannedId !== null),
  };
}

export function isNothing(work: WaitingWork): boolean {
  const { signedPlans, plansDue, partnersDue, everyPlan, listsToMatch, listsToShare } = work;
  const lists = [signedPlans, plansDue, partnersDue, listsToMatch, listsToShare, work.registrationsToCheck];
  return (
    !everyPlan &&
    lists.every((list) => list.length === 0) &&
    plannedChanges(work.registrationsMoved).length === 0
  );
}

/** Asks for what waits, and for partners whose deals have changed since: one call when it is not much. */
export async function askWhatWaits(
  salesforce: Pick<SalesforceClient, 'queryTogether' | 'answeredAt'>,
  { opportunity }: FieldMapping,
  watermark: Watermark,
): Promise<WaitingWork> {
  const since = await watermark.read();
  const back = lookBack(since);
  const answers = await salesforce.queryTogether([
    ...waitingQueries(since),
    ...(back === null ? [] : [partnersWithChangedDeals(opportunity.partnerChain, back)]),
  ]);
  const changed = (answers[4] ?? []).flatMap((record) => partnersOf(record, opportunity.partnerChain));
  const today = await todayIn(salesforce, watermark);
  return { ...readWaiting(answers, today), partnersDue: distinct(changed), everyPlan: since === null };
}

/** The organisation's day at its latest answer; null while its time zone is not known. */
export async function todayIn(
  salesforce: Pick<SalesforceClient, 'answeredAt'>,
  watermark: Pick<Watermark, 'timeZone'>,
): Promise<CalendarDate | null> {
  const timeZone = await watermark.timeZone();
  return timeZone === null ? null : zonedDays(timeZone)(salesforce.answeredAt().getTime());
}

function lookBack(since: Date | null): Date | null {
  return since && new Date(since.getTime() - LOOK_BACK_MS);
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
