const DAYS_TO_ACT = 14;
const MS_PER_DAY = 86_400_000;

/**
 * @typedef {object} PlannedAction
 * @property {string} name what is to be done; becomes the subject in the action list
 * @property {string} gain what it brings
 * @property {'Partner' | 'Vendor'} side who does it
 * @property {string} source names the metric and the period, so that nothing is added twice
 * @property {string} due YYYY-MM-DD
 */

/**
 * @param {{ name: string, gain?: string, side?: 'Partner' | 'Vendor', origin?: string, metric: string, about: string, asOf: string, until?: string }} action
 * @returns {PlannedAction} due two weeks after the as-of day, within the period that it is about
 */
export function plannedAction({ name, gain = '', side = 'Partner', origin = 'Scorecard', ...action }) {
  const { metric, about, asOf, until } = action;
  const inTwoWeeks = new Date(Date.parse(asOf) + DAYS_TO_ACT * MS_PER_DAY).toISOString().slice(0, 10);
  const due = until && until >= asOf && until < inTwoWeeks ? until : inTwoWeeks;
  return { name, gain, side, source: `${origin}: ${metric}, ${about}`.slice(0, 80), due };
}
