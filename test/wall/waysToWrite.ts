import type { OrgReply } from '../org/route.ts';
import type { Channel } from '../org/rights/fixtures/channel.ts';
import type { PersonName } from '../org/rights/fixtures/people.ts';
import { ask } from './door.ts';

type Fields = Readonly<Record<string, unknown>>;

/** How somebody creates, edits and deletes a record of an object. */
export interface WayToWrite {
  readonly create: (writer: Writer, object: string, fields: Fields) => Promise<OrgReply>;
  readonly edit: (writer: Writer, object: string, id: string, fields: Fields) => Promise<OrgReply>;
  readonly delete: (writer: Writer, object: string, id: string) => Promise<OrgReply>;
}

export interface Writer {
  readonly channel: Channel;
  readonly name: PersonName;
}

const DATA = '/services/data/v66.0';

function send({ channel, name }: Writer, method: string, address: string, body?: unknown) {
  return ask(channel, name, method, address, body);
}

function composite(writer: Writer, method: string, address: string, body?: unknown): Promise<OrgReply> {
  const url = `${DATA}${address}`;
  return send(writer, 'POST', '/composite', {
    compositeRequest: [{ method, url, referenceId: 'write', ...(body === undefined ? {} : { body }) }],
  });
}

function mutate(writer: Writer, mutation: string, input: Fields): Promise<OrgReply> {
  const query = `mutation ($input: ${mutation}Input!) { uiapi { ${mutation}(input: $input) { success } } }`;
  return send(writer, 'POST', '/graphql', { query, variables: { input } });
}

/** Every way to write a record. */
export const WAYS_TO_WRITE: Readonly<Record<string, WayToWrite>> = {
  'its address': {
    create: (writer, object, fields) => send(writer, 'POST', `/sobjects/${object}`, fields),
    edit: (writer, object, id, fields) => send(writer, 'PATCH', `/sobjects/${object}/${id}`, fields),
    delete: (writer, object, id) => send(writer, 'DELETE', `/sobjects/${object}/${id}`),
  },
  'a collection': {
    create: (writer, type, fields) =>
      send(writer, 'POST', '/composite/sobjects', { records: [{ attributes: { type }, ...fields }] }),
    edit: (writer, type, Id, fields) =>
      send(writer, 'PATCH', '/composite/sobjects', { records: [{ attributes: { type }, Id, ...fields }] }),
    delete: (writer, _object, id) => send(writer, 'DELETE', `/composite/sobjects?ids=${id}`),
  },
  'a composite call': {
    create: (writer, object, fields) => composite(writer, 'POST', `/sobjects/${object}`, fields),
    edit: (writer, object, id, fields) => composite(writer, 'PATCH', `/sobjects/${object}/${id}`, fields),
    delete: (writer, object, id) => composite(writer, 'DELETE', `/sobjects/${object}/${id}`),
  },
  'a tree, and a collection of ids': {
    create: (writer, type, fields) =>
      send(writer, 'POST', `/composite/tree/${type}`, {
        records: [{ attributes: { type, referenceId: 'record' }, ...fields }],
      }),
    edit: (writer, object, Id, fields) =>
      send(writer, 'PATCH', `/composite/sobjects/${object}/Id`, {
        records: [{ attributes: { type: object }, Id, ...fields }],
      }),
    delete: (writer, _object, id) => composite(writer, 'DELETE', `/composite/sobjects?ids=${id}`),
  },
  'the UI API': {
    create: (writer, apiName, fields) => send(writer, 'POST', '/ui-api/records', { apiName, fields }),
    edit: (writer, _object, id, fields) => send(writer, 'PATCH', `/ui-api/records/${id}`, { fields }),
    delete: (writer, _object, id) => send(writer, 'DELETE', `/ui-api/records/${id}`),
  },
  GraphQL: {
    create: (writer, object, fields) => mutate(writer, `${object}Create`, { [object]: fields }),
    edit: (writer, object, Id, fields) => mutate(writer, `${object}Update`, { Id, [object]: fields }),
    delete: (writer, object, Id) => mutate(writer, `${object}Delete`, { Id }),
  },
};

/** What a refusal for want of rights says; any other refusal means that the right was there. */
const REFUSAL =
  /"(?:errorCode|statusCode)":"(?:INSUFFICIENT_ACCESS_OR_READONLY|CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY|INVALID_CROSS_REFERENCE_KEY|INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY|NOT_FOUND|INVALID_TYPE)"|insufficient access rights|invalid cross reference id|entity type cannot be inserted|is not supported|The requested resource does not exist/;

/** A reply that does not say that the right is missing. */
export function isAllowed({ status, json }: OrgReply): boolean {
  return ![403, 404].includes(status) && !REFUSAL.test(JSON.stringify(json ?? null));
}

const FAILURE = /"success":false|"errorCode"|"hasErrors":true|"errors":\[\{/;

/** A reply that says that it is done. */
export function isDone({ status, json }: OrgReply): boolean {
  return status < 300 && !FAILURE.test(JSON.stringify(json ?? null));
}

/** Everything as it was afterwards. */
export async function tried<T>({ channel: { org } }: Writer, attempt: () => Promise<T>): Promise<T> {
  const savepoint = org.store.journal.open();
  try {
    return await attempt();
  } finally {
    savepoint.takeBack();
  }
}
