/**
 * A value as the store keeps it: dates are days since 1970-01-01, datetimes milliseconds since then,
 * references ids of 18 characters, multi-select picklists 'a;b'. null is blank.
 */
export type Stored = string | number | boolean | null;

const DAY = 86_400_000;

export function dateToText(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

/** null for what is no calendar date. */
export function textToDate(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return null;
  return time / DAY;
}

/** As REST writes it: '2017-01-05T10:11:12.000+0000'. */
export function datetimeToText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '+0000');
}

/** Takes what the API takes: seconds or milliseconds, 'Z', '+0000' or '+00:00', or a bare date. null when it is none. */
export function textToDatetime(text: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(\.\d{1,3})?\d*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    text,
  );
  if (!match || textToDate(match[1] ?? '') === null) return null;
  const zone = (match[4] ?? 'Z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const time = Date.parse(`${match[1]}T${match[2] ?? '00:00:00'}${match[3] ?? ''}${zone}`);
  return Number.isNaN(time) ? null : time;
}
