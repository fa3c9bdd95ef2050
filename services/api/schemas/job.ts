import { z } from 'zod';

export const jobSchema = z
  .object({
    jobId: z.string(),
    name: z.string().describe('What kind of job it is.'),
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    percent: z.number().describe('0 to 100.'),
    phase: z.string().describe('What is being done, for a person.'),
    attempts: z.number().int().describe('Tries so far.'),
    failure: z.string().nullable().describe('Why the last try failed and what to do; null when none has.'),
    runKey: z.string().nullable().describe('Of a sync: the key of its run.'),
    outcome: z.string().nullable().describe('Status that the job ended with; null until it is done.'),
    contentDocumentId: z.string().nullable().describe('Of a deck that is ready: its file in Salesforce.'),
  })
  .meta({ id: 'Job' });
