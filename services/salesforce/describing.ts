import type { Ask } from './ask.ts';
import type { ObjectDescribe } from './record.ts';

/** Describes objects, each once: it is a large answer that changes only when somebody deploys. */
export function describing(ask: Ask) {
  const known = new Map<string, Promise<ObjectDescribe>>();
  return (object: string): Promise<ObjectDescribe> => {
    const held = known.get(object);
    if (held !== undefined) return held;
    const path = `/sobjects/${encodeURIComponent(object)}/describe`;
    const answer = ask<ObjectDescribe>({ method: 'GET', path, idempotent: true });
    known.set(object, answer);
    answer.catch(() => known.delete(object));
    return answer;
  };
}
