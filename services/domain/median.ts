/** The middle value, or the mean of the two in the middle; null of nothing. Needs values in ascending order. */
export function medianOfSorted(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const upper = values.length >> 1;
  return values.length % 2 ? values[upper]! : (values[upper - 1]! + values[upper]!) / 2;
}
