import type { SalesforceRow } from '../record.ts';
import { channelPerformance } from '../records/channelPerformance.ts';
import { partnerPerformance } from '../records/partnerPerformance.ts';
import { identifier, identifiers, soql } from '../soql.ts';

interface Written {
  readonly object: string;
  readonly fields: { readonly key: string; readonly inputHash: string; readonly asOf: string };
}

/** What was last written, as Salesforce remembers it: for a mirror that remembers nothing. */
export const PARTNER_HASHES = hashesOf(partnerPerformance);
export const CHANNEL_HASHES = hashesOf(channelPerformance, [
  channelPerformance.fields.subjectId,
  channelPerformance.fields.subjectName,
]);

export function readWritten(row: SalesforceRow): { key: string; hash: string } {
  return { key: row.text(0), hash: writtenHash(row.text(1), row.text(2)) };
}

export function readWrittenTotal(row: SalesforceRow) {
  return { ...readWritten(row), subjectId: row.text(3), subjectName: row.text(4) };
}

/** Tells a hash that Salesforce holds from one of ours. The day is part of it, which Input_Hash__c leaves out. */
export function writtenHash(inputHash: string, asOf: string): string {
  return `salesforce:${inputHash}:${asOf}`;
}

function hashesOf({ object, fields }: Written, more: readonly string[] = []): string {
  return soql`SELECT ${identifiers([fields.key, fields.inputHash, fields.asOf, ...more])} FROM ${identifier(object)}`;
}
