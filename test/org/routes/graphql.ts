import { GraphQLError } from 'graphql';
import { answerAggregate } from '../graphql/aggregate.ts';
import { answerConnection } from '../graphql/connection.ts';
import { carryOut } from '../graphql/mutation.ts';
import { readOperation, type Asked, type GraphqlRequest } from '../graphql/request.ts';
import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import type { OrgReply, OrgRequest, Route } from '../route.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import type { OrgUser } from '../user.ts';

/** The part of the UI API's GraphQL that `lightning/graphql` offers to components. */
export const graphqlRoutes: Route[] = [{ method: 'POST', pattern: '/graphql', handle: answer }];

const MOST_CONNECTIONS = 10;

/** Mistakes in a query are told inside a 200, as GraphQL has it. */
async function answer(request: OrgRequest, org: Org): Promise<OrgReply> {
  try {
    const { kind, fields } = readOperation((await request.readJson()) as GraphqlRequest);
    const uiapi = fields.filter(({ name }) => name === 'uiapi');
    if (uiapi.length !== fields.length) throw new OrgError(400, 'INVALID_FIELD', 'Only uiapi can be asked.');
    return kind === 'query' ? answerQueries(org, request.user, uiapi) : mutate(org, request.user, uiapi);
  } catch (error) {
    if (!(error instanceof OrgError) && !(error instanceof GraphQLError)) throw error;
    return { status: 200, json: { data: null, errors: [{ message: error.message }] } };
  }
}

function answerQueries(org: Org, user: OrgUser, uiapi: readonly Asked[]): OrgReply {
  const parts = uiapi.flatMap(({ fields }) => fields);
  const asked = parts.reduce((count, { fields }) => count + fields.length, 0);
  if (asked > MOST_CONNECTIONS) {
    throw new OrgError(
      400,
      'LIMIT_EXCEEDED',
      `A request may hold ${MOST_CONNECTIONS} sub-queries, this one holds ${asked}.`,
    );
  }
  const answered = parts.map((part) => [part.key, answerPart(org, user, part)] as const);
  return { status: 200, json: { data: { uiapi: Object.fromEntries(answered) as unknown }, errors: [] } };
}

function answerPart(org: Org, user: OrgUser, part: Asked): unknown {
  const answerOne = { query: answerConnection, aggregate: answerAggregate }[part.name];
  if (!answerOne) throw new OrgError(400, 'INVALID_FIELD', `uiapi has no ${part.name}.`);
  return Object.fromEntries(
    part.fields.map((asked) => [asked.key, answerOne(org, user, objectOf(org, asked), asked)]),
  );
}

function objectOf(org: Org, { name }: Asked): ObjectDefinition {
  const object = org.schema.find(name);
  if (object) return object;
  throw new OrgError(
    400,
    'INVALID_TYPE',
    `Validation error of type FieldUndefined: Field '${name}' in type 'RecordQuery' is undefined`,
  );
}

function mutate(org: Org, user: OrgUser, uiapi: readonly Asked[]): OrgReply {
  const input = uiapi[0]?.arguments['input'] as { allOrNone?: boolean } | undefined;
  const mutations = uiapi.flatMap(({ fields }) => fields);
  const allOrNone = input?.allOrNone ?? true;
  const savepoint = org.store.journal.open();
  const { answers, errors } = carryOut(org, user, mutations);
  const refused = allOrNone && errors.length > 0;
  if (refused) savepoint.takeBack();
  else savepoint.keep();
  return { status: 200, json: { data: refused ? null : { uiapi: answers }, errors } };
}
