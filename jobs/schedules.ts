import type { Config } from '../services/config.ts';
import type { JobQueue, Timing } from './queue.ts';
import { startScheduledSync } from './start-scheduled-sync.ts';
import { sweepQbrDeckRequests } from './sweep-qbr-deck-requests.ts';

/** Brings what is scheduled to what the configuration says; what it no longer says is taken away. */
export async function applySchedules(queue: JobQueue, schedule: Config['schedule']): Promise<void> {
  const { syncEveryMinutes, fullSyncAt, deckSweepSeconds } = schedule;
  const incremental = every(syncEveryMinutes * 60_000);
  await queue.schedule('incremental-sync', incremental, startScheduledSync, { kind: 'incremental' });
  await queue.schedule('nightly-full-sync', daily(fullSyncAt), startScheduledSync, { kind: 'full' });
  await queue.schedule('deck-sweep', every(deckSweepSeconds * 1000), sweepQbrDeckRequests, {});
}

function every(milliseconds: number): Timing | null {
  return milliseconds === 0 ? null : { everyMs: milliseconds };
}

function daily(at: { hour: number; minute: number } | null): Timing | null {
  return at && { cron: `${at.minute} ${at.hour} * * *` };
}
