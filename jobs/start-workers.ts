import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { createServices } from '../services/index.ts';
import { runProcess } from '../services/runProcess.ts';
import { JOBS } from './index.ts';
import { openJobQueue } from './queue.ts';
import { keepSchedules } from './schedules.ts';
import { startWorker } from './worker.ts';

/** One sync and a few decks; more than that on one core only slows each of them down. */
const CONCURRENCY = 4;
const LOST_AFTER_MS = 30_000;

await runProcess('workers', async (config, log) => {
  const services = createServices(config, log);
  const queue = openJobQueue(config.redis);
  const name = `${hostname()}-${process.pid}-${randomBytes(2).toString('hex')}`;
  const worker = startWorker(
    { ...config.redis, name, concurrency: CONCURRENCY, lostAfterMs: LOST_AFTER_MS },
    { jobs: JOBS, services, queue, log },
  );
  const stopSchedules = await keepSchedules(queue, config.schedule, log);
  log.info({ worker: name }, 'ready');
  return async () => {
    stopSchedules();
    await worker.stop(config.stopWithinMs);
    await queue.close();
    await services.close();
  };
});
