import { z } from 'zod';
import { newRunKey } from '../../../jobs/runKey.ts';
import { syncPartnerPerformance } from '../../../jobs/sync-partner-performance.ts';
import type { ApiDependencies } from '../app.ts';
import { jobAnswer } from '../jobAnswer.ts';
import { HttpProblem } from '../problems.ts';
import { notFound, refusals } from '../schemas/problem.ts';
import {
  startSyncSchema,
  syncRunDetailsSchema,
  syncRunListSchema,
  syncStartSchema,
} from '../schemas/sync.ts';
import { syncFailureAnswer, syncRunAnswer } from '../syncRunAnswer.ts';
import type { TypedApp } from '../typedApp.ts';

const runKeyParameter = z.object({ runKey: z.string().min(1).max(80).describe('Key of a sync run.') });
const starts = {
  200: syncStartSchema.describe('A sync was already on its way; runKey names it.'),
  202: syncStartSchema.describe('Started.'),
};

/** Start a sync, list them, look at one, and do one again. */
export function syncRoutes(app: TypedApp, { services, queue }: ApiDependencies): void {
  async function start(kind: 'full' | 'incremental', startedBy: string) {
    const runKey = newRunKey(new Date());
    const payload = { kind, trigger: 'onDemand' as const, startedBy, runKey };
    const { jobId, added } = await queue.add(syncPartnerPerformance, payload);
    return {
      status: added ? (202 as const) : (200 as const),
      answer: { started: added, runKey: jobId, jobId },
    };
  }

  app.post(
    '/syncs',
    {
      config: { scope: 'sync' },
      schema: {
        operationId: 'startSync',
        summary: 'Starts a sync, or tells which one is on its way.',
        body: startSyncSchema,
        response: { ...refusals, ...starts },
      },
    },
    async ({ body, caller }, reply) => {
      const { status, answer } = await start(body.kind, caller);
      return reply.status(status).send(answer);
    },
  );

  app.get(
    '/syncs',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'listSyncs',
        summary: 'Lists the latest syncs, the newest first.',
        querystring: z.object({
          newest: z.coerce.number().int().min(1).max(200).default(20).describe('How many.'),
        }),
        response: { ...refusals, 200: syncRunListSchema },
      },
    },
    async ({ query }) => ({ runs: (await services.listSyncRuns(query.newest)).map(syncRunAnswer) }),
  );

  app.get(
    '/syncs/:runKey',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getSync',
        summary: 'Shows one sync: its figures, how far it is, and what could not be written.',
        params: runKeyParameter,
        response: { ...refusals, ...notFound, 200: syncRunDetailsSchema },
      },
    },
    async ({ params: { runKey } }) => {
      const [recorded, job] = await Promise.all([services.showSyncRun(runKey), queue.status(runKey)]);
      if (!recorded && !job) throw unknownRun(runKey);
      return {
        run: recorded ? syncRunAnswer(recorded.run) : undefined,
        job: job ? jobAnswer(job) : undefined,
        failures: (recorded?.failures ?? []).map(syncFailureAnswer),
      };
    },
  );

  app.post(
    '/syncs/:runKey/retry',
    {
      config: { scope: 'sync' },
      schema: {
        operationId: 'retrySync',
        summary: 'Does a sync again as a new run of the same kind, with all that it could not write.',
        params: runKeyParameter,
        response: { ...refusals, ...notFound, ...starts },
      },
    },
    async ({ params: { runKey }, caller }, reply) => {
      const recorded = await services.showSyncRun(runKey);
      if (!recorded) throw unknownRun(runKey);
      const { status, answer } = await start(recorded.run.kind, caller);
      return reply.status(status).send(answer);
    },
  );
}

function unknownRun(runKey: string): HttpProblem {
  return new HttpProblem(404, 'notFound', `There is no sync run "${runKey}".`, 'GET /syncs lists them.');
}
