import type { ObjectDefinition } from '../org/schema/definition.ts';
import type { Channel } from '../org/rights/fixtures/channel.ts';
import type { PersonName } from '../org/rights/fixtures/people.ts';
import { PLACES, type Place } from '../org/rights/fixtures/records.ts';
import { ask, queryAddress, textOf } from './door.ts';

/** What is tried: who looks for the records of which object. */
export interface Look {
  readonly channel: Channel;
  readonly name: PersonName;
  readonly object: ObjectDefinition;
  readonly ids: Readonly<Record<Place, string>>;
}

/** Answers with all that it was told, with the ids of the records that were reached. */
type WayToRead = (look: Look) => Promise<string>;

const TODAY = 'start=2017-11-15T11:00:00Z&end=2017-11-15T13:00:00Z';
const DATA = '/services/data/v66.0';

/** Every way to one record or a list of them. */
export const WAYS_TO_READ: Readonly<Record<string, WayToRead>> = {
  'its address': (look) => each(look, (id, { object }) => `/sobjects/${object.name}/${id}?fields=Id`),
  'its whole record': (look) => each(look, (id, { object }) => `/sobjects/${object.name}/${id}`),
  'a collection': (look) =>
    tell(look, `/composite/sobjects/${look.object.name}?ids=${idsOf(look).join(',')}&fields=Id`),
  'a list': (look) => query(look, `SELECT Id FROM ${look.object.name}`),
  'a list with what is deleted': (look) =>
    tell(look, queryAddress(`SELECT Id FROM ${look.object.name}`, 'queryAll')),
  'a filter': (look) => query(look, `SELECT Id FROM ${look.object.name} WHERE Id != NULL ORDER BY Id DESC`),
  'all fields': (look) => query(look, `SELECT FIELDS(ALL) FROM ${look.object.name} LIMIT 200`),
  groups: (look) => query(look, `SELECT Id, COUNT(Id) n FROM ${look.object.name} GROUP BY Id`),
  'a record of the UI API': (look) =>
    each(look, (id, { object }) => `/ui-api/records/${id}?optionalFields=${object.name}.Id`),
  'a list of GraphQL': (look) =>
    graphql(look, `query { ${look.object.name}(first: 200) { edges { node { Id } } } }`),
  'a filter of GraphQL': (look) =>
    graphql(
      look,
      `query { ${look.object.name}(where: { Id: { in: ${JSON.stringify(idsOf(look))} } }) { edges { node { Id } } } }`,
    ),
  'groups of GraphQL': (look) =>
    graphql(
      look,
      `aggregate { ${look.object.name}(groupBy: { Id: { group: true } }) { edges { node { aggregate { Id { value } } } } } }`,
    ),
  'a composite call': (look) =>
    tell(look, '/composite', {
      compositeRequest: idsOf(look).map((id, index) => ({
        method: 'GET',
        url: `${DATA}/sobjects/${look.object.name}/${id}?fields=Id`,
        referenceId: `record${index}`,
      })),
    }),
  'a batch': (look) =>
    tell(look, '/composite/batch', {
      batchRequests: idsOf(look).map((id) => ({
        method: 'GET',
        url: `v66.0/sobjects/${look.object.name}/${id}?fields=Id`,
      })),
    }),
  'what has changed': (look) => tell(look, `/sobjects/${look.object.name}/updated?${TODAY}`),
};

