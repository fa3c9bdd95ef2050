/**
 * @typedef {object} ReturnInput
 * @property {number | null} wonRevenue null = not measured
 * @property {number | null} pipeline open amount; null = not measured
 * @property {number} paidFunds the vendor's money that was paid
 * @property {number} totalCost of vendor and partner
 * @property {number | null} margin fraction 0..1; null = unknown
 *
 * @typedef {object} MarketingReturn
 * @property {number | null} revenuePerDollar won revenue per unit of paid funds; null where nothing was paid or measured
 * @property {number | null} pipelinePerDollar open and won, per unit of paid funds
 * @property {number | null} roi (won × margin - cost) / cost; null without cost or measured revenue
 * @property {'margin' | 'revenue' | null} roiKind revenue: the margin is unknown and was taken as the whole
 *
 * @typedef {object} Opportunity
 * @property {string} id
 * @property {number | null} amount
 * @property {string} createdOn yyyy-mm-dd
 * @property {string | null} [primaryTactic] of its primary campaign
 * @property {readonly string[]} [namedTactics] that the deal's requests name
 * @property {readonly { tactic: string, on: string }[]} [touches] of campaigns
 *
 * @typedef {object} Credit
 * @property {string} tactic
 * @property {number | null} amount null where the opportunity has none
 * @property {number} share fraction of the opportunity
 * @property {'primary campaign' | 'named by the deal' | 'last touch'} because
 */
export {};
