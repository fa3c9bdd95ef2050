import type { CalendarDate } from './calendarDate.ts';
import type { Partner } from './partner.ts';
import type { LifeStage } from './partnerSettings.ts';

/** A partner, and what its program needs to know of it. */
export interface ProgramMember extends Partner {
  readonly programId: string | null;
  /** The level that people have given it. */
  readonly levelId: string | null;
  readonly lifeStage: LifeStage | null;
  /** Null = long ago. */
  readonly since: CalendarDate | null;
}
