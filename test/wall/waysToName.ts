import type { OrgReply } from '../org/route.ts';
import type { Channel } from '../org/rights/fixtures/channel.ts';
import type { PersonName } from '../org/rights/fixtures/people.ts';
import { ask, queryAddress } from './door.ts';

/** Somebody who names a field; `id` is of a record that is seen. */
interface Naming {
  readonly channel: Channel;
  readonly name: PersonName;
  readonly object: string;
  readonly field: string;
  readonly id: string;
}

type WayToName = (naming: Naming) => Promise<OrgReply>;

const query =
  (soql: (naming: Naming) => string): WayToName =>
  (naming) =>
    ask(naming.channel, naming.name, 'GET', queryAddress(soql(naming)));

const graphql =
  (part: (naming: Naming) => string): WayToName =>
  (naming) =>
    ask(naming.channel, naming.name, 'POST', '/graphql', {
      query: `query { uiapi { ${part(naming)} } }`,
    });

/** Every way to name a field in a question or a write: each is to be refused where the field is hidden. */
export const WAYS_TO_NAME: Readonly<Record<string, WayToName>> = {
  select: query(({ object, field }) => `SELECT ${field} FROM ${object}`),
  filter: query(({ object, field }) => `SELECT Id FROM ${object} WHERE ${field} != NULL`),
  order: query(({ object, field }) => `SELECT Id FROM ${object} ORDER BY ${field}`),
  group: query(({ object, field }) => `SELECT ${field}, COUNT(Id) FROM ${object} GROUP BY ${field}`),
  count: query(({ object, field }) => `SELECT COUNT(${field}) FROM ${object}`),
  having: query(
    ({ object, field }) => `SELECT Name, COUNT(Id) FROM ${object} GROUP BY Name HAVING COUNT(${field}) > 0`,
  ),
  'part of a record': ({ channel, name, object, field, id }) =>
    ask(channel, name, 'GET', `/sobjects/${object}/${id}?fields=${field}`),
  'part of a collection': ({ channel, name, object, field, id }) =>
    ask(channel, name, 'GET', `/composite/sobjects/${object}?ids=${id}&fields=${field}`),
  'part of a record of the UI API': ({ channel, name, object, field, id }) =>
    ask(channel, name, 'GET', `/ui-api/records/${id}?fields=${object}.${field}`),
  'its choices': ({ channel, name, object, field }) =>
    ask(channel, name, 'GET', `/ui-api/object-info/${object}/picklist-values/012000000000000AAA/${field}`),
  'select in GraphQL': graphql(
    ({ object, field }) => `query { ${object} { edges { node { ${field} { value } } } } }`,
  ),
  'filter in GraphQL': graphql(
    ({ object, field }) => `query { ${object}(where: { ${field}: { ne: null } }) { totalCount } }`,
  ),
  'order in GraphQL': graphql(
    ({ object, field }) => `query { ${object}(orderBy: { ${field}: { order: ASC } }) { totalCount } }`,
  ),
  'count in GraphQL': graphql(
    ({ object, field }) =>
      `aggregate { ${object} { edges { node { aggregate { ${field} { count { value } } } } } } }`,
  ),
  'group in GraphQL': graphql(
    ({ object, field }) =>
      `aggregate { ${object}(groupBy: { ${field}: { group: true } }) { edges { node { aggregate { Id { count { value } } } } } } }`,
  ),
  write: ({ channel, name, object, field, id }) =>
    ask(channel, name, 'PATCH', `/sobjects/${object}/${id}`, { [field]: null }),
  'write in the UI API': ({ channel, name, field, id }) =>
    ask(channel, name, 'PATCH', `/ui-api/records/${id}`, { fields: { [field]: null } }),
  'write in GraphQL': ({ channel, name, object, field, id }) =>
    ask(channel, name, 'POST', '/graphql', {
      query: `mutation { uiapi { ${object}Update(input: { Id: "${id}", ${object}: { ${field}: null } }) { success } } }`,
    }),
};

/** A question or a write that was not understood, so that it tells nothing. */
export function isRefused({ status, json }: OrgReply): boolean {
  const hasErrors = ((json as { errors?: unknown[] } | undefined)?.errors?.length ?? 0) > 0;
  return status >= 400 || hasErrors;
}
