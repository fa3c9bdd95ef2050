import { Rejected, Retryable } from './errors.ts';

/** Whether something that we depend on answers. */
export interface Dependency {
  readonly name: string;
  readonly ready: boolean;
  /** How long it took to answer, or to find out that it does not. */
  readonly latencyMs: number;
  /** Where it is not ready: what was wrong and what to do. Null where it is. */
  readonly nextStep: string | null;
}

const ANSWER_WITHIN_MS = 5000;

/** Asks one dependency; never throws and never waits long. */
export async function probe(
  name: string,
  ask: () => Promise<unknown>,
  nextStep: string,
): Promise<Dependency> {
  const started = performance.now();
  const answer = (problem: string | null): Dependency => ({
    name,
    ready: problem === null,
    latencyMs: Math.round(performance.now() - started),
    nextStep: problem,
  });
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Retryable('It does not answer.', 0)), ANSWER_WITHIN_MS);
  });
  try {
    await Promise.race([ask(), limit]);
    return answer(null);
  } catch (error) {
    return answer(describe(error, nextStep));
  } finally {
    clearTimeout(timer);
  }
}

/** Our own errors are written for people; others may hold addresses and passwords and stay in the log. */
function describe(error: unknown, nextStep: string): string {
  if (error instanceof Rejected) return `${error.message} ${error.hint}`;
  if (error instanceof Retryable) return `${error.message} ${nextStep}`;
  return nextStep;
}
