import type { Redis } from 'ioredis';
import type { CalendarDate } from '../domain/calendarDate.ts';
import type { CurrencySetup } from '../domain/currency/currencies.ts';
import { generationOf, type Generation } from './generation.ts';
import { takeRunLock, type RunLock } from './runLock.ts';

/** What the mirror knows about itself. Written last in each step, so that it never promises what is not there. */
export interface MirrorState {
  /** Whose facts they are: the id of the organisation. */
  readonly organizationId: string;
  readonly generation: string;
  /** What the facts were read with; another field mapping needs other facts. */
  readonly mappingFingerprint: string;
  /** What they were measured with: settings, stages, vendor periods. Another one means measuring everybody again. */
  readonly measuringFingerprint: string;
  /** Everything that Salesforce showed as changed up to here is in it; milliseconds since 1970 UTC. */
  readonly watermark: number;
  /** The day that partners are measured for; those still to do are marked as touched. */
  readonly asOf: CalendarDate;
  /** The as-of day of the last run that came to its end. */
  readonly completedAsOf: CalendarDate | null;
  /** As the last full sync found it; absent in a mirror from before there were several currencies. */
  readonly currencySetup?: CurrencySetup;
}

/**
 * The deal facts of one organisation in Redis. Nothing in it is the only copy: losing it costs one full sync.
 */
export interface Mirror {
  /** Null when there is none, or it was lost. */
  state(): Promise<MirrorState | null>;
  /** Also the switch from one generation to the next: whoever reads sees either all of the old or all of the new. */
  saveState(state: MirrorState): Promise<void>;
  /** Opens the facts of a generation. */
  open(generation: string): Generation;
  /** Removes what earlier and abandoned generations left behind. */
  sweep(keep: string | null): Promise<void>;
  /** @throws Retryable when another run of this organisation holds it */
  lock(): Promise<RunLock>;
  /** Key of a run that began and has not said that it ended; null when there is none. */
  unfinishedRun(): Promise<string | null>;
  saveUnfinishedRun(runKey: string | null): Promise<void>;
}

export interface MirrorOptions {
  /** A run that has not renewed its lock for so long is taken for dead. */
  readonly lockMs?: number;
}

/** @param namespace tells organisations that share a Redis apart */
export function openMirror(redis: Redis, namespace: string, options: MirrorOptions = {}): Mirror {
  const root = `cadence:${namespace}`;
  const generations = `${root}:generation:`;

  return {
    async state() {
      const text = await redis.get(`${root}:state`);
      return text === null ? null : (JSON.parse(text) as MirrorState);
    },
    async saveState(state) {
      await redis.set(`${root}:state`, JSON.stringify(state));
    },
    open: (generation) => generationOf(redis, `${generations}${generation}`),
    sweep: (keep) => removeKeys(redis, generations, keep === null ? null : `${generations}${keep}:`),
    lock: () => takeRunLock(redis, `${root}:lock`, options.lockMs ?? 60_000),
    unfinishedRun: () => redis.get(`${root}:run`),
    async saveUnfinishedRun(runKey) {
      if (runKey === null) await redis.del(`${root}:run`);
      else await redis.set(`${root}:run`, runKey);
    },
  };
}

async function removeKeys(redis: Redis, prefix: string, keep: string | null): Promise<void> {
  let cursor = '0';
  do {
    const [next, keys] = await redis.scan(cursor, 'MATCH', `${escaped(prefix)}*`, 'COUNT', 1000);
    const old = keep === null ? keys : keys.filter((key) => !key.startsWith(keep));
    if (old.length > 0) await redis.unlink(...old);
    cursor = next;
  } while (cursor !== '0');
}

function escaped(prefix: string): string {
  return prefix.replace(/[\\*?[\]]/g, '\\$&');
}
