import { addDays, type CalendarDate } from '../domain/calendarDate.ts';
import type { Certification } from '../domain/certification.ts';
import { activityText, certificationText, contactText, requiredTaskText } from '../mirror/circleText.ts';
import type { FactChange } from '../mirror/factTable.ts';
import type { SalesforceRow } from '../salesforce/client.ts';
import { contact } from '../salesforce/records/contact.ts';
import { partnerCertification } from '../salesforce/records/partnerCertification.ts';
import { requiredTask } from '../salesforce/records/requiredTask.ts';
import { dateLiteral, identifier, identifiers, soql } from '../salesforce/soql.ts';
import { gone } from './dealSource.ts';

/** How one kind of fact about a partner's people is read. */
export interface CircleSource {
  /** Everything that belongs to some partner. */
  readonly all: string;
  /** What belongs to these accounts, which have just become partners; null where it is read for all accounts anyway. */
  ofAccounts(ids: readonly string[]): string | null;
  /** What changed since then, deleted rows too. */
  changedSince(moment: Date): string;
  /** The fact of a row; it belongs to nobody when it was deleted or is not a partner's. */
  read(row: SalesforceRow): FactChange;
}

/** Activities count for a little longer than the weeks that are compared; the last contact is sought as far back. */
const ACTIVITY_DAYS = 400;

/**
 * Certifications, required tasks, contacts, and the tasks and events that are logged with a partner: on its account,
 * on its contacts.
 * @param partnerFlag the checkbox on Account that says that it is one of our partners
 */
export function circleSources(partnerFlag: string, asOf: CalendarDate): readonly CircleSource[] {
  const since = addDays(asOf, -ACTIVITY_DAYS);
  return [
    ownObject(partnerCertification, ['contactId', 'role', 'earnedOn', 'expiresOn'], certificationOf),
    ownObject(requiredTask, ['dueOn', 'doneOn'], ([dueOn, doneOn]) =>
      dueOn ? requiredTaskText({ dueOn: dueOn as CalendarDate, doneOn: dayOf(doneOn) }) : null,
    ),
    ofAccount('Contact', ['Name', contact.fields.leftOn], partnerFlag, null, ([name, leftOn]) =>
      contactText({ name: name ?? '', leftOn: dayOf(leftOn) }),
    ),
    ofAccount('Task', ['ActivityDate', 'IsClosed'], partnerFlag, since, ([day, closed]) =>
      day && closed === 'true' ? activityText(day as CalendarDate) : null,
    ),
    ofAccount('Event', ['ActivityDate'], partnerFlag, since, ([day]) =>
      day ? activityText(day as CalendarDate) : null,
    ),
  ];
}

function certificationOf([contactId, role, earnedOn, expiresOn]: readonly string[]): string | null {
  const known = ROLES[role ?? ''];
  if (known === undefined || !earnedOn) return null;
  const dates = { earnedOn: earnedOn as CalendarDate, expiresOn: dayOf(expiresOn) };
  return certificationText({ contactId: contactId || null, role: known, ...dates });
}

const ROLES: Readonly<Record<string, Certification['role']>> = { Seller: 'seller', Engineer: 'engineer' };

/** An object of ours that names its partner. */
function ownObject<Name extends string>(
  { object, fields }: { object: string; fields: Readonly<Record<Name | 'id' | 'partnerId', string>> },
  names: readonly Name[],
  textOf: (values: readonly string[]) => string | null,
): CircleSource {
  const list = identifiers([fields.id, fields.partnerId, 'IsDeleted', ...names.map((name) => fields[name])]);
  const all = soql`SELECT ${list} FROM ${identifier(object)}`;
  return {
    all,
    ofAccounts: () => null,
    changedSince: (moment) =>
      soql`SELECT ${list} FROM ${identifier(object)} WHERE SystemModstamp >= ${moment}`,
    read(row) {
      const id = row.text(0);
      const text = row.flag(2) ? null : textOf(names.map((_, index) => row.text(3 + index)));
      return text === null ? gone(id) : { id, partnerId: row.text(1), text };
    },
  };
}

/** An object of Salesforce's own that belongs to an account, which may be a partner. */
function ofAccount(
  object: string,
  names: readonly string[],
  partnerFlag: string,
  since: CalendarDate | null,
  textOf: (values: readonly string[]) => string | null,
): CircleSource {
  const flag = `Account.${partnerFlag}`;
  const list = identifiers(['Id', 'AccountId', 'IsDeleted', flag, ...names]);
  const from = soql`SELECT ${list} FROM ${identifier(object)}`;
  const recent = since === null ? '' : soql` AND ActivityDate >= ${dateLiteral(since)}`;
  const where = (condition: string) => `${from} WHERE ${condition}${recent}`;
  return {
    all: where(soql`${identifier(flag)} = true`),
    ofAccounts: (ids) => where(soql`AccountId IN ${ids}`),
    changedSince: (moment) => `${from} WHERE ${soql`SystemModstamp >= ${moment}`}`,
    read(row) {
      const id = row.text(0);
      const isPartners = row.flag(3) && !row.flag(2);
      const text = isPartners ? textOf(names.map((name, index) => valueOf(row, name, 4 + index))) : null;
      return text === null ? gone(id) : { id, partnerId: row.text(1), text };
    },
  };
}

function valueOf(row: SalesforceRow, name: string, column: number): string {
  return name.startsWith('Is') ? String(row.flag(column)) : row.text(column);
}

function dayOf(text: string | undefined): CalendarDate | null {
  return text ? (text as CalendarDate) : null;
}
