/**
 * @typedef {'won' | 'existing' | 'newCustomers' | 'initiatives'} RouteKey
 *
 * @typedef {object} Route
 * @property {RouteKey} key
 * @property {number | null} amount null: nothing with a value
 * @property {number} shown in whole units of the currency; 0 where there is none
 * @property {number} count deals or initiatives
 * @property {number} openCount
 * @property {number} plannedCount
 * @property {number} blankCount of them without a value
 *
 * @typedef {object} Gap
 * @property {'No goal' | 'Goal of zero' | 'To find' | 'Found' | 'Ahead'} state
 * @property {number | null} goal
 * @property {Route[]} routes won, existing, newCustomers, initiatives
 * @property {number} found sum of the routes
 * @property {number | null} gap goal minus found, negative when ahead; null without a goal
 * @property {number | null} stillToFind 0 when found; null without a goal
 * @property {number | null} ahead how much more than the goal; null without a goal
 * @property {number | null} shownGoal whole units
 * @property {number | null} shownGap whole units: shownGoal minus what the routes show, so that the sentence ties out
 * @property {boolean} measured whether what was won is known
 *
 * @typedef {object} GapInput
 * @property {number | null} goal of the content at hand; null = none agreed
 * @property {number | null} won stored with the period; null = not measured yet
 * @property {number | null} [wonCount]
 * @property {Pick<import('../whiteSpace/types.js').Grid, 'existing' | 'newCustomers'>} grid
 * @property {readonly { contribution?: number | null }[]} initiatives those that stand
 */
export {};
