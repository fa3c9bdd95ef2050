import { z } from 'zod';
import type { ApiDependencies } from '../app.ts';
import { jobAnswer } from '../jobAnswer.ts';
import { HttpProblem } from '../problems.ts';
import { jobSchema } from '../schemas/job.ts';
import { notFound, refusals } from '../schemas/problem.ts';
import type { TypedApp } from '../typedApp.ts';

/** How far a job is. */
export function jobRoutes(app: TypedApp, { queue }: ApiDependencies): void {
  app.get(
    '/jobs/:jobId',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getJob',
        summary: 'Shows how far a job is, what came of it, or why it failed.',
        params: z.object({
          jobId: z.string().min(1).max(100).describe('As the request for the job gave it.'),
        }),
        response: { ...refusals, ...notFound, 200: jobSchema },
      },
    },
    async ({ params: { jobId } }) => {
      const job = await queue.status(jobId);
      if (!job) {
        const nextStep = 'Look in Salesforce for what came of it: jobs are forgotten after a week.';
        throw new HttpProblem(404, 'notFound', `There is no job "${jobId}".`, nextStep);
      }
      return jobAnswer(job);
    },
  );
}
