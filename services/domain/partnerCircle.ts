import type { CalendarDate } from './calendarDate.ts';
import type { Certification } from './certification.ts';
import type { PartnerContact } from './partnerContact.ts';
import type { RequiredTask } from './requiredTask.ts';

/** What is known of a partner besides deals, registrations and goals: its people and what they do. In any order. */
export interface PartnerCircle {
  readonly contacts: readonly PartnerContact[];
  readonly certifications: readonly Certification[];
  readonly requiredTasks: readonly RequiredTask[];
  /** Days of calls, meetings and other activities with the partner, one entry each. */
  readonly contactDays: readonly CalendarDate[];
}
