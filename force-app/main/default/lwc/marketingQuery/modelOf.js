import { leadWaterfall } from 'c/leadWaterfall';
import { quartersAround } from './quarters';
import { ratesOf } from './rates';

/** A request that came to nothing, so that funds may be asked for again. */
const OVER = new Set(['Declined', 'Returned']);

/**
 * @typedef {object} MarketingModel
 * @property {Record<string, any>} record Marketing_Plan__c
 * @property {string} currency ISO code
 * @property {string} today YYYY-MM-DD
 * @property {Record<string, any>} partner
 * @property {{ partner: import('c/planShapes').Firm, vendor: import('c/planShapes').Firm }} firms
 * @property {import('c/planShapes').Me & { name: string }} me
 * @property {Record<string, any>[]} plans of the partner, earliest first
 * @property {Record<string, any>[]} tactics of this plan, each with `activity`, for which funds were asked, or null, and
 *   `funds`, the vendor's share of its cost, or null
 * @property {Record<string, any>[]} templates each with its tactics
 * @property {Record<string, any> | null} fund that can be used today and is used up first
 * @property {Record<string, any>[]} funds
 * @property {Record<string, any>[]} rules who decides, as far as the reader may know
 * @property {ReturnType<typeof ratesOf>} rates of each case for a tactic
 * @property {import('c/leadWaterfall').Waterfall} waterfall
 * @property {[import('./quarters').Quarter, import('./quarters').Quarter]} quarters this one and the next
 * @property {Record<string, any> | null} performance the newest that is measured
 * @property {Record<string, any>[]} customers none: conflicts are worded as those of account plans
 */

/**
 * What the parts of the planner show, from the records of the store with what was typed in them.
 * @param {object} given
 * @param {import('c/planStore').PlanStore} given.store
 * @param {import('./read').Plans} given.read
 * @param {ReturnType<typeof import('./read').readSettings> | null} given.settings
 * @param {string} given.planId
 * @param {any} given.me
 * @param {string} given.vendorName
 * @param {string} given.today
 * @returns {MarketingModel}
 */
export function modelOf({ store, read, settings, planId, me, vendorName, today }) {
  const plans = store.recordsOf('marketing');
  const record = plans.find(({ id }) => id === planId);
  const { partner, funds, templates, performance, activities } = read;
  const all = store.recordsOf('tactic');
  const tacticsOf = (id) => ordered(all.filter(({ marketingPlan }) => marketingPlan === id));
  const rates = ratesOf({
    stamped: record.rates,
    presets: settings?.rates ?? [],
    partnerType: partner.partnerType,
    program: settings?.program ?? null,
  });
  const tactics = tacticsOf(record.id).map((tactic) => ({
    ...tactic,
    funds: shareOf(tactic),
    activity: activities.find((each) => each.tactic === tactic.id && isAsked(each)) ?? null,
  }));
  return {
    record,
    currency: record.currencyCode ?? performance[0]?.currencyCode ?? settings?.currency ?? 'USD',
    today,
    partner,
    firms: { partner: firm('partner', partner.name ?? ''), vendor: firm('vendor', vendorName) },
    me,
    plans: plans.map((plan) => ({ ...plan, tactics: plan === record ? tactics : tacticsOf(plan.id) })),
    tactics,
    templates,
    fund: usable(funds, today),
    funds,
    rules: settings?.rules ?? [],
    rates,
    waterfall: forecastOf(tactics, record, rates),
    quarters: quartersAround(performance, today),
    performance: measuredOn(performance, today),
    customers: [],
  };
}

/**
 * The plan that people mean today: the one that runs, else the next, else the last.
 * @param {readonly Record<string, any>[]} plans
 * @param {string} today
 */
export function currentPlan(plans, today) {
  const byStart = [...plans].sort((one, other) => one.startDate.localeCompare(other.startDate));
  return byStart.find(({ endDate }) => endDate >= today) ?? byStart.at(-1) ?? null;
}

/** What tactics should bring; percentages are shares of one from here on. */
export function forecastOf(tactics, { averageDealSize, margin }, rates) {
  return leadWaterfall({
    tactics: tactics.map(({ id, audience, expectedResponse, cost, included, kind }) => ({
      key: id,
      audience,
      response: share(expectedResponse),
      cost,
      included,
      kind,
    })),
    rates,
    dealSize: averageDealSize ?? null,
    margin: share(margin),
  });
}

/** One that was written but never sent asks for nothing. */
function isAsked({ status, stepCount }) {
  return (stepCount ?? 0) > 0 && !OVER.has(status);
}

function share(percentage) {
  return (percentage ?? null) === null ? null : percentage / 100;
}

/**
 * The newest quarter that has begun by a day: those to come have nothing that was measured.
 * @param {readonly Record<string, any>[]} performance latest first
 * @param {string} today
 * @returns {Record<string, any> | null}
 */
export function measuredOn(performance, today) {
  return performance.find(({ periodStart }) => periodStart <= today) ?? null;
}

/** In whole cents. */
function shareOf({ cost, vendorShare }) {
  if ((cost ?? null) === null) return null;
  return Math.round(cost * (vendorShare ?? 0)) / 100;
}

function usable(funds, today) {
  return (
    funds.find(
      ({ startsOn, useBy, availableAmount }) =>
        (startsOn ?? '') <= today && today <= useBy && (availableAmount ?? 0) > 0,
    ) ?? null
  );
}

function ordered(tactics) {
  const of = ({ startsOn, tacticKey }) => `${startsOn ?? '9999'} ${tacticKey ?? ''}`;
  return [...tactics].sort((one, other) => of(one).localeCompare(of(other)));
}

function firm(side, name) {
  return { side, name, letter: (name.trim()[0] ?? '').toUpperCase() };
}
