import { z } from 'zod';
import { Rejected, Retryable } from '../services/errors.ts';
import { defineJob } from './job.ts';

/** Builds the deck of one request. Asked for twice, it is built once. */
export const buildQbrDeck = defineJob({
  name: 'build-qbr-deck',
  payload: z.object({ requestId: z.string().min(15).max(18) }),
  attempts: 4,
  timeoutMs: 10 * 60_000,
  sameAs: ({ requestId }) => requestId,
  async run({ requestId }, { services, log, workerName, progress }) {
    await progress({ percent: 10, phase: 'Building the deck' });
    const report = await services.buildQbrDeck(requestId, {
      log: log.child({ deckRequestId: requestId }),
      workerName,
    });
    // The request in Salesforce says it already; whoever asked for the job hears it here.
    if (report.status === 'failed') throw new Rejected(report.reason, '');
    if (report.status === 'waiting')
      throw new Retryable('Another deck of the same review is being built.', 15_000);
    await progress({ percent: 100, phase: 'Done' });
    return report;
  },
});
