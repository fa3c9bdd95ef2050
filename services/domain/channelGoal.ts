import type { Cents } from './money.ts';

/** One version of the quota of the company, a region or a channel account manager for a period. */
export interface ChannelGoal {
  readonly level: 'company' | 'region' | 'manager';
  /** Role or user; null for the company. */
  readonly subjectId: string | null;
  readonly periodId: string;
  readonly version: number;
  readonly status: 'proposed' | 'accepted' | 'superseded';
  /** null = not decided; 0 = deliberately none. */
  readonly amount: Cents | null;
}
