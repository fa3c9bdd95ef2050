import { normaliseId } from '../ids.ts';
import type { Org } from '../org.ts';
import { notFound } from '../orgError.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { OrgUser } from '../user.ts';
import { parentOf } from './parentOf.ts';
import { displayValue } from './displayValue.ts';

interface Tree {
  [step: string]: Tree;
}

/**
 * A record as `ui-api/records` gives it. `fields` are refused when they do not exist, `optionalFields` left out.
 * Both are qualified: 'Account.Name', 'Account.Owner.Name'.
 */
export function uiRecord(
  org: Org,
  user: OrgUser,
  id: string,
  { fields, optionalFields }: { fields: string[]; optionalFields: string[] },
): Record<string, unknown> {
  const object = org.store.find(id)?.object;
  if (!object) throw notFound();
  const paths = [...fields, ...optionalFields.filter((path) => exists(org, object, path))].map((path) =>
    path.split('.').slice(1).join('.'),
  );
  const currency = fieldOf(object, 'CurrencyIsoCode') ? ['CurrencyIsoCode'] : [];
  const wanted = [...new Set(['Id', 'LastModifiedDate', 'SystemModstamp', ...currency, ...paths])];
  const soql = `SELECT ${wanted.join(', ')} FROM ${object.name} WHERE Id = '${normaliseId(id)}'`;
  const [row] = org.as(user).query(soql).records(0, 1, '66.0');
  if (!row) throw notFound();
  return shape(org, object, row, treeOf(paths));
}

function exists(org: Org, object: ObjectDefinition, path: string): boolean {
  let current: ObjectDefinition | undefined = object;
  const [first, ...steps] = path.split('.');
  if (first?.toLowerCase() !== object.name.toLowerCase()) return false;
  for (const [position, step] of steps.entries()) {
    if (!current) return false;
    if (position === steps.length - 1) return fieldOf(current, step) !== undefined;
    current = parentOf(org, current, step);
  }
  return false;
}

function treeOf(paths: string[]): Tree {
  const tree: Tree = {};
  for (const path of paths) {
    let node = tree;
    for (const step of path.split('.')) node = node[step] ??= {};
  }
  return tree;
}

function shape(
  org: Org,
  object: ObjectDefinition,
  row: Record<string, unknown>,
  tree: Tree,
): Record<string, unknown> {
  const fields = Object.entries(tree).map(([name, below]) => [name, valueOf(org, object, row, name, below)]);
  return {
    apiName: object.name,
    childRelationships: {},
    eTag: row['SystemModstamp'] ?? null,
    fields: Object.fromEntries(fields) as Record<string, unknown>,
    id: row['Id'] ?? null,
    lastModifiedDate: row['LastModifiedDate'] ?? null,
    recordTypeId: null,
    systemModstamp: row['SystemModstamp'] ?? null,
  };
}

function valueOf(
  org: Org,
  object: ObjectDefinition,
  record: Record<string, unknown>,
  name: string,
  below: Tree,
) {
  const value = record[name];
  if (Object.keys(below).length === 0) {
    const field = fieldOf(object, name);
    return {
      displayValue: field
        ? displayValue(field, value, org.settings.currency, record['CurrencyIsoCode'])
        : null,
      value: value ?? null,
    };
  }
  const parent = parentOf(org, object, name);
  if (!parent || !value || typeof value !== 'object') return { displayValue: null, value: null };
  const row = value as Record<string, unknown>;
  return { displayValue: (row['Name'] as string | undefined) ?? null, value: shape(org, parent, row, below) };
}
