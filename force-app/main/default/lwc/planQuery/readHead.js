import { plainRecords } from 'c/scorecardQuery';
import { readPlan } from './readPlan';

/** As the picklist of the account has them. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * @typedef {object} PlanHead
 * @property {{ id: string, name: string } | null} me
 * @property {Record<string, any> | null} partner null when the account may not be seen
 * @property {Record<string, any>[]} plans latest first
 * @property {Record<string, any>[]} templates
 * @property {Record<string, any>[]} templateLines
 * @property {Record<string, any>[]} kpis
 * @property {Record<string, any>[]} lists of all these plans, newest first
 * @property {Record<string, any>[]} absences of all these plans
 * @property {Record<string, any>[]} actions of all these plans
 * @property {Set<string>} failed parts of the answer that could not be read
 */

/**
 * The answer to PLAN_HEAD as a plain model.
 * @param {any} data
 * @param {readonly { path?: readonly (string | number)[] }[]} [errors]
 * @returns {PlanHead}
 */
export function readHead(data, errors = []) {
  const parts = data?.uiapi?.query ?? {};
  const records = (name) => plainRecords(parts[name]);
  const plans = records('plans').map((plan) => ({
    ...readPlan(plan),
    partnerRecord: withMonth(plan.partnerRecord),
  }));
  const [me] = records('me');
  return {
    me: me ? { id: me.id, name: `${me.firstName ?? ''} ${me.lastName ?? ''}`.trim() } : null,
    partner: withMonth(records('partner')[0]) ?? plans[0]?.partnerRecord ?? null,
    plans,
    templates: records('templates'),
    templateLines: records('templateLines').map((line) => ({ ...line, key: line.lineKey })),
    kpis: records('kpis'),
    lists: records('lists'),
    absences: records('absences'),
    actions: records('actions'),
    failed: new Set(errors.flatMap(({ path }) => path?.[2] ?? [])),
  };
}

/** Months are counted from 1. */
function withMonth(partner) {
  if (!partner) return null;
  return { ...partner, fiscalYearStartMonth: MONTHS.indexOf(partner.fiscalYearStartMonth) + 1 || null };
}
