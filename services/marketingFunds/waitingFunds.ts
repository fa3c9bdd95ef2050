import type { CalendarDate } from '../domain/calendarDate.ts';
import type { SalesforceRecord } from '../salesforce/client.ts';
import {
  allocated,
  changedLeads,
  changedMarketingPlans,
  plannedRates,
  stepTaken,
  tacticOf,
  waitingAllocations,
  waitingSteps,
  watchedRegistration,
  watchedRegistrations,
  type Allocated,
} from '../salesforce/sources/fundWork.ts';
import { waitsForService } from './waitsForService.ts';

export interface Protected {
  readonly id: string;
  readonly protectedUntil: CalendarDate;
}

/** What is to be done for marketing funds, registrations and what marketing brought; all empty when nothing is. */
export interface WaitingFunds {
  /** Allocations without a fund, or whose fund says something else. */
  readonly allocations: readonly Allocated[];
  /** Ids of activities that are to be routed, escalated, released or told their state. */
  readonly activities: readonly string[];
  /** Registrations whose protection has ended; where the day is not known yet, also those that it may not have. */
  readonly ended: readonly Protected[];
  /** Ids of tactics that something was counted for. */
  readonly tactics: readonly string[];
  /** Ids of marketing plans without rates. */
  readonly plans: readonly string[];
}

/** Rows become visible late and out of order, as the sync knows. */
const LOOK_BACK_MS = 10 * 60_000;

/** Queries that tell what waits; they fill one call. */
export function fundQueries(since: Date | null): string[] {
  const back = lookBack(since);
  return [
    waitingAllocations(back),
    waitingSteps(back),
    watchedRegistrations(back),
    changedLeads(back),
    changedMarketingPlans(back),
  ];
}

/** Those of them that somebody may wait for; they leave room for one more in the call. */
export function pressingFundQueries(since: Date): string[] {
  const back = lookBack(since);
  return [
    waitingAllocations(back),
    waitingSteps(back),
    watchedRegistrations(back),
    changedMarketingPlans(back),
  ];
}

export function lookBack(since: Date): Date;
export function lookBack(since: Date | null): Date | null;
export function lookBack(since: Date | null): Date | null {
  return since && new Date(since.getTime() - LOOK_BACK_MS);
}

/** @param answers to {@link pressingFundQueries}, in their order */
export function readPressingFunds(
  [allocations = [], steps = [], registrations = [], plans = []]: readonly (readonly SalesforceRecord[])[],
  today: CalendarDate | null,
): WaitingFunds {
  return readWaitingFunds([allocations, steps, registrations, [], plans], today);
}

/**
 * @param answers to {@link fundQueries}, in their order
 * @param today in the organisation; null while its time zone is not known, then Salesforce's own word is taken
 */
export function readWaitingFunds(
  answers: readonly (readonly SalesforceRecord[])[],
  today: CalendarDate | null,
): WaitingFunds {
  const [allocations = [], steps = [], registrations = [], leads = [], plans = []] = answers;
  const watched = registrations.map((record) => watchedRegistration.read(record));
  return {
    allocations: allocations.map((record) => allocated.read(record)).filter(differsFromFund),
    activities: waitsForService(
      steps.map((record) => stepTaken.read(record)),
      today,
    ),
    ended: watched.flatMap(({ id, status, protectedUntil, dealIsWon }) => {
      const isOver = protectedUntil !== null && (today === null || protectedUntil < today);
      return status === 'approved' && isOver && dealIsWon !== true ? [{ id, protectedUntil }] : [];
    }),
    tactics: distinct([...watched.flatMap(({ tacticId }) => tacticId ?? []), ...leads.map(tacticOf)]),
    plans: plans
      .map((record) => plannedRates.read(record))
      .flatMap(({ id, rates }) => (rates === null ? [id] : [])),
  };
}

/** Whether somebody waits for the service: what was only changed is counted after the next sync. */
export function isPressing({ allocations, activities, ended, plans }: WaitingFunds): boolean {
  return [allocations, activities, ended, plans].some((some) => some.length > 0);
}

export function isNothing(work: WaitingFunds): boolean {
  return !isPressing(work) && work.tactics.length === 0;
}

function differsFromFund(row: Allocated): boolean {
  return (
    row.fundId === null ||
    row.amount !== row.fundAmount ||
    row.startsOn !== row.fundStartsOn ||
    row.useBy !== row.fundUseBy ||
    row.claimBy !== row.fundClaimBy ||
    row.currency !== row.fundCurrency
  );
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
