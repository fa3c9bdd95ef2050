/** ok, a problem, or what nobody could look at from here. */
export type State = 'ok' | 'problem' | 'unknown';

export interface Verdict {
  readonly state: State;
  /** What was found, in a sentence. */
  readonly says: string;
  /** What to do next, in a sentence; null where there is nothing to do. */
  readonly next: string | null;
}

export interface Finding extends Verdict {
  /** By which the guide names it. */
  readonly check: string;
}

export function ok(says: string): Verdict {
  return { state: 'ok', says, next: null };
}

export function problem(says: string, next: string): Verdict {
  return { state: 'problem', says, next };
}

export function unknown(says: string, next: string): Verdict {
  return { state: 'unknown', says, next };
}
