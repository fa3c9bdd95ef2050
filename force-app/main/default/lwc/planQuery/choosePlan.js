/**
 * Which plan to open: the one that was asked for, else the running one, else the next, else the last.
 * @param {Record<string, any>[]} plans
 * @param {string} today YYYY-MM-DD
 * @param {readonly (string | undefined)[]} wanted ids, the most wanted first
 * @returns {Record<string, any> | null}
 */
export function choosePlan(plans, today, wanted = []) {
  const asked = wanted.map((id) => plans.find((plan) => plan.id === id)).find(Boolean);
  if (asked) return asked;
  const byStart = [...plans].sort((one, other) => (one.startDate < other.startDate ? -1 : 1));
  const living = byStart.filter(({ closedOn, endDate }) => !closedOn && endDate >= today);
  return living[0] ?? byStart.at(-1) ?? null;
}
