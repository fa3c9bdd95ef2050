import { dayNumberAt, dayNumber, type CalendarDate } from './calendarDate.ts';
import { certifiedPeople } from './certifiedPeople.ts';
import type { Certification } from './certification.ts';
import { wasApproved } from './dealRegistration.ts';
import type { MeasurementContext } from './measurementContext.ts';
import type { PartnerContact } from './partnerContact.ts';
import type { PartnerFacts } from './partnerFacts.ts';
import type { RequiredTask } from './requiredTask.ts';
import { requiredTasksDone } from './requiredTasksDone.ts';
import { contains, type Span } from './span.ts';
import { fourQuartersTo } from './trailingFourQuarters.ts';

/** Everything that a level may ask about. */
export interface LevelFacts extends Pick<PartnerFacts, 'deals' | 'registrations'> {
  readonly certifications: readonly Certification[];
  readonly contacts: readonly PartnerContact[];
  readonly requiredTasks: readonly RequiredTask[];
}

/** What a partner has of each thing that levels ask for, on one day. */
export interface LevelMeasures {
  /** Cents won in the quarter of that day and the three before it; for a day to come with the weighted pipeline until then. */
  readonly revenue: number;
  readonly certifiedSellers: number;
  readonly certifiedEngineers: number;
  readonly tasksDone: number;
  readonly tasksDue: number;
  /** Closed deals of the same four quarters, credits left out. */
  readonly wonCount: number;
  readonly lostCount: number;
  /** Registrations submitted in them that were approved at some time. */
  readonly dealsRegistered: number;
}

/** @param day the as-of day, or a day to come, for a forecast */
export function levelMeasures(
  facts: LevelFacts,
  day: CalendarDate,
  { asOf, calendar }: MeasurementContext,
): LevelMeasures {
  const quarters = fourQuartersTo(day, calendar);
  const people = certifiedPeople(facts.certifications, facts.contacts);
  const tasks = requiredTasksDone(facts.requiredTasks, day);
  return {
    revenue: wonIn(facts, quarters) + (day > asOf ? weightedPipeline(facts, asOf, day) : 0),
    certifiedSellers: people.count(day, 'seller'),
    certifiedEngineers: people.count(day, 'engineer'),
    tasksDone: tasks.done,
    tasksDue: tasks.due,
    wonCount: closedIn(facts, quarters, 'won'),
    lostCount: closedIn(facts, quarters, 'lost'),
    dealsRegistered: registeredIn(facts, quarters),
  };
}

function wonIn({ deals }: LevelFacts, span: Span): number {
  let sum = 0;
  for (const deal of deals)
    if (deal.state === 'won' && contains(span, deal.closeDate)) sum += deal.amount ?? 0;
  return sum;
}

/** Open qualified deals that should close until then, each at its probability; overdue ones left out. */
function weightedPipeline({ deals }: LevelFacts, from: CalendarDate, to: CalendarDate): number {
  const hundredths = deals
    .filter(
      ({ state, qualified, closeDate }) =>
        state === 'open' && qualified && from <= closeDate && closeDate <= to,
    )
    .reduce((sum, { amount, probabilityPercent }) => sum + Math.round((amount ?? 0) * probabilityPercent), 0);
  return Math.round(hundredths / 100);
}

function closedIn({ deals }: LevelFacts, span: Span, state: 'won' | 'lost'): number {
  return deals.filter(
    (deal) => deal.state === state && (deal.amount ?? 0) >= 0 && contains(span, deal.closeDate),
  ).length;
}

function registeredIn({ registrations }: LevelFacts, { start, end }: Span): number {
  const [first, last] = [dayNumber(start), dayNumber(end)];
  return registrations.filter((registration) => {
    const submitted = dayNumberAt(registration.submittedAt);
    return wasApproved(registration) && first <= submitted && submitted <= last;
  }).length;
}
