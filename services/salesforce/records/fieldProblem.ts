import type { z } from 'zod';

/** What is wrong with one field, for a person: its name, the value found and why that cannot be. */
export function fieldProblem(name: string, value: unknown, error: z.ZodError): string {
  if (value === undefined) return `${name} was not read; the query does not select it`;
  if (value === null) return `${name} is blank`;
  const reasons = error.issues.map((issue) => issue.message);
  return `${name} (${shortened(value)}) ${reasons.join(' and ')}`;
}

function shortened(value: unknown): string {
  const shown = JSON.stringify(value);
  return shown.length <= 60 ? shown : `${shown.slice(0, 57)}…`;
}
