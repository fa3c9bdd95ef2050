import type { CalendarDate } from '../domain/calendarDate.ts';
import type { FieldMapping } from '../fieldMapping.ts';
import type { Generation } from '../mirror/generation.ts';
import type { MirrorState } from '../mirror/mirror.ts';
import { CIRCLE_FORMAT } from '../mirror/circleText.ts';
import { TALLY_FORMAT } from '../mirror/tallyText.ts';
import type { SyncDeps, SyncInput } from '../syncPartnerPerformance.ts';
import { applyChanges } from './applyChanges.ts';
import { circleSources } from './circleSources.ts';
import { dealSource } from './dealSource.ts';
import { goalSource } from './goalSource.ts';
import type { EarlierRun } from './earlierRuns.ts';
import { fingerprint } from './fingerprint.ts';
import { finishRun } from './finishRun.ts';
import { keepHandovers } from './handovers.ts';
import { measureAndWrite } from './measureAndWrite.ts';
import { whyRebuild } from './mirrorFitness.ts';
import { rebuildMirror } from './rebuildMirror.ts';
import { registrationSource } from './registrationSource.ts';
import type { RunRecord } from './runRecord.ts';
import type { SyncContext } from './syncContext.ts';
import type { SyncReport } from './syncReport.ts';

/** What a sync is going to do, and from where. */
export type SyncPlan = FullPlan | IncrementalPlan;

interface CommonPlan {
  /** The org's time before anything was read: the next sync starts here. */
  readonly startedAt: Date;
  readonly asOf: CalendarDate;
  readonly mappingFingerprint: string;
}

interface FullPlan extends CommonPlan {
  readonly kind: 'full';
  readonly before: MirrorState | null;
  readonly reason: string;
}

interface IncrementalPlan extends CommonPlan {
  readonly kind: 'incremental';
  readonly before: MirrorState;
}

/** An incremental sync needs a mirror that fits; without one it becomes a full one. */
export async function decideSync(
  { salesforce, mirror, mapping }: Pick<SyncDeps, 'salesforce' | 'mirror' | 'mapping'>,
  asked: 'full' | 'incremental',
  context: SyncContext,
): Promise<SyncPlan> {
  const startedAt = salesforce.answeredAt();
  const asOf = context.dayOf(startedAt.getTime());
  const mappingFingerprint = factsFingerprint(mapping, context);
  const before = await mirror.state();
  const needs = { organizationId: context.organization.id, mappingFingerprint, now: startedAt };
  const reason = asked === 'full' ? 'it was asked for' : whyRebuild(before, needs);
  return reason !== null || before === null
    ? { kind: 'full', startedAt, asOf, mappingFingerprint, before, reason: reason ?? '' }
    : { kind: 'incremental', startedAt, asOf, mappingFingerprint, before };
}

/** Which stages qualify is no part of it: facts hold the stage itself. */
function factsFingerprint(
  { opportunity, registration, partnerFlag }: FieldMapping,
  { organization: { timeZone }, currencySetup }: SyncContext,
): string {
  const formats = [TALLY_FORMAT, CIRCLE_FORMAT];
  const hasCurrencies = currencySetup !== 'single';
  return fingerprint(opportunity, registration, partnerFlag, timeZone, hasCurrencies, formats);
}

