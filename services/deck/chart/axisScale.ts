/** Round numbers for an axis that holds every value, from zero up (or from below zero where a value is). */
export function axisScale(values: readonly (number | null)[]): {
  minimum: number;
  maximum: number;
  step: number;
} {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const highest = Math.max(0, ...known);
  const lowest = Math.min(0, ...known);
  const span = highest - lowest;
  if (span === 0) return { minimum: 0, maximum: 1, step: 1 };
  const step = roundStep((span * HEADROOM) / MOST_STEPS);
  return {
    minimum: Math.floor(lowest / step) * step,
    maximum: Math.max(1, Math.ceil((highest * HEADROOM) / step)) * step,
    step,
  };
}

/** Room over the highest value for its label. */
const HEADROOM = 1.08;
const MOST_STEPS = 6;

function roundStep(roughly: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(roughly));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * magnitude >= roughly) ?? 10;
  return factor * magnitude;
}
