import type { SalesforceRecord } from '../record.ts';
import { soql } from '../soql.ts';

/** A step of the sales process. */
export interface Stage {
  readonly name: string;
  readonly sortOrder: number;
  readonly closed: boolean;
}

export const STAGES = soql`SELECT MasterLabel, SortOrder, IsClosed FROM OpportunityStage WHERE IsActive = true ORDER BY SortOrder`;

export function readStage(record: SalesforceRecord): Stage {
  return {
    name: String(record.MasterLabel),
    sortOrder: Number(record.SortOrder),
    closed: record.IsClosed === true,
  };
}
