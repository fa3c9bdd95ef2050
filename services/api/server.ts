import { openJobQueue } from '../../jobs/queue.ts';
import { createServices } from '../index.ts';
import { runProcess } from '../runProcess.ts';
import { buildApp } from './app.ts';

await runProcess('api', async (config, log) => {
  const { apiKeys, http, redis } = config;
  if (apiKeys.length === 0) log.warn('CADENCE_API_KEYS is not set: nobody can call anything but GET /health');
  const services = createServices(config, log);
  const queue = openJobQueue(redis);
  const app = await buildApp({ services, queue, apiKeys, log });
  await app.listen(http);
  return async () => {
    await app.close();
    await queue.close();
    await services.close();
  };
});
