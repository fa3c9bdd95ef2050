import type { CalendarDate } from '../domain/calendarDate.ts';
import type { Certification } from '../domain/certification.ts';
import type { PartnerCircle } from '../domain/partnerCircle.ts';
import type { PartnerContact } from '../domain/partnerContact.ts';
import type { RequiredTask } from '../domain/requiredTask.ts';

type Kept<Fact> = Omit<Fact, 'id' | 'partnerId'>;

/*
 * The people of a partner and what they do, in one hash per partner: a letter for the kind and what is known. The id
 * is the key, and ids of different objects never meet.
 */

/** To be changed with the texts below: those of another format cannot be read. */
export const CIRCLE_FORMAT = 'p left name, c contact role earned expires, t due done, a day';

export function contactText({ name, leftOn }: Kept<PartnerContact>): string {
  return `p|${leftOn ?? ''}|${name}`;
}

export function certificationText({ contactId, role, earnedOn, expiresOn }: Kept<Certification>): string {
  return `c|${contactId ?? ''}|${role}|${earnedOn}|${expiresOn ?? ''}`;
}

export function requiredTaskText({ dueOn, doneOn }: Kept<RequiredTask>): string {
  return `t|${dueOn}|${doneOn ?? ''}`;
}

export function activityText(day: CalendarDate): string {
  return `a|${day}`;
}

/** @param flat id, text, id, text … */
export function circleFromTexts(partnerId: string, flat: readonly string[]): PartnerCircle {
  const circle = {
    contacts: [] as PartnerContact[],
    certifications: [] as Certification[],
    requiredTasks: [] as RequiredTask[],
    contactDays: [] as CalendarDate[],
  };
  for (let at = 0; at < flat.length; at += 2) {
    const id = flat[at] as string;
    const [kind, ...parts] = (flat[at + 1] as string).split('|');
    const [first = '', second = '', third = '', fourth = ''] = parts;
    if (kind === 'p') circle.contacts.push({ id, name: parts.slice(1).join('|'), leftOn: day(first) });
    else if (kind === 't')
      circle.requiredTasks.push({ id, dueOn: first as CalendarDate, doneOn: day(second) });
    else if (kind === 'a') circle.contactDays.push(first as CalendarDate);
    else {
      const role = second as Certification['role'];
      const contactId = first === '' ? null : first;
      const dates = { earnedOn: third as CalendarDate, expiresOn: day(fourth) };
      circle.certifications.push({ id, partnerId, contactId, role, ...dates });
    }
  }
  return circle;
}

function day(text: string): CalendarDate | null {
  return text === '' ? null : (text as CalendarDate);
}
