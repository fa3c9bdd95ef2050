import { pino, type Logger } from 'pino';
import { loadConfig, redacted, type Config } from './config.ts';
import { Rejected, Retryable } from './errors.ts';
import { stopOnSignal } from './stopOnSignal.ts';

/**
 * Runs one of our processes: configured, logging, and stopped in good order.
 * @param start gives back what stops it again
 */
export async function runProcess(
  name: string,
  start: (config: Config, log: Logger) => Promise<() => Promise<void>>,
): Promise<void> {
  try {
    const config = loadConfig();
    const log = pino({ name, level: config.logLevel });
    log.info({ config: redacted(config) }, 'starting');
    const started = start(config, log);
    // From the first moment. What is in hand has its own limit; the rest needs a moment after it.
    stopOnSignal(async () => (await started)(), config.stopWithinMs + 5000, log);
    await started;
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

function explain(error: unknown): unknown {
  if (error instanceof Rejected) return `${error.message}\n${error.hint}`;
  if (error instanceof Retryable) return `${error.message} Start again when it can be.`;
  return error;
}
