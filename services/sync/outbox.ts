import type { SalesforceClient, SalesforceRecord, WriteResult } from '../salesforce/client.ts';

/** A record on its way to Salesforce. */
export interface OutgoingRecord {
  readonly object: string;
  readonly keyField: string;
  readonly record: SalesforceRecord;
  /** The partner who is done when all of its records are written; null for totals. */
  readonly partnerId: string | null;
  readonly key: string;
  /** What to remember it by, so that it is not written again; null for what is written only once. */
  readonly hash: string | null;
}

export interface SettledRecord {
  readonly outgoing: OutgoingRecord;
  readonly result: WriteResult;
}

/** Who keeps the mirror in step with what was sent. */
export interface OutboxListener {
  beforeSending(records: readonly OutgoingRecord[]): Promise<void>;
  afterSending(settled: readonly SettledRecord[]): Promise<void>;
}

/**
 * Gathers records until calls are full, in the order in which they come: records of one partner stay neighbours,
 * so that batches do not fight for the same lock.
 */
export interface Outbox {
  add(record: OutgoingRecord): void;
  /** Sends what makes full calls; the rest waits for more. */
  sendFull(): Promise<void>;
  sendAll(): Promise<void>;
}

/** Five batches of 200 fit into one call. */
const FULL_CALL = 1000;

export function outbox(
  salesforce: Pick<SalesforceClient, 'upsertTogether'>,
  listener: OutboxListener,
): Outbox {
  let waiting: OutgoingRecord[] = [];

  const send = async (count: number) => {
    const records = waiting.slice(0, count);
    waiting = waiting.slice(count);
    await listener.beforeSending(records);
    const groups = byObject(records);
    const results = await salesforce.upsertTogether(
      groups.map((group) => ({
        object: group[0].object,
        externalIdField: group[0].keyField,
        records: group.map(({ record }) => record),
      })),
    );
    await listener.afterSending(
      groups.flatMap((group, index) =>
        group.map((outgoing, place) => ({ outgoing, result: results[index]![place]! })),
      ),
    );
  };

  return {
    add: (record) => void waiting.push(record),
    async sendFull() {
      while (waiting.length >= FULL_CALL) await send(FULL_CALL);
    },
    async sendAll() {
      while (waiting.length > 0) await send(FULL_CALL);
    },
  };
}

type Group = [OutgoingRecord, ...OutgoingRecord[]];

function byObject(records: readonly OutgoingRecord[]): Group[] {
  const groups = new Map<string, Group>();
  for (const record of records) {
    const kind = `${record.object} ${record.keyField}`;
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [record]);
    else group.push(record);
  }
  return [...groups.values()];
}
