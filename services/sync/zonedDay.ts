import { fromDayNumber, type CalendarDate } from '../domain/calendarDate.ts';

/** What day a moment falls on where the organisation is. */
export type DayOf = (ms: number) => CalendarDate;

const MS_PER_DAY = 86_400_000;
/** No zone changes its offset more often than this, nor in between. */
const SLOT_MS = 15 * 60_000;

/**
 * @param timeZone IANA name, as Salesforce gives it for the organisation
 * @throws RangeError when there is no such zone
 */
export function zonedDays(timeZone: string): DayOf {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const offsets = new Map<number, number>();
  const days = new Map<number, CalendarDate>();

  return (ms) => {
    const slot = Math.floor(ms / SLOT_MS);
    let offset = offsets.get(slot);
    if (offset === undefined) {
      offset = offsetAt(clock, slot * SLOT_MS);
      offsets.set(slot, offset);
    }
    const number = Math.floor((ms + offset) / MS_PER_DAY);
    let day = days.get(number);
    if (day === undefined) {
      day = fromDayNumber(number);
      days.set(number, day);
    }
    return day;
  };
}

function offsetAt(clock: Intl.DateTimeFormat, ms: number): number {
  const parts = Object.fromEntries(clock.formatToParts(ms).map((part) => [part.type, Number(part.value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute) - ms;
}