/** Ways round the corner: who may see less of the key, or of the records above and below, reaches less. */
export const WAYS_AROUND: Readonly<Record<string, WayToRead>> = {
  'its key': (look) => {
    const key = keyOf(look.object);
    if (!key) return Promise.resolve('');
    const keyed = (place: Place) =>
      `/sobjects/${look.object.name}/${key}/${encodeURIComponent(`${look.object.name}-${place}`)}?fields=Id`;
    return all(look, PLACES.map(keyed));
  },
  'the lists of the records above': (look) =>
    all(
      look,
      lookupsFrom(look).map(({ above, list }) =>
        queryAddress(`SELECT Name, (SELECT Id FROM ${list}) FROM ${above}`),
      ),
    ),
  'the lists of the records above in GraphQL': (look) =>
    several(
      lookupsFrom(look).map(({ above, list }) =>
        graphql(
          look,
          `query { ${above} { edges { node { ${list} { edges { node { Id } } totalCount } } } } }`,
        ),
      ),
    ),
  'what points at it': (look) =>
    all(
      look,
      lookupsAt(look).map(({ below, up }) => queryAddress(`SELECT ${up}.Id, ${up}.Name FROM ${below}`)),
    ),
  'groups of what points at it': (look) =>
    all(
      look,
      lookupsAt(look).map(({ below, up }) =>
        queryAddress(`SELECT ${up}.Id, MAX(${up}.Name) n FROM ${below} GROUP BY ${up}.Id`),
      ),
    ),
  'what points at it in GraphQL': (look) =>
    several(
      lookupsAt(look).map(({ below, up }) =>
        graphql(look, `query { ${below} { edges { node { ${up} { Id Name { value } } } } } }`),
      ),
    ),
  'what points at it in the UI API': (look) =>
    all(
      look,
      lookupsAt(look).flatMap(({ below, up }) =>
        PLACES.map((place) => {
          const id = look.channel.recordOf(below, place);
          return `/ui-api/records/${id}?optionalFields=${below}.${up}.Id,${below}.${up}.Name`;
        }),
      ),
    ),
};

/** Every way to a number of records; what is told is that number, or a refusal. */
export const WAYS_TO_COUNT: Readonly<Record<string, (look: Look) => Promise<string>>> = {
  'COUNT()': (look) => query(look, `SELECT COUNT() FROM ${look.object.name}`),
  'COUNT(Id)': (look) => query(look, `SELECT COUNT(Id) n FROM ${look.object.name}`),
  'totalCount of GraphQL': (look) => graphql(look, `query { ${look.object.name} { totalCount } }`),
  'count of GraphQL': (look) =>
    graphql(
      look,
      `aggregate { ${look.object.name} { edges { node { aggregate { Id { count { value } } } } } } }`,
    ),
};

/** The external id of an object that has one. */
export function keyOf(object: ObjectDefinition): string | null {
  const key = [...object.fields.values()].find((field) => field.externalId && field.type === 'string');
  return key?.name ?? null;
}

function idsOf({ ids }: Look): string[] {
  return PLACES.map((place) => ids[place]);
}

function tell({ channel, name }: Look, address: string, body?: unknown): Promise<string> {
  return textOf(ask(channel, name, body === undefined ? 'GET' : 'POST', address, body));
}

async function all(look: Look, addresses: readonly string[]): Promise<string> {
  const told = await Promise.all(addresses.map((address) => tell(look, address)));
  return told.join('\n');
}

function each(look: Look, addressOf: (id: string, look: Look) => string): Promise<string> {
  return all(
    look,
    idsOf(look).map((id) => addressOf(id, look)),
  );
}

function query(look: Look, soql: string): Promise<string> {
  return tell(look, queryAddress(soql));
}

function graphql(look: Look, part: string): Promise<string> {
  return tell(look, '/graphql', { query: `query { uiapi { ${part} } }` });
}

async function several(questions: readonly Promise<string>[]): Promise<string> {
  return (await Promise.all(questions)).join('\n');
}

/** The objects that its lookups point at, and what each calls the list of these records. */
function lookupsFrom({ object, channel }: Look): { above: string; list: string }[] {
  return [...object.fields.values()].flatMap(({ referenceTo: [above = ''], childRelationshipName: list }) =>
    list && channel.org.schema.find(above)?.custom ? [{ above, list }] : [],
  );
}

/** The objects that point at it, and what each calls it. */
function lookupsAt({ object, channel }: Look): { below: string; up: string }[] {
  return channel.org.schema.childrenOf(object.name).flatMap(({ child, field }) => {
    const up = field.relationshipName;
    return child.custom && up ? [{ below: child.name, up }] : [];
  });
}
