const SMALLEST = 16;

/** The next capacity that holds a row. */
export function capacityFor(row: number, current: number): number {
  let capacity = Math.max(current, SMALLEST);
  while (capacity <= row) capacity = Math.ceil(capacity * 1.5);
  return capacity;
}
