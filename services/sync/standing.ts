import { dayNumberAt, fromDayNumber } from '../domain/calendarDate.ts';
import { certifiedPeople } from '../domain/certifiedPeople.ts';
import type { Cents } from '../domain/money.ts';
import { partnerActivity } from '../domain/partnerActivity.ts';
import type { PartnerSettings } from '../domain/partnerSettings.ts';
import type { PartnerStanding } from '../domain/partnerStanding.ts';
import type { Performance } from '../domain/performance.ts';
import type { ProgramMember } from '../domain/programMember.ts';
import { requiredTasksDone } from '../domain/requiredTasksDone.ts';
import type { MirroredFacts } from './mirroredFacts.ts';

/** @param closedWon what had been won when the period was closed; null when that is not known, or it is not closed */
export type StandingOf = (performance: Performance, closedWon: Cents | null) => PartnerStanding;

/** How a partner stands beside each of its performances, on the same day. */
export function prepareStanding(
  { circle, registrations }: MirroredFacts,
  { since }: ProgramMember,
  settings: Pick<PartnerSettings, 'activity' | 'headline'>,
): StandingOf {
  const people = certifiedPeople(circle.certifications, circle.contacts);
  const ownSteps = registrations.map(({ submittedAt }) => fromDayNumber(dayNumberAt(submittedAt)));
  const activity = { contacts: circle.contactDays, ownSteps, partnerSince: since };
  return ({ asOf, tally, phase }, closedWon) => {
    const { lastContactOn, status } = partnerActivity(activity, asOf, settings.activity);
    const tasks = requiredTasksDone(circle.requiredTasks, asOf);
    return {
      lastContactOn,
      activityStatus: status,
      certifiedCount: people.count(asOf),
      tasksDone: tasks.done,
      tasksDue: tasks.due,
      restated: phase === 'closed' ? restatedBy(tally.won, closedWon) : null,
      headline: settings.headline,
    };
  };
}

/** What later edits have changed; null where nothing has. */
function restatedBy(won: Cents, closedWon: Cents | null): Cents | null {
  return closedWon === null || closedWon === won ? null : ((won - closedWon) as Cents);
}
