import type { ApiDependencies } from '../app.ts';
import { probe } from '../../readiness.ts';
import { refusals } from '../schemas/problem.ts';
import { healthSchema, readinessSchema } from '../schemas/readiness.ts';
import type { TypedApp } from '../typedApp.ts';

/** Whether the process lives, for everybody; and whether what it depends on answers, for those with a key. */
export function healthRoutes(app: TypedApp, { services, queue }: ApiDependencies): void {
  app.get(
    '/health',
    {
      config: { scope: 'open' },
      schema: {
        operationId: 'getHealth',
        summary: 'Tells that the service lives.',
        response: { 200: healthSchema },
      },
    },
    async () => ({ status: 'ok' as const }),
  );

  app.get(
    '/ready',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getReadiness',
        summary: 'Tells of each dependency whether it answers.',
        response: { ...refusals, 200: readinessSchema, 503: readinessSchema },
      },
    },
    async (_request, reply) => {
      const dependencies = await Promise.all([
        ...services.probes(),
        probe('queue', () => someoneWorks(queue), 'Start a worker: npm run workers.'),
      ]);
      const ready = dependencies.every((dependency) => dependency.ready);
      return reply.status(ready ? 200 : 503).send({ ready, dependencies });
    },
  );
}

async function someoneWorks(queue: ApiDependencies['queue']): Promise<void> {
  const { workers } = await queue.load();
  if (workers === 0) throw new Error('Nobody works on the queue.');
}
