import { changesOf, valueOf } from 'c/planContent';

const KEYS = ['period.start', 'period.end', 'period.quarterEnd', 'period.basis'];

/**
 * @typedef {object} AgreedPeriod
 * @property {string} start the plan's own days as long as nothing was agreed
 * @property {string} end
 * @property {string | null} quarterEnd
 * @property {string | null} basis
 * @property {'none' | 'proposed' | 'agreed'} state
 */

/**
 * @param {import('c/planShapes').PlanModel} plan
 * @returns {AgreedPeriod}
 */
export function agreedPeriod({ content, record, history, openVersion, signedVersion }) {
  const [start, end, quarterEnd, basis] = KEYS.map((key) => {
    const line = content.lines.find((each) => each.key === key);
    return line ? valueOf(line) : null;
  });
  const isSaid = start !== null || end !== null || quarterEnd !== null;
  const isNew =
    openVersion &&
    changesOf(history, openVersion.number).some(({ key }) => KEYS.includes(key) && key !== 'period.basis');
  const isSigned = signedVersion && !isNew;
  return {
    start: start ?? record.startDate,
    end: end ?? record.endDate,
    quarterEnd,
    basis,
    state: !isSaid ? 'none' : isSigned ? 'agreed' : 'proposed',
  };
}
