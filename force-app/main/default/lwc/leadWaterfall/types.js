/**
 * @typedef {import('../funnelRates/types.js').Case} Case
 * @typedef {'reached' | 'responses' | 'leads' | 'qualified' | 'accepted' | 'opportunities' | 'won'} Stage
 *
 * @typedef {object} Tactic
 * @property {string} key
 * @property {number | null} audience people on the list; null = not filled in
 * @property {number | null} [response] expected by the partner, as a fraction; null = the rate of the case
 * @property {number | null} cost
 * @property {boolean} [included] false leaves it out of every sum
 *
 * @typedef {Record<import('../funnelRates/types.js').Step, { value: number }>} Rates
 *
 * @typedef {object} Forecast
 * @property {Record<Stage, number>} counts with fractions
 * @property {number | null} revenue won × average deal size; null without a deal size
 * @property {number | null} backPerDollar money back for each unit of cost, at the margin; null without cost or revenue
 *
 * @typedef {object} TacticForecast
 * @property {string} key
 * @property {Record<Stage, number> | null} counts null where no audience is filled in
 *
 * @typedef {object} Waterfall
 * @property {Record<Case, Forecast>} cases
 * @property {Record<Case, TacticForecast[]>} tactics
 * @property {number} audience of the tactics that are included
 * @property {number} cost
 * @property {string[]} withoutAudience keys of tactics that the forecast cannot count yet
 * @property {Record<Case, Stage | null>} underOne the first stage with less than one; null where every stage has one
 */
export {};
