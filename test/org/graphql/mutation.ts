import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { InputRecord, SaveResult } from '../store/results.ts';
import type { OrgUser } from '../user.ts';
import { requireObject } from '../write/createRecords.ts';
import { answerConnection } from './connection.ts';
import type { Asked } from './request.ts';

interface Input {
  readonly Id?: string;
  readonly [object: string]: unknown;
}

/** What became of the mutations of one request: answers by key, errors with the path of their mutation. */
export interface Mutated {
  readonly answers: Record<string, unknown>;
  readonly errors: { readonly message: string; readonly path: readonly string[] }[];
}

/** Carries out `ObjectCreate`, `ObjectUpdate` and `ObjectDelete` in order; `@{alias}` names the id of an earlier one. */
export function carryOut(org: Org, user: OrgUser, mutations: readonly Asked[]): Mutated {
  const answers: Record<string, unknown> = {};
  const errors: Mutated['errors'] = [];
  const ids = new Map<string, string>();
  for (const asked of mutations) {
    try {
      const id = carryOutOne(org, user, asked, ids);
      ids.set(asked.key, id);
      answers[asked.key] = answerOf(org, user, asked, id);
    } catch (error) {
      if (!(error instanceof OrgError)) throw error;
      answers[asked.key] = null;
      errors.push({ message: error.message, path: ['uiapi', asked.key] });
    }
  }
  return { answers, errors };
}

function carryOutOne(org: Org, user: OrgUser, asked: Asked, ids: ReadonlyMap<string, string>): string {
  const { object, action } = targetOf(org, asked.name);
  const { Id, ...rest } = (asked.arguments['input'] ?? {}) as Input;
  const id = Id === undefined ? '' : String(chained(Id, ids));
  const given = Object.entries((rest[object.name] ?? {}) as InputRecord);
  const fields = Object.fromEntries(given.map(([name, value]) => [name, chained(value, ids)]));
  const records = org.as(user);
  if (action === 'Create') return saved(records.insert(object.name, [fields]));
  if (action === 'Delete') return saved(records.delete([id]));
  return saved(records.update(object.name, [{ ...fields, Id: id }]));
}

function targetOf(org: Org, name: string): { object: ObjectDefinition; action: string } {
  const [, object = '', action = ''] = /^(\w+?)(Create|Update|Delete)$/.exec(name) ?? [];
  if (!action)
    throw new OrgError(
      400,
      'INVALID_TYPE',
      `Validation error of type FieldUndefined: '${name}' is no mutation.`,
    );
  return { object: requireObject(org, object), action };
}

function chained(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  const alias = typeof value === 'string' ? /^@\{(\w+)(?:\.Id)?\}$/.exec(value)?.[1] : undefined;
  if (alias === undefined) return value;
  const id = ids.get(alias);
  if (id === undefined)
    throw new OrgError(400, 'INVALID_FIELD', `@{${alias}} names no earlier mutation that succeeded.`);
  return id;
}

function saved([result]: SaveResult[]): string {
  if (result?.success && result.id) return result.id;
  const [error] = result?.errors ?? [];
  throw new OrgError(
    400,
    error?.statusCode ?? 'UNKNOWN_EXCEPTION',
    error?.message ?? 'Not saved.',
    error?.fields,
  );
}

function answerOf(org: Org, user: OrgUser, asked: Asked, id: string): Record<string, unknown> {
  const { object, action } = targetOf(org, asked.name);
  return Object.fromEntries(
    asked.fields.map((field) => {
      if (field.name === 'Id') return [field.key, id];
      if (field.name === 'success') return [field.key, true];
      if (field.name !== 'Record' || action === 'Delete')
        throw new OrgError(400, 'INVALID_FIELD', `No field ${field.name} here.`);
      return [field.key, recordOf(org, user, object, field, id)];
    }),
  );
}

function recordOf(org: Org, user: OrgUser, object: ObjectDefinition, record: Asked, id: string): unknown {
  const node: Asked = { name: 'node', key: 'node', arguments: {}, fields: record.fields };
  const edges: Asked = { name: 'edges', key: 'edges', arguments: {}, fields: [node] };
  const idField = fieldOf(object, 'Id')?.name ?? 'Id';
  const asked: Asked = {
    name: object.name,
    key: object.name,
    arguments: { where: { [idField]: { eq: id } } },
    fields: [edges],
  };
  const { edges: found } = answerConnection(org, user, object, asked) as { edges: { node: unknown }[] };
  return found[0]?.node ?? null;
}
