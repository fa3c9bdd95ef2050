import { randomUUID } from 'node:crypto';
import type { FieldMapping } from '../fieldMapping.ts';
import type { Generation } from '../mirror/generation.ts';
import type { Mirror } from '../mirror/mirror.ts';
import type { SalesforceClient, SalesforceRow } from '../salesforce/client.ts';
import type { CircleSource } from './circleSources.ts';
import { EARLIER_RUNS, readEarlierRun, type EarlierRun } from './earlierRuns.ts';
import {
  allPartnerAccounts,
  ownersById,
  readOwner,
  readPartnerAccount,
  type PartnerAccount,
} from '../salesforce/sources/partnerAccounts.ts';
import { CLOSED_PERIODS, readClosedPeriod } from '../salesforce/sources/closedPeriods.ts';
import { MEASURED_FOR } from '../salesforce/sources/handedOver.ts';
import { CHANNEL_HASHES, PARTNERS_HASHES, readWritten } from '../salesforce/sources/writtenHashes.ts';
import type { FactSource } from './dealSource.ts';
import type { GoalSource } from './goalSource.ts';
import { noteHandovers, type OwnerMove } from './handovers.ts';
import { totalOf } from './totals.ts';

export interface RebuiltMirror {
  readonly id: string;
  readonly generation: Generation;
  readonly rowsRead: number;
  readonly earlierRuns: readonly EarlierRun[];
}

export interface RebuildDeps {
  readonly salesforce: SalesforceClient;
  readonly mirror: Mirror;
  readonly mapping: FieldMapping;
  readonly onPhase: (done: number, phase: string) => Promise<void>;
}

/**
 * Reads everything into a new generation, beside the old one, which stays valid until the caller switches.
 * Every partner in it is marked as touched.
 */
export async function rebuildMirror(
  { salesforce, mirror, mapping, onPhase }: RebuildDeps,
  sources: {
    readonly deals: FactSource;
    readonly registrations: FactSource | null;
    readonly goals: GoalSource;
    readonly circle: readonly CircleSource[];
  },
): Promise<RebuiltMirror> {
  const id = randomUUID();
  const generation = mirror.open(id);
  const { rows, earlierRuns } = await loadWhatIsSmall(salesforce, generation, mapping.partnerFlag, sources);
  await onPhase(0.1, 'Reading deals');
  let rowsRead = rows + (await loadFacts(salesforce, generation.deals, sources.deals));
  if (sources.registrations !== null) {
    await onPhase(0.8, 'Reading registrations');
    rowsRead += await loadFacts(salesforce, generation.registrations, sources.registrations);
  }
  return { id, generation, rowsRead, earlierRuns };
}

async function loadWhatIsSmall(
  salesforce: SalesforceClient,
  generation: Generation,
  partnerFlag: string,
  sources: { readonly goals: GoalSource; readonly circle: readonly CircleSource[] },
) {
  const partners = new Map<string, string>();
  const users = new Map<string, string>();
  const channelHashes = new Map<string, string>();
  const earlierRuns: EarlierRun[] = [];
  const goals = generation.goals.load();
  const circle = generation.circle.load();
  const hashes = generation.loadHashes();
  const closedPeriods = new Map<string, string>();
  const measuredFor: Omit<OwnerMove, 'to'>[] = [];
  const counts = await salesforce.readTogether([
    {
      soql: allPartnerAccounts(partnerFlag),
      onRow(row) {
        const { id, account, owner } = readPartnerAccount(row);
        if (account !== null) partners.set(id, JSON.stringify(account));
        users.set(owner.id, JSON.stringify(owner));
      },
    },
    {
      soql: sources.goals.all,
      onRow(row) {
        const { id, partnerId, text } = sources.goals.read(row);
        if (partnerId !== null && text !== null) goals.add(partnerId, id, text);
      },
      afterChunk: () => goals.keepUp(),
    },
    ...PARTNERS_HASHES.map((query) => ({
      soql: query,
      onRow(row: SalesforceRow) {
        const { key, hash } = readWritten(row);
        hashes.add(key.split(':', 1)[0] as string, key, hash);
      },
      afterChunk: () => hashes.keepUp(),
    })),
    {
      soql: CHANNEL_HASHES,
      onRow(row) {
        const { key, hash } = readWritten(row);
        channelHashes.set(key, hash);
      },
    },
    {
      soql: MEASURED_FOR,
      onRow: (row) => measuredFor.push({ partnerId: row.text(0), from: row.text(1) }),
    },
    { soql: EARLIER_RUNS, onRow: (row) => earlierRuns.push(readEarlierRun(row)) },
    {
      soql: CLOSED_PERIODS,
      onRow(row) {
        const { key, won } = readClosedPeriod(row);
        closedPeriods.set(key, String(won));
      },
    },
    ...sources.circle.map((source) => ({
      soql: source.all,
      onRow(row: SalesforceRow) {
        const { id, partnerId, text } = source.read(row);
        if (partnerId !== null && text !== null) circle.add(partnerId, id, text);
      },
      afterChunk: () => circle.keepUp(),
    })),
  ]);
  await goals.end();
  await circle.end();
  await noteHandovers(generation, movesSince(measuredFor, partners));
  await generation.closedPeriods.save(closedPeriods);
  await hashes.end();
  await loadFormerManagers(salesforce, users, channelHashes.keys());
  await generation.partners.save(partners);
  await generation.users.save(users);
  await generation.totalHashes.save(channelHashes);
  await generation.touchTotals([...channelHashes.keys()]);
  await generation.touch([...partners.keys()]);
  const [partnerRows = 0, goalRows = 0] = counts;
  return { rows: partnerRows + goalRows, earlierRuns };
}

/** Partners whose figures were written for somebody who does not own their account any more. */
function movesSince(
  measuredFor: readonly Omit<OwnerMove, 'to'>[],
  partners: ReadonlyMap<string, string>,
): OwnerMove[] {
  return measuredFor.flatMap((move) => {
    const account = partners.get(move.partnerId);
    const to = account === undefined ? move.from : (JSON.parse(account) as PartnerAccount).ownerId;
    return to === move.from ? [] : [{ ...move, to }];
  });
}

/** A manager who has lost every partner is still called by name. */
async function loadFormerManagers(
  salesforce: SalesforceClient,
  users: Map<string, string>,
  totalKeys: Iterable<string>,
): Promise<void> {
  const managers = [...totalKeys].map(totalOf).filter(({ level }) => level === 'manager');
  const former = [...new Set(managers.map(({ subjectId }) => subjectId ?? ''))].filter(
    (id) => !users.has(id),
  );
  for (let from = 0; from < former.length; from += 200) {
    const onRow = (row: SalesforceRow) => {
      const owner = readOwner(row);
      users.set(owner.id, JSON.stringify(owner));
    };
    await salesforce.readTogether([{ soql: ownersById(former.slice(from, from + 200)), onRow }]);
  }
}

async function loadFacts(
  salesforce: SalesforceClient,
  table: Generation['deals'],
  source: FactSource,
): Promise<number> {
  const loader = table.load();
  const rows = await salesforce.bulkQuery(
    source.all,
    (row) => {
      const { id, partnerId, text } = source.read(row);
      if (partnerId !== null && text !== null) loader.add(partnerId, id, text);
    },
    () => loader.keepUp(),
  );
  await loader.end();
  return rows;
}
