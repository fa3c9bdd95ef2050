import type { Decimal } from './decimal.ts';

/** What a formula calculates with. null is blank; a blank text is null too. */
export type Value =
  null | boolean | string | Decimal | { readonly day: number } | { readonly moment: number };

export function isDecimal(value: Value): value is Decimal {
  return typeof value === 'object' && value !== null && 'units' in value;
}

export function isDay(value: Value): value is { day: number } {
  return typeof value === 'object' && value !== null && 'day' in value;
}

export function isMoment(value: Value): value is { moment: number } {
  return typeof value === 'object' && value !== null && 'moment' in value;
}

/** Blank numbers count as zero only where the formula says so; elsewhere they stay blank. */
export function textOf(value: Value): string {
  return typeof value === 'string' ? value : '';
}
