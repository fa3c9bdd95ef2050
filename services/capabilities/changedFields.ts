import type { SalesforceRecord } from '../salesforce/record.ts';

/**
 * The fields that Salesforce does not hold as wanted yet, with the key by which the record is found; null when there
 * are none. Numbers that differ by less than a field can hold are the same.
 */
export function changedFields(
  stored: SalesforceRecord,
  keyField: string,
  wanted: Readonly<Record<string, unknown>>,
): SalesforceRecord | null {
  const changed = Object.entries(wanted).filter(([name, value]) => !isSame(stored[name], value));
  return changed.length === 0 ? null : { [keyField]: stored[keyField], ...Object.fromEntries(changed) };
}

function isSame(stored: unknown, wanted: unknown): boolean {
  if (typeof stored === 'number' && typeof wanted === 'number') return Math.abs(stored - wanted) < 1e-9;
  return (stored ?? null) === (wanted ?? null);
}
