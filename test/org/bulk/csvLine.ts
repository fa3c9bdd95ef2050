import type { CsvDialect } from './csvDialect.ts';

/** One line as Salesforce writes it: every value in quotes, quotes doubled, blank for null. */
export function csvLine(values: readonly (string | null)[], dialect: CsvDialect): string {
  return values.map(quoted).join(dialect.delimiter) + dialect.lineEnding;
}

function quoted(value: string | null): string {
  if (value === null) return '""';
  return value.includes('"') ? `"${value.replaceAll('"', '""')}"` : `"${value}"`;
}
