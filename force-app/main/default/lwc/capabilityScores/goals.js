/**
 * The overall goal that the goals of the categories come to; null when no category has one.
 * @param {readonly { weight: number, goal: number | null }[]} categories
 * @returns {number | null}
 */
export function overallGoal(categories) {
  const counting = categories.filter(({ weight, goal }) => weight > 0 && goal !== null);
  const weight = counting.reduce((sum, category) => sum + category.weight, 0);
  if (weight === 0) return null;
  return Math.round(counting.reduce((sum, category) => sum + category.weight * category.goal, 0) / weight);
}
