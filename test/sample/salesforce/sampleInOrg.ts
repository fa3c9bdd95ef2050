import type { Connection } from 'jsforce';
import { keyOf } from '../rules/keys.ts';
import { batches } from './batches.ts';
import { hasCurrencies } from './currencies.ts';
import { PLACES, type Kind } from './places.ts';
import { rows, textOf } from './rows.ts';

/** Knows which Salesforce record stands for which record of the sample. */
export interface SampleInOrg {
  /** Records of the org know their currency. */
  readonly hasCurrencies: boolean;
  /** Id of the user who brings the sample in. */
  readonly self: string;
  /** What the key field of the kind's object holds for a record of the sample. */
  outerKey(kind: Kind, key: string): string;
  /** @throws when the org has no such record, so far as ids were loaded. */
  idOf(kind: Kind, key: string): string;
  has(kind: Kind, key: string): boolean;
  remember(kind: Kind, key: string, id: string): void;
  /** Reads the ids of all records of a kind, or of those named. */
  load(kind: Kind, keys?: readonly string[]): Promise<void>;
}

export async function sampleInOrg(connection: Connection): Promise<SampleInOrg> {
  const [organization] = await rows(connection, 'SELECT Id FROM Organization');
  const domain = `${textOf(organization, 'Id').toLowerCase()}.cadence.example`;
  const ids: Partial<Record<Kind, Map<string, string>>> = {};
  const find = (kind: Kind, key: string) => ids[kind]?.get(outerKey(kind, key));

  return {
    hasCurrencies: await hasCurrencies(connection),
    self: (await connection.identity()).user_id,
    outerKey,
    idOf,
    has: (kind, key) => find(kind, key) !== undefined,
    remember: (kind, key, id) => keep(kind, outerKey(kind, key), id),
    load: async (kind, keys) => {
      const { object, keyField } = PLACES[kind];
      for (const condition of conditions(
        keyField,
        keys?.map((key) => outerKey(kind, key)),
      )) {
        const soql = `SELECT Id, ${keyField} FROM ${object} WHERE ${condition}`;
        for (const row of await rows(connection, soql)) {
          keep(kind, textOf(row, keyField), textOf(row, 'Id'));
        }
      }
    },
  };

  function idOf(kind: Kind, key: string): string {
    const id = find(kind, key);
    if (!id) throw new Error(`The org has no ${PLACES[kind].object} for "${key}". Seed it first.`);
    return id;
  }

  function outerKey(kind: Kind, key: string): string {
    switch (kind) {
      case 'roles':
        return `Cadence_${key.replace(/[^A-Za-z0-9]+/g, '_')}`;
      case 'users':
        // Usernames are unique among all the orgs in the world.
        return `${key
          .replace(/^.*:/, '')
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '.')}@${domain}`;
      case 'goals':
        return `${withPartnerId(key)}:revenue:v1`;
      case 'furtherGoals':
        return furtherGoalKey(key);
      case 'quotas':
        return quotaKey(key);
      case 'periods':
        return key.startsWith('mutual:') ? withPartnerId(key.slice('mutual:'.length)) : key;
      case 'reviews':
        return withPartnerId(key);
      case 'commitments':
        return `sample:${key}`;
      default:
        return key;
    }
  }

  /** The sample writes "<agent>:<period label>", Salesforce "<partner's id>:<period label>". */
  function withPartnerId(key: string): string {
    const [agent, label] = key.split(':') as [string, string];
    return `${idOf('accounts', keyOf.partner(agent))}:${label}`;
  }

  /** "<agent>:<label>:s1" is a seller's. */
  function furtherGoalKey(key: string): string {
    const [, , seller] = key.split(':');
    return `${withPartnerId(key)}:revenue:${seller === undefined ? '' : `${seller}:`}v1`;
  }

  /** The sample writes "region:East|2017-Q4", Salesforce "region:<role's id>:2017-Q4:v1". */
  function quotaKey(key: string): string {
    const [subject, label] = key.split('|') as [string, string];
    const kind = subject.startsWith('region:') ? 'roles' : 'users';
    const level = subject.split(':', 1)[0] as string;
    return level === 'company' ? `company:${label}:v1` : `${level}:${idOf(kind, subject)}:${label}:v1`;
  }

  function keep(kind: Kind, outer: string, id: string): void {
    (ids[kind] ??= new Map()).set(outer, id);
  }
}

function conditions(keyField: string, outerKeys: readonly string[] | undefined): string[] {
  if (!outerKeys) return [`${keyField} != null`];
  return batches(outerKeys).map((batch) => `${keyField} IN (${batch.map(quoted).join(', ')})`);
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
