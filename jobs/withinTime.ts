import { Rejected } from '../services/errors.ts';

/**
 * @throws Rejected when the work takes longer: it cannot be stopped from outside, so trying again would only make
 * two of it.
 */
export async function withinTime<Result>(limitMs: number, work: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tookTooLong(limitMs)), limitMs);
    // A process that has left the work to another one is not to be kept by its limit.
    timer.unref();
  });
  try {
    return await Promise.race([work(), limit]);
  } finally {
    clearTimeout(timer);
  }
}

function tookTooLong(limitMs: number): Rejected {
  return new Rejected(
    `It took longer than ${Math.round(limitMs / 60_000)} minutes and was given up.`,
    'See in the log of the workers where the time went, restart the workers and start it again.',
  );
}
