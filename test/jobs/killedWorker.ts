// A worker in a process of its own, to be killed: node --import tsx killedWorker.ts <Redis URL> <namespace>
import { openJobQueue } from '../../jobs/queue.ts';
import { startWorker } from '../../jobs/worker.ts';
import type { Services } from '../../services/index.ts';
import { jobThat, silent } from './support.ts';

const [url = '', namespace = ''] = process.argv.slice(2);
const settings = { url, namespace };
startWorker(
  { ...settings, name: 'to-be-killed', concurrency: 1, lostAfterMs: 1000 },
  {
    jobs: [
      jobThat(async (_payload, { progress }) => {
        await progress({ percent: 10, phase: 'Reading deals' });
        await new Promise(() => {});
      }),
    ],
    services: {} as Services,
    queue: openJobQueue(settings),
    log: silent,
  },
);
