import type { CalendarDate } from '../domain/calendarDate.ts';
import type { AskedActivity } from '../salesforce/sources/fundWork.ts';

export interface Eligibility {
  readonly eligible: 'yes' | 'no';
  /** For the partner and for whoever decides. */
  readonly eligibilityReason: string;
}

/** Whether the funds can be used for it, with a sentence; whoever decides may see it otherwise. */
export function eligibilityOf(activity: AskedActivity, sentOn: CalendarDate): Eligibility {
  const reason = objectionTo(activity, sentOn);
  return reason === null
    ? { eligible: 'yes', eligibilityReason: 'It fits the dates and what is left of the funds.' }
    : { eligible: 'no', eligibilityReason: reason };
}

function objectionTo(activity: AskedActivity, sentOn: CalendarDate): string | null {
  const { startsOn, endsOn, fundStartsOn, fundUseBy, fundClaimBy, askedAmount, fundAvailable } = activity;
  if (sentOn > fundUseBy) return `These funds could be used until ${written(fundUseBy)}. Ask for new ones.`;
  if (fundStartsOn !== null && sentOn < fundStartsOn)
    return `These funds can be used from ${written(fundStartsOn)}. Send it again then.`;
  if (startsOn !== null && startsOn < sentOn)
    return `It began on ${written(startsOn)}, before it was asked for. Ask before an activity begins.`;
  if (startsOn !== null && startsOn > fundUseBy)
    return `It begins after ${written(fundUseBy)}, the last day of these funds. Choose an earlier day or other funds.`;
  if (endsOn !== null && endsOn > fundClaimBy)
    return `It ends after ${written(fundClaimBy)}, the last day to claim. Choose an earlier end.`;
  if (fundAvailable !== null && askedAmount > fundAvailable)
    return `It asks for more than is left of these funds. Ask for less, or for new funds.`;
  return null;
}

const WRITTEN = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** 15 November 2017 */
export function written(day: CalendarDate): string {
  return WRITTEN.format(new Date(`${day}T00:00:00Z`));
}
