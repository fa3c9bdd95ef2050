import { openJobQueue } from '../../jobs/queue.ts';
import { tendAccountPlans } from '../../jobs/tend-account-plans.ts';
import { tendMarketingFunds } from '../../jobs/tend-marketing-funds.ts';
import { startWorker } from '../../jobs/worker.ts';
import { loadConfig } from '../../services/config.ts';
import { createServices } from '../../services/index.ts';
import { ended, silent } from '../jobs/support.ts';
import { startRedis } from './redis.ts';
import type { Screens } from './screens.ts';

/** The service beside the org that the screens show. */
export interface PlanService {
  /** Runs the job that tends account plans, as the schedule starts it, to its end. */
  tend(): Promise<void>;
  /** The same for the job that tends marketing funds. */
  tendFunds(): Promise<void>;
  close(): Promise<void>;
}

/** A queue and a worker with the job that tends account plans, signed in to the org as the integration user. */
export async function startPlanService({ synced }: Pick<Screens, 'synced'>): Promise<PlanService> {
  const redis = await startRedis();
  const { url, credentials } = synced.sample.org;
  const config = loadConfig({
    SF_LOGIN_URL: url,
    SF_CLIENT_ID: credentials.clientId,
    SF_CLIENT_SECRET: credentials.clientSecret,
    REDIS_URL: redis.url,
    REDIS_NAMESPACE: redis.namespace,
  });
  const services = createServices(config, silent);
  const queue = openJobQueue(config.redis);
  const settings = { ...config.redis, name: 'worker', concurrency: 1, lostAfterMs: 30_000 };
  const worker = startWorker(settings, {
    jobs: [tendAccountPlans, tendMarketingFunds],
    services,
    queue,
    log: silent,
  });
  const toItsEnd = async ({ jobId }: { jobId: string }) => {
    const job = await ended(queue, jobId);
    if (job.state !== 'done') throw new Error(`The job failed: ${JSON.stringify(job)}`);
  };
  return {
    tend: async () => toItsEnd(await queue.add(tendAccountPlans, {})),
    tendFunds: async () => toItsEnd(await queue.add(tendMarketingFunds, { afterSync: false })),
    close: async () => {
      await worker.stop(1000);
      await queue.close();
      await services.close();
      await redis.close();
    },
  };
}
