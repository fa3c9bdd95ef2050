import type { SalesforceRow } from '../record.ts';
import { channelPerformance } from '../records/channelPerformance.ts';
import { levelProgress } from '../records/levelProgress.ts';
import { partnerPerformance } from '../records/partnerPerformance.ts';
import { sellerPerformance } from '../records/sellerPerformance.ts';
import { identifier, identifiers, soql } from '../soql.ts';

interface Written {
  readonly object: string;
  readonly fields: { readonly key: string; readonly inputHash: string };
}

/** What was last written, as Salesforce remembers it: for a mirror that remembers nothing. */
export const PARTNERS_HASHES = [partnerPerformance, sellerPerformance, levelProgress].map(hashesOf);
export const CHANNEL_HASHES = hashesOf(channelPerformance);

export function readWritten(row: SalesforceRow): { key: string; hash: string } {
  return { key: row.text(0), hash: row.text(1) };
}

function hashesOf({ object, fields }: Written): string {
  return soql`SELECT ${identifiers([fields.key, fields.inputHash])} FROM ${identifier(object)}`;
}
