import type { Generation } from '../mirror/generation.ts';
import type { MirrorState } from '../mirror/mirror.ts';
import type { SyncDeps } from '../syncPartnerPerformance.ts';
import { subjectOf } from './failureRecords.ts';
import { handOver, ownerChange } from './handovers.ts';
import { measureTouched, type MeasuringDeps } from './measureTouched.ts';
import { prepareMeasuring } from './measuring.ts';
import { outbox, type OutgoingRecord } from './outbox.ts';
import { openDirectory } from './partnerDirectory.ts';
import { performanceHashes } from './performanceHash.ts';
import { qualifyingStages } from './qualifyingStages.ts';
import { snapshotsDue } from './snapshotsDue.ts';
import type { SyncContext } from './syncContext.ts';
import { writeLedger, type WriteLedger } from './writeLedger.ts';
import { writeTotals } from './writeTotals.ts';

export interface Outcome {
  /** Partners measured. */
  readonly partners: number;
  readonly ledger: WriteLedger;
}

/** Measures whoever is marked, then the totals that moved, and writes what changed. */
export async function measureAndWrite(
  { salesforce, settings, currency, mapping }: SyncDeps,
  context: SyncContext,
  generation: Generation,
  { asOf, completedAsOf }: MirrorState,
  now: Date,
  progress: (percent: number, phase: string) => Promise<void>,
): Promise<Outcome> {
  const ledger = writeLedger(generation, new Set(context.openFailures.map(subjectOf)));
  const out = outbox(salesforce, ledger);
  const qualifies = qualifyingStages(context.stages, mapping.qualifyingStage);
  const deps: MeasuringDeps = {
    generation,
    directory: await openDirectory(generation, context.roles),
    measuring: prepareMeasuring({ asOf, settings, qualifies, currency, ...context }),
    quotas: context.quotas,
    now,
    outbox: out,
    ledger,
    snapshotsDue: snapshotsDue(completedAsOf, asOf),
    hashOf: performanceHashes(),
  };
  for (const snapshot of await refusedSnapshots(generation)) out.add(snapshot);
  for (const quota of context.misplacedQuotas) out.add(ownerChange(quota));
  const handover = await handOver(salesforce, generation, out);
  const partners = await measureTouched(deps, (done, of) =>
    progress(50 + (45 * done) / of, `Measuring partners: ${done} of ${of}`),
  );
  await progress(95, 'Adding up managers, regions and the company');
  await writeTotals(deps, asOf);
  await out.sendAll();
  await handover.settle(ledger.failures);
  return { partners, ledger };
}

/** They are nobody's business any more but their own: a partner is done without them. */
async function refusedSnapshots(generation: Generation): Promise<OutgoingRecord[]> {
  const refused = await generation.refusedSnapshots.all();
  return [...refused.values()].map((text) => ({ ...(JSON.parse(text) as OutgoingRecord), partnerId: null }));
}
