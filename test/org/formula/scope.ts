import type { Value } from './value.ts';

/** Where a formula's names come from. */
export interface Scope {
  /** 'Amount__c', 'Partner__r.Name', '$User.Id'. */
  read: (path: string[]) => Value;
  /** The value before the write; the present one for a new record. */
  readBefore: (path: string[]) => Value;
  readonly isNew: boolean;
  /** The org's time in milliseconds, and the zone that decides which day it is. */
  readonly now: number;
  readonly timeZone: string;
}
