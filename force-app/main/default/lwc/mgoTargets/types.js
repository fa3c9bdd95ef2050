/**
 * @typedef {object} MgoInput
 * @property {number | null} target revenue of the period, in units of the currency
 * @property {number | null} dealSize average, in units of the currency
 * @property {number | null} wonRate of opportunities, as a fraction 0..1
 * @property {readonly { stage: string, rate: number | null }[]} [earlier] stages before the opportunity, nearest first, each
 *   with the rate from it to the next one down
 *
 * @typedef {object} MgoTargets
 * @property {number | null} opportunities whole; null where an input is missing or zero
 * @property {{ stage: string, count: number | null }[]} earlier whole, nearest first
 * @property {number | null} revenuePerOpportunity target by opportunities, in units of the currency
 * @property {('target' | 'dealSize' | 'wonRate')[]} missing what has to be filled in first
 *
 * @typedef {object} Share
 * @property {number} number 1 for the first
 * @property {number} share of this part alone
 * @property {number} total up to the end of this part; the last is the whole
 */
export {};
