import { z } from 'zod';

export const planTendingSchema = z
  .object({
    started: z.boolean().describe('False when it was already on its way: then jobId names that job.'),
    jobId: z.string().describe('GET /jobs/{jobId} shows how far it is and what came of it.'),
  })
  .meta({ id: 'PlanTending' });
