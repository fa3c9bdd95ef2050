import { z } from 'zod';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { fromCents, toCents, type Cents } from '../../domain/money.ts';

/*
 * How the values of one kind of field become ours, and back. Error texts follow the name and the value of a field:
 * 'Status__c ("Maybe") is none of Proposed, Accepted'. What a person left blank is null: say so with .nullable().
 */

/** Always the 18 characters of the API, so that two ids compare as texts. */
export const id = z.string('is not an id').regex(/^[A-Za-z0-9]{18}$/, 'is not an id of 18 characters');

export const text = z.string('is not a text');

/** An external id: a key that does not fit must never be cut, so it is refused. */
export const key = text.min(1, 'is empty').max(80, 'is longer than 80 characters');

/** The same for keys that are made of longer ones. */
export function longKey(length: number) {
  return text.min(1, 'is empty').max(length, `is longer than ${length} characters`);
}

/** A text for people that the service writes: what does not fit the field ends with an ellipsis. */
export function sentence(length: number) {
  return z.codec(text, z.string(), {
    decode: (stored) => stored,
    encode: (full) => (full.length <= length ? full : `${full.slice(0, length - 1).trimEnd()}…`),
  });
}

export const flag = z.boolean('is not true or false');

const number = z.number('is not a number');

export const count = number.int('is not a whole number');

/** Currency units in Salesforce, whole cents here. */
export const money = z.codec(number, z.custom<Cents>(isWholeCents), { decode: toCents, encode: fromCents });

/** Unrounded cents here, such as an average; Salesforce holds them to the cent. */
export const roundedMoney = z.codec(number, z.number(), {
  decode: toCents,
  encode: (unrounded) => fromCents(toCents(unrounded / 100)),
});

/** A quotient or a number of days or hours, to ten decimals. */
export const ratio = z.codec(number, z.number(), { decode: (stored) => stored, encode: withinTenDecimals });

/** 25 in Salesforce, 0.25 here. */
export const percent = z.codec(number, z.number(), {
  decode: (stored) => stored / 100,
  encode: (share) => withinTenDecimals(share * 100),
});

export const day = z.codec(z.iso.date('is not a day'), z.custom<CalendarDate>(), {
  decode: (stored) => stored as CalendarDate,
  encode: (date) => date,
});

/** Salesforce writes the offset without a colon, which not every reader of dates takes. */
export const instant = z.codec(text.refine(isInstant, 'is not a date and time'), z.date(), {
  decode: (stored) => new Date(isoOf(stored)),
  encode: (moment) => moment.toISOString(),
});

/** A picklist of several values; none is null in Salesforce. */
export const wordList = z.codec(text.nullable(), z.array(z.string()), {
  decode: (stored) => stored?.split(';') ?? [],
  encode: (words) => (words.length === 0 ? null : words.join(';')),
});

/** A restricted picklist: our word to Salesforce's. */
export function words<const Words extends Record<string, string>>(toSalesforce: Words) {
  type Ours = keyof Words & string;
  const ours = Object.keys(toSalesforce) as Ours[];
  const theirs = Object.values(toSalesforce);
  return z.codec(z.enum(theirs, `is none of ${theirs.join(', ')}`), z.enum(ours), {
    decode: (stored) => ours[theirs.indexOf(stored)] as Ours,
    encode: (word) => toSalesforce[word] as string,
  });
}

/** The field holds 18 digits, ten of them decimals. A quotient past its end is no longer read as a number anyway. */
function withinTenDecimals(value: number): number {
  const limit = 99_999_999;
  return Number(Math.max(-limit, Math.min(limit, value)).toFixed(10));
}

function isWholeCents(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

function isInstant(stored: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T/.test(stored) && !Number.isNaN(Date.parse(isoOf(stored)));
}

function isoOf(stored: string): string {
  return stored.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
}
