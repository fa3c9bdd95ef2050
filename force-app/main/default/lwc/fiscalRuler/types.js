/**
 * Days are YYYY-MM-DD, both ends included.
 * @typedef {{ start: string, end: string }} Span
 *
 * @typedef {Span & { fiscalYear: number, quarter: 1 | 2 | 3 | 4, crunch: Span }} Quarter
 * fiscalYear: the calendar year in which it ends; crunch: its last 14 days
 *
 * @typedef {object} Years
 * @property {number} vendor month in which its fiscal year starts, 1 = January
 * @property {number} partner
 *
 * @typedef {'Two periods in one fiscal year' | 'New quarter end' | "One side's fiscal cycle"} Basis
 *
 * @typedef {object} CloseEffect
 * @property {string} day the day both sides work towards
 * @property {number} vendorDays how many of its last 14 days are in a crunch of the vendor
 * @property {number} partnerDays
 *
 * @typedef {object} Effect
 * @property {CloseEffect[]} closes quarter-end, then end
 * @property {number} vendorDays
 * @property {number} partnerDays
 * @property {boolean} clear no overlap at the shared quarter-end
 *
 * @typedef {object} Proposal
 * @property {Basis} basis
 * @property {'Partner' | 'Vendor' | 'Both'} side whose calendar it follows
 * @property {string} start
 * @property {string} end
 * @property {string} quarterEnd the shared day inside the period
 * @property {Effect} effect
 * @property {'Both year-ends' | 'Halves of the year' | 'Between the crunches' | 'Fewest crunch days' | 'Same calendar' | 'One side gives way'} reason
 * @property {boolean} recommended exactly one is
 *
 * @typedef {object} Absence
 * @property {string} [id]
 * @property {string} name
 * @property {'Partner' | 'Vendor' | 'Both'} side
 * @property {string} start
 * @property {string} end
 *
 * @typedef {Absence & { days: number, at: 'Agreed close' | 'Crunch' | null }} PlacedAbsence
 * at: what somebody would miss, the most important only
 *
 * @typedef {object} Lane
 * @property {'Vendor' | 'Partner'} side
 * @property {Quarter[]} quarters those that touch the window
 */
export {};
