import type { InspectedObject } from '../../salesforce/inspection.ts';
import type { Expected } from '../expected.ts';

/** Objects of ours that somebody does not see, or not with all their fields. */
export function incompleteObjects(
  seen: ReadonlyMap<string, InspectedObject | null>,
  expected: Expected,
): string[] {
  return expected.objects
    .filter(({ name, fields }) => {
      const known = new Set(seen.get(name)?.fields.map((field) => field.name));
      return !seen.get(name) || fields.some((field) => !known.has(field));
    })
    .map(({ name }) => name);
}
