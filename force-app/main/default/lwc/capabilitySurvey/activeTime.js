/** Longer than anybody thinks about a question; whoever is away is not answering. */
const PAUSE_MS = 60_000;

/**
 * Counts the seconds in which somebody is at it.
 * @param {number} secondsBefore
 * @param {() => number} now milliseconds
 */
export function activeTime(secondsBefore, now = Date.now) {
  let total = secondsBefore * 1000;
  let last = now();
  return {
    /** Something was done. */
    touch() {
      const moment = now();
      total += Math.min(PAUSE_MS, Math.max(0, moment - last));
      last = moment;
    },
    seconds: () => Math.round(total / 1000),
  };
}
