import { z } from 'zod';

const dependencySchema = z
  .object({
    name: z.string().describe('redis, salesforce or queue.'),
    ready: z.boolean(),
    latencyMs: z.number(),
    nextStep: z.string().nullable().describe('What to do; null when it is ready.'),
  })
  .meta({ id: 'Dependency' });

export const readinessSchema = z
  .object({ ready: z.boolean(), dependencies: z.array(dependencySchema) })
  .meta({ id: 'Readiness' });

export const healthSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
