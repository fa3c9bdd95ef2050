import { z } from 'zod';
import { jobSchema } from './job.ts';

export const startSyncSchema = z
  .object({
    kind: z
      .enum(['full', 'incremental'])
      .default('incremental')
      .describe('full reads everything; incremental reads what changed since the last run.'),
  })
  .meta({ id: 'StartSync' });

export const syncStartSchema = z
  .object({
    started: z.boolean().describe('False when a sync was already on its way: then runKey names that one.'),
    runKey: z.string(),
    jobId: z.string(),
  })
  .meta({ id: 'SyncStart' });

export const syncRunSchema = z
  .object({
    runKey: z.string(),
    kind: z.enum(['full', 'incremental']),
    status: z.enum(['running', 'succeeded', 'succeededWithFailures', 'failed', 'interrupted']),
    triggeredBy: z.enum(['onDemand', 'schedule', 'event']).nullable(),
    startedBy: z.string().nullable(),
    startedAt: z.string().nullable().describe('ISO 8601, UTC.'),
    finishedAt: z.string().nullable().describe('ISO 8601, UTC; null while it runs.'),
    durationSeconds: z.number().nullable(),
    asOf: z.string().nullable().describe('The day that was measured, as YYYY-MM-DD.'),
    phase: z.string().nullable(),
    percent: z.number().nullable().describe('0 to 100.'),
    readCount: z.number().nullable().describe('Records read.'),
    changedCount: z.number().nullable().describe('Results that differ from what Salesforce held.'),
    writtenCount: z.number().nullable().describe('Records written.'),
    failedCount: z.number().nullable().describe('Records that Salesforce refused.'),
    apiCalls: z.number().nullable().describe('Calls to Salesforce that the run made.'),
    message: z.string().nullable().describe('What a person should know of it.'),
  })
  .meta({ id: 'SyncRun' });

export const syncFailureSchema = z
  .object({
    recordKey: z.string().nullable().describe('Key of the record that could not be written.'),
    recordType: z.string().nullable(),
    errorCode: z.string().nullable(),
    message: z.string().nullable(),
    nextStep: z.string().nullable(),
  })
  .meta({ id: 'SyncFailure' });

export const syncRunListSchema = z.object({ runs: z.array(syncRunSchema) }).meta({ id: 'SyncRunList' });

export const syncRunDetailsSchema = z
  .object({
    run: syncRunSchema.optional().describe('As Salesforce holds it; absent until the run has begun.'),
    job: jobSchema.optional().describe('As the queue holds it; absent once it has been forgotten.'),
    failures: z.array(syncFailureSchema),
  })
  .meta({ id: 'SyncRunDetails' });
