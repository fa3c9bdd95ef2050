import { expect } from '@jest/globals';
import { startChannel, type Channel } from '../org/rights/fixtures/channel.ts';
import type { PersonName } from '../org/rights/fixtures/people.ts';

type Fields = Record<string, unknown>;

/** Somebody of the channel, or whoever may do everything. */
export type Who = PersonName | 'administrator';

/** What became of a write: the record's id, or why it was refused. */
export type Outcome = { readonly id: string } | { readonly code: string; readonly message: string };

export const PARTNER = 'user of partner A';
export const MANAGER = 'manager of A';

/** Two partners with their managers, who write over the REST API, each with the rights and the session of their own. */
export interface Planning {
  readonly channel: Channel;
  readonly create: (who: Who, object: string, fields: Fields) => Promise<Outcome>;
  readonly update: (who: Who, object: string, id: string, fields: Fields) => Promise<Outcome>;
  readonly remove: (who: Who, object: string, id: string) => Promise<Outcome>;
  /** The id of a new record. @throws Error when it was refused. */
  readonly given: (who: Who, object: string, fields: Fields) => Promise<string>;
  readonly query: (who: Who, soql: string) => Promise<{ status: number; records: Fields[]; code: string }>;
  readonly idOf: (who: Who) => string;
  /** The org's time, so many minutes from now. */
  readonly time: (minutes?: number) => string;
  readonly close: () => Promise<void>;
}

export async function startPlanning(): Promise<Planning> {
  const channel = await startChannel();
  const { small, org, users } = channel;
  const { accessToken } = small.credentials;
  const tokenOf = (who: Who) => (who === 'administrator' ? accessToken : org.sessions.open(users[who]));

  const send = async (who: Who, method: string, path: string, fields?: Fields) => {
    const response = await fetch(`${small.url}/services/data/v66.0${path}`, {
      method,
      headers: { authorization: `Bearer ${tokenOf(who)}`, 'content-type': 'application/json' },
      ...(fields ? { body: JSON.stringify(fields) } : {}),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as unknown };
  };

  const write = async (who: Who, method: string, path: string, fields?: Fields): Promise<Outcome> => {
    const { status, body } = await send(who, method, `/sobjects/${path}`, fields);
    if (status < 300) return { id: (body as { id?: string }).id ?? path.split('/')[1] ?? '' };
    const errors = body as { errorCode: string; message: string }[];
    return { code: errors[0]?.errorCode ?? '', message: errors.map(({ message }) => message).join(' ') };
  };

  const create: Planning['create'] = (who, object, fields) => write(who, 'POST', object, fields);
  return {
    channel,
    create,
    update: (who, object, id, fields) => write(who, 'PATCH', `${object}/${id}`, fields),
    remove: (who, object, id) => write(who, 'DELETE', `${object}/${id}`),
    given: async (who, object, fields) => {
      const outcome = await create(who, object, fields);
      if ('code' in outcome) throw new Error(`${object}: ${outcome.code} ${outcome.message}`);
      return outcome.id;
    },
    query: async (who, soql) => {
      const { status, body } = await send(who, 'GET', `/query?q=${encodeURIComponent(soql)}`);
      if (status >= 300) {
        return { status, records: [], code: (body as { errorCode: string }[])[0]?.errorCode ?? '' };
      }
      const { records } = body as { records: (Fields & { attributes: unknown })[] };
      return { status, records: records.map(({ attributes: _, ...record }) => record), code: '' };
    },
    idOf: (who) => (who === 'administrator' ? org.administrator.id : users[who].id),
    time: (minutes = 0) => new Date(small.clock.now().getTime() + minutes * 60_000).toISOString(),
    close: () => small.close(),
  };
}

/** A refusal by a validation rule, with this in its message. */
export function refused(message: RegExp) {
  return { code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: expect.stringMatching(message) as unknown };
}

/** A refusal for want of rights. */
export const notAllowed = {
  code: expect.stringMatching(
    /^(INSUFFICIENT_ACCESS_OR_READONLY|INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY|CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY|INVALID_FIELD_FOR_INSERT_UPDATE|INVALID_FIELD|INVALID_CROSS_REFERENCE_KEY|NOT_FOUND|INVALID_TYPE)$/,
  ) as unknown,
  message: expect.any(String) as unknown,
};

export const taken = { id: expect.stringMatching(/^\w{18}$/) as unknown };
