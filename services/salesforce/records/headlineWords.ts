import { z } from 'zod';
import type { HeadlineMetric } from '../../domain/headlineMetrics.ts';
import { text, words } from './fieldCodecs.ts';

const WORDS = {
  pace: 'Pace',
  pipeline: 'Pipeline',
  level: 'Level',
  winRate: 'Win rate',
  dealRegistrations: 'Deal registrations',
  partnerLedShare: 'Partner-led share',
  certifications: 'Certifications',
  requiredTasks: 'Required tasks',
  dealSize: 'Deal size',
  salesCycle: 'Sales cycle',
} satisfies Record<HeadlineMetric, string>;

/** "Certifications; Required tasks; Level": words in an order that means something. */
const inOrder = z.codec(text.nullable(), z.array(z.string()), {
  decode: (stored) => (stored ?? '').split(';').flatMap((word) => word.trim() || []),
  encode: (list) => (list.length === 0 ? null : list.join('; ')),
});

export const HEADLINE_METRICS = inOrder.pipe(z.array(words(WORDS)));
