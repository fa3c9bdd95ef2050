import type { SalesforceRecord } from '../record.ts';
import { soql } from '../soql.ts';

export interface Organization {
  readonly id: string;
  /** IANA name. */
  readonly timeZone: string;
}

export const ORGANIZATION = soql`SELECT Id, TimeZoneSidKey FROM Organization`;

export function readOrganization(record: SalesforceRecord): Organization {
  return { id: String(record.Id), timeZone: String(record.TimeZoneSidKey) };
}
