import { plainRecords } from './plainRecords';

/**
 * @typedef {object} Scorecard
 * @property {Record<string, any> | null} partner null when the person may not see the account
 * @property {Record<string, any>[]} quarters of the partner's calendar, earliest first
 * @property {Record<string, any>[]} years
 * @property {Record<string, any> | null} current the running quarter; without one the last that closed, else the next
 * @property {Record<string, any>[]} history snapshots, earliest first
 * @property {Record<string, any>[]} sellers
 * @property {Record<string, any> | null} level
 * @property {Map<string, string>} plan open actions: source → record id
 * @property {Record<string, any>[]} goals accepted ones, latest first
 * @property {Set<string>} failed parts of the answer that could not be read
 */

/**
 * The answer to SCORECARD as a plain model.
 * @param {any} data
 * @param {readonly { path?: readonly (string | number)[] }[]} [errors] each names the part that failed in its path
 * @returns {Scorecard}
 */
export function shapeScorecard(data, errors = []) {
  const parts = data?.uiapi?.query ?? {};
  const records = (name) => plainRecords(parts[name]);
  const performance = ofOneCalendar(records('performance')).sort(byStart);
  const ofKind = (kind) => performance.filter(({ periodKind }) => periodKind === kind);
  const quarters = ofKind('Quarter');
  return {
    partner: records('partner')[0] ?? null,
    quarters,
    years: ofKind('Year'),
    current: currentOf(quarters),
    history: records('history').sort((one, other) => (one.takenOn < other.takenOn ? -1 : 1)),
    sellers: records('sellers'),
    level: levelOf(records('level')[0]),
    plan: new Map(records('actions').map(({ source, id }) => [source, id])),
    goals: records('goals'),
    failed: new Set(errors.flatMap(({ path }) => path?.[2] ?? [])),
  };
}

/**
 * A partner with quarters of its own is measured in both calendars; only its own are shown. The one period that a plan
 * agreed on is no calendar: the vendor's quarters are shown then.
 */
function ofOneCalendar(performance) {
  const isMutual = ({ periodRecord }) => periodRecord?.calendar === 'Mutual';
  const mutual = performance.filter(isMutual);
  const hasQuarters = mutual.some(({ periodKind }) => periodKind === 'Quarter');
  return hasQuarters ? mutual : performance.filter((each) => !isMutual(each));
}

/** What day it is, the records say: the clock of a browser may be wrong or in another zone. */
function currentOf(quarters) {
  const inPhase = (wanted) => quarters.filter(({ phase }) => phase === wanted);
  return inPhase('Running')[0] ?? inPhase('Closed').at(-1) ?? quarters[0] ?? null;
}

function levelOf(level) {
  if (!level) return null;
  const { requirements, keepRequirements } = level;
  return { ...level, requirements: listOf(requirements), keepRequirements: listOf(keepRequirements) };
}

function listOf(json) {
  try {
    return JSON.parse(json ?? '[]');
  } catch {
    return [];
  }
}

function byStart(one, other) {
  return one.periodStart < other.periodStart ? -1 : 1;
}
