import type { CalendarDate } from './calendarDate.ts';
import type { ChannelProgram, LevelRequirement, ProgramLevel, RequirementKind } from './channelProgram.ts';
import type { LevelMeasures } from './levelMeasures.ts';
import { quotient } from './quotient.ts';

/** From this share on a requirement is close to being met. */
const CLOSE_FROM = 0.85;

/** How much of one requirement is reached. Colours travel with the word, never alone. */
export interface RequirementProgress {
  readonly kind: RequirementKind;
  /** Cents, people, tasks, deals or a share of one; null = cannot be said, as a win rate without closed deals. */
  readonly actual: number | null;
  /** In the same unit. */
  readonly required: number;
  /** actual / required, not capped; null where nothing is required. */
  readonly ratio: number | null;
  readonly status: 'met' | 'close' | 'short' | 'none';
}

export interface LevelProgress {
  readonly program: ChannelProgram;
  readonly current: ProgramLevel | null;
  /** Null at the highest level. */
  readonly next: ProgramLevel | null;
  /** The least ratio of the next level's requirements, of the current one's at the highest level: the weakest link, not
   *  an average (metrics.md §4). Null where nothing is required. */
  readonly progress: number | null;
  readonly weakest: RequirementProgress | null;
  readonly metCount: number;
  /** Requirements that ask for something. */
  readonly requirementCount: number;
  /** Weakest first, those that ask for nothing last. */
  readonly requirements: readonly RequirementProgress[];
  /** As things stand the current level is kept at its next evaluation; null without a level. */
  readonly keepsLevel: boolean | null;
  /** The current level's requirements as they are expected then; empty without a level. */
  readonly keepRequirements: readonly RequirementProgress[];
}

/**
 * The way to the next level of a program, and whether the current one is kept.
 * @param levelId the level that the partner has; one of another program counts as none
 * @param measuresOn what the partner has on a day: the as-of day and the day of the next evaluation are asked for
 */
export function levelProgress(
  program: ChannelProgram,
  levelId: string | null,
  asOf: CalendarDate,
  measuresOn: (day: CalendarDate) => LevelMeasures,
): LevelProgress {
  const levels = [...program.levels].sort((one, other) => one.rank - other.rank);
  const current = levels.find(({ id }) => id === levelId) ?? null;
  const next = levels.find(({ rank }) => current === null || rank > current.rank) ?? null;
  const requirements = measured(next ?? current, measuresOn(asOf));
  const asked = requirements.filter(({ ratio }) => ratio !== null);
  const weakest = asked[0] ?? null;
  const evaluationOn = current?.nextEvaluationOn ?? asOf;
  const keepRequirements = measured(current, measuresOn(evaluationOn < asOf ? asOf : evaluationOn));
  return {
    program,
    current,
    next,
    progress: weakest?.ratio ?? null,
    weakest,
    metCount: asked.filter(({ status }) => status === 'met').length,
    requirementCount: asked.length,
    requirements,
    keepsLevel: current && keepRequirements.every(({ status }) => status === 'met' || status === 'none'),
    keepRequirements,
  };
}

function measured(level: ProgramLevel | null, measures: LevelMeasures): RequirementProgress[] {
  return (level?.requirements ?? [])
    .map((requirement) => progressOf(requirement, measures))
    .sort((one, other) => (one.ratio ?? Infinity) - (other.ratio ?? Infinity));
}

function progressOf(
  { kind, required: asked }: LevelRequirement,
  measures: LevelMeasures,
): RequirementProgress {
  // A share of the tasks that are due is said in tasks, as people count them.
  const required = kind === 'requiredTasks' ? Math.ceil(asked * measures.tasksDue) : asked;
  const actual = ACTUAL[kind](measures);
  const ratio = required > 0 ? (actual ?? 0) / required : null;
  return { kind, actual, required, ratio, status: statusOf(ratio) };
}

function statusOf(ratio: number | null): RequirementProgress['status'] {
  if (ratio === null) return 'none';
  if (ratio >= 1) return 'met';
  return ratio >= CLOSE_FROM ? 'close' : 'short';
}

const ACTUAL: Readonly<Record<RequirementKind, (measures: LevelMeasures) => number | null>> = {
  revenue: ({ revenue }) => revenue,
  certifiedSellers: ({ certifiedSellers }) => certifiedSellers,
  certifiedEngineers: ({ certifiedEngineers }) => certifiedEngineers,
  requiredTasks: ({ tasksDone }) => tasksDone,
  winRate: ({ wonCount, lostCount }) => quotient(wonCount, wonCount + lostCount),
  dealsRegistered: ({ dealsRegistered }) => dealsRegistered,
};
