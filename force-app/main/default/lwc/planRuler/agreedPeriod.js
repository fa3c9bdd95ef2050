import { changesOf, valueOf } from 'c/planContent';

const KEYS = ['period.start', 'period.end', 'period.quarterEnd', 'period.basis'];

/**
 * @typedef {object} AgreedPeriod
 * @property {string} start the plan's own days as long as nothing was agreed
 * @property {string} end
 * @property {string | null} quarterEnd
 * @property {string | null} basis
 * @property {'none' | 'proposed' | 'agreed'} state
 * @property {string | null} agreedOn day of the second signature
 */

/**
 * @param {import('c/planShapes').PlanModel} plan
 * @returns {AgreedPeriod}
 */
export function agreedPeriod({ content, record, history, openVersion, signedVersion, versions }) {
  const lines = KEYS.map((key) => content.lines.find((each) => each.key === key));
  const [start, end, quarterEnd, basis] = lines.map((line) => (line ? valueOf(line) : null));
  const changedIn = Math.max(0, ...lines.map((line) => line?.version ?? 0));
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
    agreedOn: isSigned ? signedOn(versions.find(({ number }) => number === changedIn)) : null,
  };
}

function signedOn(version) {
  const [, second] = [version?.partnerSignedAt, version?.vendorSignedAt].filter(Boolean).sort();
  return second ? second.slice(0, 10) : null;
}
