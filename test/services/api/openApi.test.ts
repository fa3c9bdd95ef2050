import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type Bench } from './support.ts';

/*
 * What Salesforce Help says of schemas for External Services (Schema Definitions; Naming and Description Conventions;
 * System Limits; Operation Output Parameters), held against what the service gives out.
 */

interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  parameters?: { name?: string; in?: string; description?: string; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { description?: string; content?: Record<string, { schema: Schema }> }>;
}
type Schema = { [keyword: string]: unknown };
interface Document {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

let api: Bench;
let document: Document;
beforeAll(async () => {
  api = await startApi();
  const { body } = await api.ask('GET', '/openapi.json');
  document = body as unknown as Document;
});
afterAll(() => api.close());

const operations = () => Object.values(document.paths).flatMap((path) => Object.entries(path));

/** Every schema of the document, those inside of others too. */
function schemas(): Schema[] {
  const found: Schema[] = [];
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('type' in part || '$ref' in part || 'anyOf' in part || 'oneOf' in part) found.push(part);
    Object.values(part).forEach(walk);
  };
  walk(document);
  return found;
}

/** Words that Apex keeps for itself; a property of that name could not become a member of a class. */
const APEX_WORDS =
  'abstract activate and any array as asc autonomous begin bigdecimal blob boolean break bulk by byte case cast catch char class collect commit const continue currency date datetime decimal default delete desc do double else end enum exception exit export extends false final finally float for from global goto group having hint if implements import in inner insert instanceof int integer interface into join like limit list long loop map merge new not null nulls number object of on or outer override package parallel pragma private protected public retrieve return rollback search select set short sobject sort static string super switch synchronized system testmethod then this throw time transaction trigger true try undelete update upsert using virtual void webservice when where while'.split(
    ' ',
  );
const APEX_NAME = /^[A-Za-z](?:_?[A-Za-z0-9])*$/;

describe('the description of the API, as External Services takes it', () => {
  test('is OpenAPI 3.0 for the host that the Named Credential knows, far below the size limit', () => {
    expect(document.openapi).toMatch(/^3\.0\./);
    expect(document.servers).toEqual([{ url: '/' }]);
    expect(JSON.stringify(document).length).toBeLessThan(10_000_000);
  });

  test('gives every operation its own name, fit for Apex', () => {
    const names = operations().map(([, { operationId }]) => operationId ?? '');

    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !APEX_NAME.test(name) || name.length > 80)).toEqual([]);
  });

  test('names every parameter and property as Apex can', () => {
    const parameters = operations().flatMap(([, { parameters = [] }]) =>
      parameters.map(({ name = '' }) => name),
    );
    const properties = schemas().flatMap(({ properties = {} }) => Object.keys(properties as object));
    const names = [...parameters, ...properties, ...Object.keys(document.components.schemas)];

    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !APEX_NAME.test(name) || APEX_WORDS.includes(name.toLowerCase()))).toEqual(
      [],
    );
  });

  test('writes each name in one case everywhere', () => {
    const names = schemas().flatMap(({ properties = {} }) => Object.keys(properties as object));
    const spellings = new Map<string, Set<string>>();
    for (const name of names) {
      const known = spellings.get(name.toLowerCase()) ?? new Set();
      spellings.set(name.toLowerCase(), known.add(name));
    }

    expect([...spellings.values()].filter((each) => each.size > 1)).toEqual([]);
  });

  test('has no schema that is one of several, and none of several types', () => {
    const several = schemas().filter(
      (schema) => 'anyOf' in schema || 'oneOf' in schema || 'allOf' in schema || Array.isArray(schema.type),
    );

    expect(several).toEqual([]);
  });

  test('gives every object a name of its own', () => {
    const named = new Set(Object.values(document.components.schemas));
    const nameless = schemas().filter((schema) => schema.type === 'object' && !named.has(schema));

    expect(nameless).toEqual([]);
  });

  test('refers only to what it describes, and describes nothing that it does not refer to', () => {
    const referred = new Set(
      schemas().flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref.split('/').at(-1)] : [])),
    );

    expect([...referred].sort()).toEqual(Object.keys(document.components.schemas).sort());
  });

  test('uses the data types that are supported', () => {
    const types = new Set(
      schemas()
        .map(({ type }) => type)
        .filter((type) => type !== undefined),
    );

    expect([...types].sort()).toEqual(['array', 'boolean', 'integer', 'number', 'object', 'string']);
  });

  test('sends and takes JSON alone, and no body with a GET', () => {
    const contents = operations().flatMap(([, { requestBody, responses }]) => [
      ...Object.keys(requestBody?.content ?? {}),
      ...Object.values(responses).flatMap(({ content = {} }) => Object.keys(content)),
    ]);

    expect(new Set(contents)).toEqual(new Set(['application/json']));
    expect(operations().filter(([method, { requestBody }]) => method === 'get' && requestBody)).toEqual([]);
  });

  test('says what each operation and parameter is for, within what is kept of it', () => {
    const texts = operations().flatMap(([, { summary = '', parameters = [] }]) => [
      summary,
      ...parameters.map(({ description = '' }) => description),
    ]);

    expect(texts.filter((text) => text === '' || text.length > 1333)).toEqual([]);
  });

  test('describes the answer of every status that the operation gives', () => {
    const bare = operations().flatMap(([, { operationId, responses }]) =>
      Object.entries(responses).flatMap(([status, { content }]) =>
        content ? [] : [`${operationId} ${status}`],
      ),
    );

    expect(bare).toEqual([]);
  });
});
