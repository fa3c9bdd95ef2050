import type { Generation } from '../mirror/generation.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import type { OwnerToBe } from '../salesforce/record.ts';
import { heldBy, readHeld } from '../salesforce/sources/handedOver.ts';
import type { PartnerAccount } from '../salesforce/sources/partnerAccounts.ts';
import type { Outbox, OutgoingRecord, SettledRecord } from './outbox.ts';

/** A partner's account that went from one owner to another. */
export interface OwnerMove {
  readonly partnerId: string;
  readonly from: string;
  readonly to: string;
}

/** Partners whose records are asked for at a time. */
const BATCH = 200;

/** Remembers who had these partners, until everything of theirs has been given over; noting it twice is noting it once. */
export async function noteHandovers(generation: Generation, moves: readonly OwnerMove[]): Promise<void> {
  const waiting = await generation.handovers.some([...new Set(moves.map(({ partnerId }) => partnerId))]);
  const noted = new Map<string, string>();
  for (const { partnerId, from, to } of moves) {
    const earlier = new Set([...ownersIn(noted.get(partnerId) ?? waiting.get(partnerId)), from]);
    earlier.delete(to);
    noted.set(partnerId, JSON.stringify([...earlier]));
  }
  await generation.handovers.save(noted);
}

/** What could not be given over before everything was read again is still to be given over. */
export async function keepHandovers(earlier: Generation, generation: Generation): Promise<void> {
  const kept = await earlier.handovers.all();
  const noted = await generation.handovers.some([...kept.keys()]);
  for (const [id, text] of kept)
    kept.set(id, JSON.stringify([...new Set([...ownersIn(text), ...ownersIn(noted.get(id))])]));
  await generation.handovers.save(kept);
}

/**
 * Gives what hangs on partners that have changed hands to the new owner. Only what belonged to an earlier one is
 * touched, so that partner users and colleagues keep what they made. Costs no call when no account has a new owner.
 */
export async function handOver(
  salesforce: Pick<SalesforceClient, 'queryTogether'>,
  generation: Generation,
  outbox: Pick<Outbox, 'add'>,
): Promise<{ settle(failures: readonly SettledRecord[]): Promise<void> }> {
  const waiting = await generation.handovers.all();
  const partners = await generation.partners.some([...waiting.keys()]);
  const partnerOf = new Map<string, string>();
  for (const some of batchesOf([...partners.keys()])) {
    const earlier = new Set(some.flatMap((id) => ownersIn(waiting.get(id))));
    for (const record of readHeld(await salesforce.queryTogether(heldBy([...earlier], some)))) {
      const { partnerId } = record;
      const { ownerId } = JSON.parse(partners.get(partnerId) as string) as PartnerAccount;
      // Of another partner in the same question this owner may be the right one.
      const isEarlier = ownersIn(waiting.get(partnerId)).includes(record.ownerId);
      if (!isEarlier || record.ownerId === ownerId) continue;
      partnerOf.set(record.id, partnerId);
      outbox.add(ownerChange({ ...record, ownerId }));
    }
  }
  return {
    async settle(failures) {
      const kept = new Set(failures.map(({ outgoing }) => partnerOf.get(outgoing.key)));
      const done = [...waiting.keys()].filter((id) => !kept.has(id));
      await generation.handovers.save(new Map(done.map((id) => [id, null])));
    },
  };
}

export function ownerChange({ object, id, ownerId }: OwnerToBe): OutgoingRecord {
  const record = { Id: id, OwnerId: ownerId };
  return { object, keyField: 'Id', record, partnerId: null, key: id, hash: null };
}

function ownersIn(text: string | undefined): string[] {
  return text === undefined ? [] : (JSON.parse(text) as string[]);
}

function batchesOf(ids: readonly string[]): string[][] {
  const batches: string[][] = [];
  for (let from = 0; from < ids.length; from += BATCH) batches.push(ids.slice(from, from + BATCH));
  return batches;
}
