import { STATE_AFTER } from '#lwc/fundLedger';
import type { CalendarDate } from '../domain/calendarDate.ts';
import type { StepTaken } from '../salesforce/sources/fundWork.ts';

const ASKED = ['Waiting', 'Agreed', 'Claim sent'];
const UNCLAIMED = ['Approved', 'Claim returned'];

/**
 * Ids of activities that the service has something to do for: their reports tell another state than their steps, nobody
 * was asked to decide yet, a day has passed, or money is left that nobody can claim.
 * @param steps of each activity its newest at least
 * @param today null = the days that were selected by have passed
 */
export function waitsForService(steps: readonly StepTaken[], today: CalendarDate | null): string[] {
  const newest = new Map<string, StepTaken[]>();
  for (const step of steps) newest.set(step.activityId, [...(newest.get(step.activityId) ?? []), step]);
  return [...newest].filter(([, some]) => waits(some, today)).map(([id]) => id);
}

function waits(steps: readonly StepTaken[], today: CalendarDate | null): boolean {
  const [activity] = steps as [StepTaken];
  const told = steps.find(({ number }) => number === activity.lastState);
  const state = told === undefined ? activity.status : STATE_AFTER[told.kind];
  if (state === undefined || state === null) return false;
  if (state !== activity.status) return true;
  const hasPassed = (day: CalendarDate) => today === null || day < today;
  if (ASKED.includes(state)) {
    const isRouted = activity.approverId !== null && activity.decideBy !== null;
    // Whoever agreed is not asked again.
    if (!isRouted || (state === 'Agreed' && told?.byId === activity.approverId)) return true;
    return hasPassed(activity.decideBy) && activity.escalateToId !== null && !isEscalated(steps);
  }
  const open = (activity.approved ?? 0) - (activity.paid ?? 0);
  if (open <= 0) return false;
  if (state === 'Paid' || state === 'Declined') return true;
  const claimBy = activity.extendedTo ?? activity.claimBy ?? activity.fundClaimBy;
  return UNCLAIMED.includes(state) && hasPassed(claimBy);
}

/** Since it was asked the last time. */
function isEscalated(steps: readonly StepTaken[]): boolean {
  return steps.some(({ kind, number, lastState }) => kind === 'Escalated' && number > (lastState ?? 0));
}
