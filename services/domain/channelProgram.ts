import type { CalendarDate } from './calendarDate.ts';

/** A program that partners join, with its levels. */
export interface ChannelProgram {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly ProgramLevel[];
}

export interface ProgramLevel {
  readonly id: string;
  readonly name: string;
  /** 1 = the lowest. */
  readonly rank: number;
  /** The day on which it is decided who keeps the level; null = not known. */
  readonly nextEvaluationOn: CalendarDate | null;
  readonly requirements: readonly LevelRequirement[];
}

export type RequirementKind =
  'revenue' | 'certifiedSellers' | 'certifiedEngineers' | 'requiredTasks' | 'winRate' | 'dealsRegistered';

export interface LevelRequirement {
  readonly kind: RequirementKind;
  /** Cents of revenue; a share of one for tasks and win rate; people or deals. 0 = nothing is asked for. */
  readonly required: number;
}
