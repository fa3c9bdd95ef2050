const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day that it is in a zone, as days since 1970-01-01. */
export function dayIn(zone: string, milliseconds: number): number {
  return Math.floor((milliseconds + offsetOf(zone, milliseconds)) / DAY);
}

/** When a calendar day begins in a zone. */
export function startOfDay(zone: string, day: number): number {
  const guess = day * DAY - offsetOf(zone, day * DAY);
  return day * DAY - offsetOf(zone, guess);
}

/** What the zone's clocks are ahead of UTC, in milliseconds. */
function offsetOf(zone: string, milliseconds: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(milliseconds).map((part) => [part.type, Number(part.value)]),
  );
  const local = Date.UTC(
    parts.year ?? 0,
    (parts.month ?? 1) - 1,
    parts.day ?? 1,
    parts.hour ?? 0,
    parts.minute ?? 0,
    parts.second ?? 0,
  );
  return local - Math.floor(milliseconds / 1000) * 1000;
}
