/**
 * Pipeline that lacks to a multiple of what remains of the goal; negative when there is more than that (metrics.md §2).
 * @param {{ remainingAmount: number, openPipeline: number }} quarter
 * @param {number} multiple
 */
export function toIndex({ remainingAmount, openPipeline }, multiple) {
  return multiple * remainingAmount - openPipeline;
}

/** At the rate at which this partner wins, the pipeline is enough, whatever the common index says. */
export function ownIndexIsMet({ coverage, ownIndex }) {
  return ownIndex !== null && coverage !== null && coverage >= ownIndex;
}
