import { pointsOf } from './questionPoints.js';

/**
 * The points of an earlier round: as they were scored then, by the questions of then; where that is not known, by
 * those of now.
 * @param {import('./types.js').Template} template
 * @param {Readonly<Record<string, import('./types.js').Answer & { score?: number | null }>>} answers
 * @returns {import('./types.js').Points}
 */
export function earlierPoints(template, answers) {
  const then = Object.entries(answers).filter(([, { score }]) => typeof score === 'number');
  return {
    ...pointsOf(template, answers),
    ...Object.fromEntries(then.map(([key, { score }]) => [key, score])),
  };
}
