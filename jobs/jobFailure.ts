import { UnrecoverableError } from 'bullmq';
import type { Logger } from 'pino';
import { Rejected, Retryable } from '../services/errors.ts';

/**
 * The job's door for errors. What somebody must change first is given up at once, with the hint; what may pass is
 * tried again; what nobody expected is tried again too, told to the log in full and to the asker without details.
 */
export function jobFailure(error: unknown, log: Logger): Error {
  if (error instanceof UnrecoverableError) return error;
  if (error instanceof Rejected) {
    log.warn({ err: error }, 'given up: somebody must change something first');
    return Object.assign(new UnrecoverableError(`${error.message} ${error.hint}`.trim()), { cause: error });
  }
  if (error instanceof Retryable) {
    log.warn({ err: error, afterMs: error.afterMs }, 'did not work for the moment');
    return error;
  }
  log.error({ err: error }, 'failed in a way that nobody expected');
  const { jobId } = log.bindings();
  return new Error(`Something unexpected went wrong. The log of the workers tells it under job ${jobId}.`, {
    cause: error,
  });
}
