import type { Logger } from 'pino';
import type { Config } from '../services/config.ts';
import type { JobQueue, Timing } from './queue.ts';
import { scoreCapabilities } from './score-capabilities.ts';
import { startScheduledSync } from './start-scheduled-sync.ts';
import { sweepRequests } from './sweep-requests.ts';

const LOOK_EVERY_MS = 60_000;

/**
 * Sets the schedules, and sets them again when Redis has lost them.
 * @throws Retryable when the queue cannot be reached now; later that is only logged
 * @returns what stops it
 */
export async function keepSchedules(
  queue: JobQueue,
  schedule: Config['schedule'],
  log: Logger,
  lookEveryMs = LOOK_EVERY_MS,
): Promise<() => void> {
  await applySchedules(queue, schedule);
  const timer = setInterval(() => {
    applySchedules(queue, schedule).catch((error: unknown) =>
      log.warn({ err: error }, 'the schedules cannot be looked after'),
    );
  }, lookEveryMs);
  return () => clearInterval(timer);
}

/** Brings what is scheduled to what the configuration says; what it no longer says is taken away. */
export async function applySchedules(queue: JobQueue, schedule: Config['schedule']): Promise<void> {
  const { syncEveryMinutes, fullSyncAt, deckSweepSeconds } = schedule;
  const incremental = every(syncEveryMinutes * 60_000);
  await queue.schedule('incremental-sync', incremental, startScheduledSync, { kind: 'incremental' });
  await queue.schedule('nightly-full-sync', daily(fullSyncAt), startScheduledSync, { kind: 'full' });
  await queue.schedule('capability-scores', incremental, scoreCapabilities, {});
  await queue.schedule('deck-sweep', every(deckSweepSeconds * 1000), sweepRequests, {});
}

function every(milliseconds: number): Timing | null {
  return milliseconds === 0 ? null : { everyMs: milliseconds };
}

function daily(at: { hour: number; minute: number } | null): Timing | null {
  return at && { cron: `${at.minute} ${at.hour} * * *` };
}
