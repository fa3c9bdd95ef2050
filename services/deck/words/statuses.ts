import type { PaceStatus, Performance, PipelineStatus } from '../../domain/performance.ts';
import type { Status } from '../draw/status.ts';

const PACE: Readonly<Record<PaceStatus, Status>> = {
  ahead: { tone: 'green', word: 'Ahead' },
  justBehind: { tone: 'yellow', word: 'Just behind' },
  behind: { tone: 'red', word: 'Behind' },
  noGoal: { tone: 'grey', word: 'No goal set' },
  zeroGoal: { tone: 'grey', word: 'Goal of zero' },
  notStarted: { tone: 'grey', word: 'Not started' },
};

const PIPELINE: Readonly<Record<PipelineStatus, Status>> = {
  enough: { tone: 'green', word: 'Enough' },
  thin: { tone: 'yellow', word: 'Thin' },
  short: { tone: 'red', word: 'Short' },
  goalMet: { tone: 'green', word: 'Goal met' },
  noGoal: { tone: 'grey', word: 'No goal set' },
  zeroGoal: { tone: 'grey', word: 'Goal of zero' },
};

/** A period that is over is history: it has a word and no colour. */
export function paceStatus(performance: Performance): Status {
  const { phase, goal, attainment } = performance;
  if (phase === 'closed' && goal !== null && goal > 0) {
    return { tone: 'grey', word: (attainment ?? 0) >= 1 ? 'Goal met' : 'Closed' };
  }
  return PACE[performance.paceStatus];
}

export function pipelineStatus({ phase, pipelineStatus: status }: Performance): Status {
  if (phase === 'closed' && status !== 'goalMet' && status !== 'noGoal' && status !== 'zeroGoal') {
    return { tone: 'grey', word: 'Closed' };
  }
  return PIPELINE[status];
}