/** Reads, measures, writes, records; the watermark moves when all of it is done. */
export async function runSync(
  deps: SyncDeps,
  input: SyncInput,
  plan: SyncPlan,
  context: SyncContext,
  run: RunRecord,
  checkLock: () => void,
): Promise<SyncReport> {
  const { mirror } = deps;
  const progress = async (percent: number, phase: string) => {
    checkLock();
    await input.onProgress?.({ percent, phase });
    await run.progress({ percent, phase });
  };
  await progress(0, 'Reading');
  const facts =
    plan.kind === 'full' ? await rebuild(deps, plan, context, progress) : await update(deps, plan, context);
  const measuring = fingerprint(
    deps.settings,
    deps.mapping.qualifyingStage,
    deps.currency,
    context.stages,
    context.periods,
    [...context.roles],
    [...context.programs],
    context.settingRecords,
    [...context.quotas],
    // What a rate restates is measured again with everybody else, and written only where it is not what it was.
    context.currencies && { ...context.currencies, known: [...context.currencies.known] },
    [...context.programCurrencies],
  );
  const { generation, state } = facts;
  const everybody =
    plan.kind === 'incremental' && (state.asOf !== plan.asOf || state.measuringFingerprint !== measuring);
  if (everybody) await touchEverybody(generation);
  const current: MirrorState = { ...state, asOf: plan.asOf, measuringFingerprint: measuring };
  // From here on the marks say what is left to do: whoever takes over finds them, whatever happens to us.
  await mirror.saveState(current);
  if (plan.kind === 'full') await mirror.sweep(current.generation);

  const outcome = await measureAndWrite(deps, context, generation, current, plan.startedAt, progress);
  const report = await finishRun(deps, input, plan, context, run, { ...facts, ...outcome });
  await mirror.saveState({ ...current, watermark: plan.startedAt.getTime(), completedAsOf: plan.asOf });
  await input.onProgress?.({ percent: 100, phase: 'Done' });
  return report;
}

/** Totals too: the day moves them even where no partner's sums do. */
async function touchEverybody(generation: Generation): Promise<void> {
  await generation.touch([...(await generation.partners.all()).keys()]);
  await generation.touchTotals([...(await generation.totals.all()).keys()]);
}

/** What reading brought. */
export interface ReadFacts {
  readonly generation: Generation;
  readonly state: MirrorState;
  readonly rowsRead: number;
  readonly earlierRuns: readonly EarlierRun[];
}

async function rebuild(
  { salesforce, mirror, mapping }: SyncDeps,
  plan: FullPlan,
  context: SyncContext,
  progress: (percent: number, phase: string) => Promise<void>,
): Promise<ReadFacts> {
  await mirror.sweep(plan.before?.generation ?? null);
  const onPhase = (done: number, phase: string) => progress(done * 50, phase);
  const rebuilt = await rebuildMirror(
    { salesforce, mirror, mapping, onPhase },
    sourcesOf(mapping, context, plan.asOf),
  );
  const { generation, rowsRead, earlierRuns } = rebuilt;
  if (plan.before !== null) await keepHandovers(mirror.open(plan.before.generation), generation);
  const state: MirrorState = {
    organizationId: context.organization.id,
    generation: rebuilt.id,
    mappingFingerprint: plan.mappingFingerprint,
    measuringFingerprint: '',
    watermark: plan.startedAt.getTime(),
    asOf: plan.asOf,
    completedAsOf: plan.before?.completedAsOf ?? lastAsOf(earlierRuns),
    currencySetup: context.currencySetup,
  };
  return { generation, state, rowsRead, earlierRuns };
}

function lastAsOf(runs: readonly EarlierRun[]): CalendarDate | null {
  const days = runs.flatMap(({ status, asOf }) => (status === 'succeeded' && asOf !== null ? [asOf] : []));
  return days.sort().at(-1) ?? null;
}

async function update(
  { salesforce, mirror, mapping }: SyncDeps,
  plan: IncrementalPlan,
  context: SyncContext,
): Promise<ReadFacts> {
  const generation = mirror.open(plan.before.generation);
  const span = { watermark: new Date(plan.before.watermark), now: plan.startedAt };
  const sources = sourcesOf(mapping, context, plan.asOf);
  const { rowsRead } = await applyChanges(salesforce, generation, mapping, sources, span);
  return { generation, state: plan.before, rowsRead, earlierRuns: [] };
}

function sourcesOf(mapping: FieldMapping, { dayOf, currencySetup }: SyncContext, asOf: CalendarDate) {
  const { opportunity, registration, partnerFlag } = mapping;
  return {
    deals: dealSource(opportunity, dayOf, currencySetup),
    goals: goalSource(currencySetup),
    registrations: registration === null ? null : registrationSource(registration, opportunity, dayOf),
    circle: circleSources(partnerFlag, asOf),
  };
}
