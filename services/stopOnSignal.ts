import type { Logger } from 'pino';

/**
 * Stops a process in good order on SIGTERM or SIGINT: once, and within the limit; after that without order.
 * @param stop closes everything, so that the process ends by itself
 */
export function stopOnSignal(stop: () => Promise<void>, withinMs: number, log: Logger): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => {
      log.error('did not stop in time; leaving as it is');
      process.exit(1);
    }, withinMs).unref();
    stop().then(
      () => log.info('stopped'),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exitCode = 1;
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
