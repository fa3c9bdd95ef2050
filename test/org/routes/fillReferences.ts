import type { OrgReply } from '../route.ts';

const REFERENCE = /@\{([^}.[]+)((?:\.\w+|\[\d+\])*)\}/g;

/** Puts the results of earlier sub-requests in the place of `@{reference.field}`. */
export function fillReferences<T>(
  value: T,
  results: Map<string, unknown>,
): { value: T } | { error: OrgReply } {
  let unknown: string | null = null;
  const resolve = (whole: string, reference: string, path: string): unknown => {
    const found = results.has(reference) ? follow(results.get(reference), path) : undefined;
    if (found === undefined) unknown = whole;
    return found;
  };
  const fill = (part: unknown): unknown => {
    if (typeof part === 'string') return fillText(part, resolve);
    if (Array.isArray(part)) return part.map(fill);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, fill(inner)]));
  };
  const filled = fill(value) as T;
  if (unknown === null) return { value: filled };
  const message = `Invalid reference specified. No value for ${String(unknown)} found.`;
  return { error: { status: 400, json: [{ errorCode: 'PROCESSING_HALTED', message }] } };
}

type Resolve = (whole: string, reference: string, path: string) => unknown;

/** A text that is nothing but a reference takes the value as it is. */
function fillText(text: string, resolve: Resolve): unknown {
  const only = new RegExp(`^${REFERENCE.source}$`).exec(text);
  if (only) return resolve(only[0], only[1] ?? '', only[2] ?? '');
  return text.replace(REFERENCE, (whole: string, reference: string, path: string) =>
    String(resolve(whole, reference, path)),
  );
}

function follow(value: unknown, path: string): unknown {
  let current = value;
  for (const step of path.match(/\w+/g) ?? []) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[step];
  }
  return current;
}
