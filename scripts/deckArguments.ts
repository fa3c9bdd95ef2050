import type { CalendarDate } from '../services/domain/calendarDate.ts';
import { Rejected } from '../services/errors.ts';
import { readOptions } from './commandLine/readOptions.ts';
import { sampleDay } from './commandLine/sampleDay.ts';

const SAMPLE_DAY = '2017-11-15';
const OPTIONS = {
  partner: { type: 'string' },
  period: { type: 'string' },
  out: { type: 'string' },
  sample: { type: 'boolean' },
  'as-of': { type: 'string' },
} as const;

export const DECK_USAGE = `npm run deck -- --partner "Darcel Schlecht" --period 2017-Q4 --out deck.pptx
               [--sample [--as-of 2017-11-15]]

Writes the QBR deck of a partner to a file, from what Salesforce holds since its last sync. Nothing is uploaded.
--partner takes the name of the partner's account, or the name that an import knows the partner by.
--sample needs nothing running: it starts a small Salesforce with the sample organisation, syncs, writes and stops.`;

export interface DeckArguments {
  readonly partner: string;
  readonly period: string;
  readonly out: string;
  /** null = ask the org that the environment names. */
  readonly sampleAsOf: CalendarDate | null;
}

/** @throws Rejected that says which argument is missing or wrong, and what it takes. */
export function deckArguments(words: readonly string[]): DeckArguments {
  const values = readOptions(words, OPTIONS, DECK_USAGE);
  if (!values.partner)
    throw new Rejected('Whose deck?', 'Name a partner, as in --partner "Darcel Schlecht".');
  if (!values.period) throw new Rejected('For which period?', 'Name one, as in --period 2017-Q4.');
  if (!values.out?.endsWith('.pptx')) {
    throw new Rejected('Where to?', 'Name a file that ends with .pptx, as in --out deck.pptx.');
  }
  if (values['as-of'] !== undefined && !values.sample) {
    throw new Rejected(
      '--as-of goes with --sample.',
      'An org has performance as of its last sync only; leave --as-of out, or add --sample.',
    );
  }
  return {
    ...{ partner: values.partner, period: values.period, out: values.out },
    sampleAsOf: values.sample ? sampleDay('--as-of', values['as-of'] ?? SAMPLE_DAY) : null,
  };
}
