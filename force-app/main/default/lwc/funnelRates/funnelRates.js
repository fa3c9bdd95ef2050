/*
 * The rates of the lead waterfall (metrics.md §5): a plan starts from presets, and what a program and then a partner have
 * measured takes their place as it comes. Pure.
 */
import { PRESETS, STEPS } from './presets.js';

export { CASES, PRESETS, STEPS } from './presets.js';

/** @typedef {import('./types.js').Case} Case */
/** @typedef {import('./types.js').Counted} Counted */
/** @typedef {import('./types.js').Measured} Measured */
/** @typedef {import('./types.js').Rate} Rate */
/** @typedef {import('./types.js').Rates} Rates */
/** @typedef {import('./types.js').Step} Step */

/** From how many leads on a measured rate is used at all. */
const ENOUGH_LEADS = 200;
/** How many imagined tries the rate before counts for, so that a few early wins do not promise a fortune. */
const PRIOR_TRIES = 20;

/**
 * The rates to plan with. A measured rate is drawn towards the one it replaces: (passed + 20 × before) / (tried + 20).
 * @param {object} input
 * @param {Case} [input.case]
 * @param {Partial<Record<Step, number | null>>} [input.preset] the program's own for this case; null or missing: ours
 * @param {{ leads: number, steps: Measured } | null} [input.program] counted over every partner of the program
 * @param {{ leads: number, steps: Measured } | null} [input.partner]
 * @returns {Rates}
 */
export function funnelRates({ case: chosen = 'Bleak', preset = {}, program = null, partner = null }) {
  return Object.fromEntries(
    STEPS.map((step) => {
      const set = { value: preset[step] ?? PRESETS[chosen][step], source: 'preset', counted: 0 };
      return [step, replaced(replaced(set, program, step, 'program'), partner, step, 'partner')];
    }),
  );
}

/** @returns {Rate} */
function replaced(before, measured, step, source) {
  const counted = measured?.steps[step];
  if (!counted || measured.leads < ENOUGH_LEADS || counted.tried <= 0) return before;
  return { value: shrunk(counted, before.value), source, counted: counted.tried };
}

/**
 * @param {Counted} counted
 * @param {number} before fraction 0..1
 * @returns {number} fraction 0..1, between what was counted and the rate before
 */
export function shrunk({ tried, passed }, before) {
  return (passed + PRIOR_TRIES * before) / (tried + PRIOR_TRIES);
}
