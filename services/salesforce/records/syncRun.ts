import { z } from 'zod';
import { count, day, id, instant, key, percent, sentence, words } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** Seconds, to a tenth. */
const seconds = z.codec(z.number('is not a number'), z.number(), {
  decode: (stored) => stored,
  encode: (exact) => Math.round(exact * 10) / 10,
});

export const syncRun = recordCodec('Sync_Run__c', {
  id: readOnly('Id', id),
  name: readOnly('Name', sentence(80)),
  key: field('Run_Key__c', key),
  kind: field('Kind__c', words({ full: 'Full', incremental: 'Incremental' })),
  status: field(
    'Status__c',
    words({
      running: 'Running',
      succeeded: 'Succeeded',
      succeededWithFailures: 'Succeeded with failures',
      failed: 'Failed',
      interrupted: 'Interrupted',
    }),
  ),
  trigger: field(
    'Trigger__c',
    words({ onDemand: 'On demand', schedule: 'Schedule', event: 'Event' }).nullable(),
  ),
  startedBy: field('Started_By__c', sentence(120).nullable()),
  startedAt: field('Started_At__c', instant.nullable()),
  finishedAt: field('Finished_At__c', instant.nullable()),
  durationSeconds: field('Duration_Seconds__c', seconds.nullable()),
  asOf: field('As_Of__c', day.nullable()),
  phase: field('Phase__c', sentence(80).nullable()),
  /** 0 to 1. */
  progress: field('Progress__c', percent.nullable()),
  readCount: field('Read_Count__c', count.nullable()),
  /** Partners that had to be measured again. */
  changedCount: field('Changed_Count__c', count.nullable()),
  writtenCount: field('Written_Count__c', count.nullable()),
  failedCount: field('Failed_Count__c', count.nullable()),
  apiCalls: field('API_Calls__c', count.nullable()),
  apiCallsRemaining: field('API_Calls_Remaining__c', count.nullable()),
  /** The next incremental run starts here, less its look-back. */
  watermark: field('Watermark__c', instant.nullable()),
  message: field('Message__c', sentence(255).nullable()),
});
