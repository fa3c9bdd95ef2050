import { dayNumber } from '../../domain/calendarDate.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { countFormats } from './countFormats.ts';
import type { CountFormats } from './countFormats.ts';
import { moneyFormats } from './moneyFormats.ts';
import type { MoneyFormats } from './moneyFormats.ts';
import { periodNames } from './periodNames.ts';
import type { PeriodNames } from './periodNames.ts';

/** How a deck writes money, numbers, dates and periods. */
export interface DeckFormats extends MoneyFormats, CountFormats, PeriodNames {
  readonly date: (date: CalendarDate) => string;
  /** Without the year, for tables and axes. */
  readonly dayMonth: (date: CalendarDate) => string;
}

const made = new Map<string, DeckFormats>();

/** Making Intl formatters is slow, so that each pair of locale and currency makes its own once. */
export function deckFormats(locale: string, currency: string): DeckFormats {
  const key = `${locale} ${currency}`;
  const formats = made.get(key) ?? makeFormats(locale, currency);
  made.set(key, formats);
  return formats;
}

const MS_PER_DAY = 86_400_000;

function makeFormats(locale: string, currency: string): DeckFormats {
  const dateFormat = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: CalendarDate) => format.format(dayNumber(date) * MS_PER_DAY);
  };
  const dayMonth = dateFormat({ month: 'short', day: 'numeric' });
  return {
    ...moneyFormats(locale, currency),
    ...countFormats(locale),
    ...periodNames(locale),
    date: dateFormat({ year: 'numeric', month: 'short', day: 'numeric' }),
    // A line never breaks inside it.
    dayMonth: (date) => dayMonth(date).replaceAll(' ', '\u00A0'),
  };
}
