const DAY = 86_400_000;

/**
 * When opportunities have to come about for their revenue to fall into a period: as much earlier as a deal takes. What
 * comes about later counts for the next period.
 * @param {{ starts: string, ends: string, cycleDays: number | null }} period dates as yyyy-mm-dd; null = no cycle
 *   measured, so nothing is shifted
 * @returns {{ starts: string, ends: string }}
 */
export function generateWithin({ starts, ends, cycleDays }) {
  const earlier = -Math.round(cycleDays ?? 0);
  return { starts: addDays(starts, earlier), ends: addDays(ends, earlier) };
}

function addDays(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
