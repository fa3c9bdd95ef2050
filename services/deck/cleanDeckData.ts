import type { QbrDeckData } from './qbrDeckData.ts';
import { cleanText } from './text/cleanText.ts';

const USUAL_LOCALE = 'en-US';
const USUAL_CURRENCY = 'USD';

/**
 * The same data with every text fit to be drawn, and no number that is not one: names come from people and other
 * systems, and one bad character makes a whole file unreadable.
 */
export function cleanDeckData(data: QbrDeckData): QbrDeckData {
  const clean = cleaned(data) as QbrDeckData;
  return {
    ...clean,
    company: clean.company || 'Vendor',
    partner: { ...clean.partner, name: clean.partner.name || 'Partner' },
    locale: isLocale(data.locale) ? data.locale : USUAL_LOCALE,
    currency: /^[A-Z]{3}$/.test(data.currency) ? data.currency : USUAL_CURRENCY,
  };
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleaned(member)]));
}

function isLocale(text: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(text).length > 0;
  } catch {
    return false;
  }
}
