import { Retryable } from '../services/errors.ts';

const WITHIN_MS = 5000;
const AGAIN_AFTER_MS = 5000;

/** @throws Retryable when the queue does not answer in time, or cannot be reached */
export async function reach<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(unreachable()), WITHIN_MS);
  });
  try {
    return await Promise.race([ask(), limit]);
  } catch (error) {
    throw isConnectionError(error) ? unreachable(error) : error;
  } finally {
    clearTimeout(timer);
  }
}

function unreachable(cause?: unknown): Retryable {
  return new Retryable('The queue cannot be reached.', AGAIN_AFTER_MS, { cause });
}

function isConnectionError(error: unknown): boolean {
  const { name = '', code = '', message = '' } = error as { name?: string; code?: string; message?: string };
  return (
    /^(ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|EHOST|EAI_AGAIN)/.test(code) ||
    name === 'MaxRetriesPerRequestError' ||
    /^(Connection is closed|Stream isn't writeable)/.test(message)
  );
}
