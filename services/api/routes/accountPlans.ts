import { tendAccountPlans } from '../../../jobs/tend-account-plans.ts';
import type { ApiDependencies } from '../app.ts';
import { planTendingSchema } from '../schemas/accountPlan.ts';
import { refusals } from '../schemas/problem.ts';
import type { TypedApp } from '../typedApp.ts';

/** Have account plans tended now, without waiting for the schedule. */
export function accountPlanRoutes(app: TypedApp, { queue }: ApiDependencies): void {
  app.post(
    '/account-plans/tendings',
    {
      config: { scope: 'sync' },
      schema: {
        operationId: 'tendAccountPlans',
        summary: 'Has what waits for account plans done, or tells which job is at it.',
        response: {
          ...refusals,
          200: planTendingSchema.describe('It was already on its way; jobId names it.'),
          202: planTendingSchema.describe('Started.'),
        },
      },
    },
    async (_request, reply) => {
      const { jobId, added } = await queue.add(tendAccountPlans, {});
      return reply.status(added ? 202 : 200).send({ started: added, jobId });
    },
  );
}
