import type { CalendarDate } from '../services/domain/calendarDate.ts';
import { Rejected } from '../services/errors.ts';
import { LEVELS, type Level } from '../services/performanceReport/performanceLine.ts';
import { readOptions } from './commandLine/readOptions.ts';
import { sampleDay } from './commandLine/sampleDay.ts';

const FORMATS = ['table', 'csv', 'json'] as const;
const SAMPLE_DAY = '2017-11-15';
const OPTIONS = {
  period: { type: 'string' },
  format: { type: 'string' },
  by: { type: 'string' },
  sample: { type: 'boolean' },
  'as-of': { type: 'string' },
} as const;

export const METRICS_USAGE = `npm run metrics -- --period 2017-Q4 [--format table|csv|json] [--by partner|manager|region|company]
                  [--sample [--as-of 2017-11-15]]

Prints the performance that Salesforce holds, as of its last sync: the org that SF_LOGIN_URL and its companions name,
else the small Salesforce of npm start.
--sample needs nothing running: it starts a small Salesforce with the sample organisation, syncs, prints and stops.`;

export interface MetricsArguments {
  readonly period: string;
  readonly format: (typeof FORMATS)[number];
  readonly level: Level;
  /** null = ask an org that runs. */
  readonly sampleAsOf: CalendarDate | null;
}

/** @throws Rejected that says which argument is wrong and what it takes. */
export function metricsArguments(words: readonly string[]): MetricsArguments {
  const values = readOptions(words, OPTIONS, METRICS_USAGE);
  if (!values.period) throw new Rejected('Which period?', 'Name one, as in --period 2017-Q4.');
  if (values['as-of'] !== undefined && !values.sample) {
    throw new Rejected(
      '--as-of goes with --sample.',
      'An org has performance as of its last sync only; leave --as-of out, or add --sample.',
    );
  }
  return {
    period: values.period,
    format: oneOf(FORMATS, '--format', values.format ?? 'table'),
    level: oneOf(LEVELS, '--by', values.by ?? 'partner'),
    sampleAsOf: values.sample ? sampleDay('--as-of', values['as-of'] ?? SAMPLE_DAY) : null,
  };
}

function oneOf<T extends string>(allowed: readonly T[], option: string, given: string): T {
  const found = allowed.find((word) => word === given);
  if (!found) throw new Rejected(`${option} cannot be "${given}".`, `It takes ${allowed.join(', ')}.`);
  return found;
}
