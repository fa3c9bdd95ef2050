import type { Logger } from 'pino';
import { refusalIn, SUB_REQUESTS, together, type SubAnswer } from './composite.ts';
import { DEFAULT_PACING, type Pacing } from './pacing.ts';
import { queryPath, type QueryPage } from './query.ts';
import { SalesforceUnavailable } from './errors.ts';
import { openConnection, type ApiUsage, type OpenConnection } from './client.ts';
import type { ObjectDescribe, SalesforceRecord } from './record.ts';
import type { SalesforceSettings } from './settings.ts';

/** Something that the org told, or why it did not. */
export type Told<Value> =
  { readonly known: true; readonly value: Value } | { readonly known: false; readonly because: string };

/** An object as one user may know it, with what that user may do. */
export interface InspectedObject extends ObjectDescribe {
  readonly createable: boolean;
  readonly updateable: boolean;
}

export interface SharingSetFound {
  readonly profiles: readonly string[];
  readonly mappings: readonly { readonly object: string; readonly level: string }[];
}

/**
 * Reads how an org is set up, writes nothing, and makes few calls. What the org refuses to tell is an answer too;
 * thrown is only what makes asking on pointless.
 */
export interface Inspection {
  /** Newest version of the API that the org speaks. */
  newestVersion(): Promise<Told<string>>;
  userId(): Promise<Told<string>>;
  /** 25 objects a call. Null for an object that there is not, or that the user may not know of. */
  describe(objects: readonly string[]): Promise<Told<ReadonlyMap<string, InspectedObject | null>>>;
  /** Five queries a call, the first 2,000 rows of each. */
  query<Name extends string>(
    queries: Readonly<Record<Name, string>>,
  ): Promise<Readonly<Record<Name, Told<readonly SalesforceRecord[]>>>>;
  /** Null for a currency that the org does not tell, because it has several. */
  currency(): Promise<Told<string | null>>;
  /** Null where there is no such set. Needs the right to change metadata. */
  sharingSet(fullName: string): Promise<Told<SharingSetFound | null>>;
  /** The org's clock in its latest answer; an invalid date before the first. */
  answeredAt(): Date;
  usage(): ApiUsage;
}

const DESCRIBES = 25;

/**
 * Signs in. Goes past our share of the day's calls, because it is asked where they went.
 * @throws Rejected when the org refuses to let us in
 */
export async function inspectSalesforce(
  settings: SalesforceSettings,
  log: Logger,
  pacing: Pacing = { ...DEFAULT_PACING, retries: 1 },
): Promise<Inspection> {
  const open = await openConnection(settings, log, pacing);
  const told = asking(open);
  const get = <Answer>(path: string) =>
    told(() => open.ask<Answer>({ method: 'GET', path, idempotent: true, evenOverBudget: true }));
  return {
    async newestVersion() {
      const versions = await get<{ version: string }[]>('/services/data');
      return mapped(
        versions,
        (all) =>
          all
            .map(({ version }) => version)
            .sort(byNumber)
            .at(-1) ?? '0.0',
      );
    },
    async userId() {
      const root = await get<{ identity: string }>(`${open.versionRoot}/`);
      return mapped(root, ({ identity }) => identity.slice(identity.lastIndexOf('/') + 1));
    },
    describe: (objects) => told(() => describeAll(open, objects)),
    query: (queries) => queryAll(open, told, queries),
    async currency() {
      const path = `${open.versionRoot}/connect/organization`;
      const answer = await get<{ features: { defaultCurrencyIsoCode?: string } }>(path);
      return mapped(answer, ({ features }) => features.defaultCurrencyIsoCode ?? null);
    },
    sharingSet: (fullName) => told(() => readSharingSet(open, fullName)),
    answeredAt: open.answeredAt,
    usage: () => open.budget.usage(),
  };
}

async function describeAll(open: OpenConnection, objects: readonly string[]) {
  const found = new Map<string, InspectedObject | null>();
  for (let from = 0; from < objects.length; from += DESCRIBES) {
    const some = objects.slice(from, from + DESCRIBES);
    const requests = some.map((object) => ({
      method: 'GET' as const,
      path: `/sobjects/${encodeURIComponent(object)}/describe`,
    }));
    const answers = await together(open.ask, open.versionRoot, requests, true);
    for (const [index, answer] of answers.entries()) {
      const describe = answer.httpStatusCode < 400 ? (answer.body as InspectedObject) : null;
      found.set(some[index] as string, describe);
    }
  }
  return found;
}

async function queryAll<Name extends string>(
  open: OpenConnection,
  told: Tell,
  queries: Readonly<Record<Name, string>>,
): Promise<Readonly<Record<Name, Told<readonly SalesforceRecord[]>>>> {
  const entries = Object.entries<string>(queries);
  const answers: (readonly [string, Told<readonly SalesforceRecord[]>])[] = [];
  for (let from = 0; from < entries.length; from += SUB_REQUESTS) {
    const some = entries.slice(from, from + SUB_REQUESTS);
    const requests = some.map(([, soql]) => ({ method: 'GET' as const, path: queryPath(soql, false) }));
    const parts = await told(() => together(open.ask, open.versionRoot, requests, true));
    for (const [index, [name]] of some.entries()) {
      answers.push([name, parts.known ? rowsIn(parts.value[index] as SubAnswer) : parts]);
    }
  }
  return Object.fromEntries(answers) as Record<Name, Told<readonly SalesforceRecord[]>>;
}

function rowsIn(answer: SubAnswer): Told<readonly SalesforceRecord[]> {
  const refusal = refusalIn(answer);
  if (refusal !== null) return { known: false, because: `${refusal.code}: ${refusal.message}` };
  return { known: true, value: (answer.body as QueryPage).records };
}

async function readSharingSet(open: OpenConnection, fullName: string): Promise<SharingSetFound | null> {
  const found = await open.persist({ idempotent: true, evenOverBudget: true }, () => {
    open.budget.count();
    return open.connection.metadata.read('SharingSet', fullName);
  });
  if (!('fullName' in found) || !found.fullName) return null;
  return {
    profiles: [found.profiles ?? []].flat(),
    mappings: [found.accessMappings ?? []]
      .flat()
      .map(({ object, accessLevel }) => ({ object, level: accessLevel })),
  };
}

type Tell = <Value>(ask: () => Promise<Value>) => Promise<Told<Value>>;

/** A look costs some fifteen calls; this many are more than any org needs. */
const MOST_CALLS = 50;

/**
 * Whatever goes wrong with one question, the others are still asked; but an org that has stopped answering is not waited
 * for again and again.
 */
function asking({ budget }: OpenConnection): Tell {
  let away: string | null = null;
  return async (ask) => {
    if (budget.usage().calls >= MOST_CALLS) away ??= `${MOST_CALLS} calls were enough.`;
    if (away !== null) return { known: false, because: away };
    try {
      return { known: true, value: await ask() };
    } catch (error) {
      const because = (error as Error).message;
      if (error instanceof SalesforceUnavailable) away = because;
      return { known: false, because };
    }
  };
}

function mapped<From, To>(answer: Told<From>, map: (value: From) => To): Told<To> {
  return answer.known ? { known: true, value: map(answer.value) } : answer;
}

function byNumber(one: string, other: string): number {
  return Number(one) - Number(other);
}
