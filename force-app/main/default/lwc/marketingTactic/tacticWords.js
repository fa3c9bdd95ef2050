import { dayAndMonth, fill, whole } from 'c/format';
import { KINDS, STATES, TRACKABLE } from 'c/marketingWords';
import { labels } from './labels';

/** When, how it can be tracked, and what its state is, in one line. */
export function shortWords({ startsOn, endsOn, trackable, kind, state, included, activity }) {
  const parts = [
    daysOf(startsOn, endsOn) || KINDS[kind],
    TRACKABLE[trackable],
    state === 'Running' || state === 'Followed up' ? STATES[state] : '',
    included === false ? labels.notIncluded : '',
    activity ? labels.asked : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function daysOf(startsOn, endsOn) {
  if (!startsOn) return '';
  if (!endsOn || endsOn === startsOn) return dayAndMonth(startsOn);
  return fill(labels.fromTo, dayAndMonth(startsOn), dayAndMonth(endsOn));
}

/** What ran and was not followed up is the usual way in which marketing fails, so it is said. */
export function followUpWords({ state, actualLeads, followedUpCount }) {
  if (state !== 'Done') return '';
  if ((actualLeads ?? null) === null) return labels.followUp;
  return fill(labels.followUpCount, whole(followedUpCount ?? 0), whole(actualLeads));
}
