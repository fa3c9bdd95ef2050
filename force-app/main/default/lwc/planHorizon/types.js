/**
 * @typedef {object} PlanAction
 * @property {string} id
 * @property {string} subject
 * @property {'Partner' | 'Vendor'} side
 * @property {'Open' | 'Done' | 'Slipped' | 'Changed' | 'Cancelled'} status
 * @property {string | null} dueDate YYYY-MM-DD
 * @property {string | null} [firstDueDate] what was promised first; null = dueDate
 * @property {string | null} [doneOn]
 * @property {number | null} [carriedOverCount]
 *
 * @typedef {PlanAction & { carriedOver: boolean, late: boolean }} PlacedAction
 * carriedOver: open and promised for an earlier window; late: open and its day has passed
 *
 * @typedef {object} HorizonWindow
 * @property {'Next30' | 'Next60' | 'Next90'} key
 * @property {number} from day 1, 31, 61; day 1 is today
 * @property {number} to day 30, 60, 90
 * @property {string} start
 * @property {string} end
 * @property {PlacedAction[]} actions open ones by due date, then those done
 * @property {number} openCount
 *
 * @typedef {object} Kept
 * @property {number} kept done by the day promised first
 * @property {number} promised done, or that day has passed
 *
 * @typedef {object} Horizon
 * @property {HorizonWindow[]} windows three
 * @property {PlacedAction[]} later open, due after day 90
 * @property {PlacedAction[]} undated open, without a day
 * @property {{ Partner: Kept, Vendor: Kept }} keptOnTime
 */
export {};
