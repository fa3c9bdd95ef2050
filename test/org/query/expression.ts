import type { Org } from '../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import { serialIn, prefixOf } from '../store/idPacking.ts';
import type { Column, NumericColumn } from '../store/columns/column.ts';
import type { Stored } from '../store/stored.ts';
import type { Place } from '../store/store.ts';
import { GONE } from '../store/table.ts';
import { malformed, noSuchField, noSuchRelationship, soqlError } from './soqlError.ts';

/** A field of the queried rows or of their parents, ready to be read. */
export interface Expression {
  /** As answers name it: ['Owner', 'Name']. */
  path: string[];
  field: FieldDefinition;
  /** The object that the field belongs to. */
  owner: ObjectDefinition;
  /** null when the field is not of the queried object itself. */
  column: Column | null;
  read: (row: number) => Stored;
  /** Where the field stands; the row itself when the path has one step. null when a lookup is empty. */
  placeOf: ((row: number) => Place | null) | null;
}

const MOST_STEPS = 5;

/** Follows 'Account.Owner.Name' from an object. `soql` is for the error's pointer. */
export function resolvePath(org: Org, soql: string, object: ObjectDefinition, path: string): Expression {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  if (steps.length > 0 && steps[0]?.toLowerCase() === object.name.toLowerCase()) steps.shift();
  if (steps.length > MOST_STEPS) {
    throw malformed('SOQL relationship path exceeds the maximum of 5 levels');
  }
  return steps.length === 0 ? ownField(org, soql, object, last) : parentField(org, soql, object, steps, last);
}

function ownField(org: Org, soql: string, object: ObjectDefinition, name: string): Expression {
  const field = fieldOf(object, name);
  if (!field) throw noSuchField(soql, name, object.name);
  const column = org.store.tableOf(object).column(field);
  return { path: [field.name], field, owner: object, column, read: (row) => column.get(row), placeOf: null };
}

function parentField(
  org: Org,
  soql: string,
  object: ObjectDefinition,
  steps: string[],
  name: string,
): Expression {
  const names: string[] = [];
  const hops: ((place: Place) => Place | null)[] = [];
  let targets = [object];
  for (const step of steps) {
    const links = targets.map((target) => relationship(target, step));
    const link = links.find((each) => each !== undefined);
    if (!link) throw noSuchRelationship(soql, step);
    names.push(link.relationshipName ?? step);
    hops.push(hopAlong(org, step));
    targets = link.referenceTo.flatMap((target) => org.schema.find(target) ?? []);
  }
  const owner = targets.find((target) => fieldOf(target, name)) ?? targets[0];
  const field = owner && fieldOf(owner, name);
  if (!owner || !field) throw noSuchField(soql, name, owner?.name ?? 'Name');
  const table = org.store.tableOf(object);
  const placeOf = (row: number) => {
    let place: Place | null = { object, table, row };
    for (const hop of hops) place = place && hop(place);
    return place;
  };
  const read = (row: number) => {
    const place = placeOf(row);
    const own = place && fieldOf(place.object, name);
    return place && own ? place.table.get(place.row, own) : null;
  };
  return { path: [...names, field.name], field, owner, column: null, read, placeOf };
}

export function relationship(object: ObjectDefinition, name: string): FieldDefinition | undefined {
  const wanted = name.toLowerCase();
  for (const field of object.fields.values()) {
    if (field.relationshipName?.toLowerCase() === wanted) return field;
  }
  return undefined;
}

function hopAlong(org: Org, step: string): (place: Place) => Place | null {
  const links = new Map<ObjectDefinition, FieldDefinition | undefined>();
  return (place) => {
    if (!links.has(place.object)) links.set(place.object, relationship(place.object, step));
    const link = links.get(place.object);
    return link ? follow(org, place, link) : null;
  };
}

function follow(org: Org, place: Place, link: FieldDefinition): Place | null {
  const packed = (place.table.column(link) as NumericColumn).numberAt(place.row);
  if (Number.isNaN(packed)) return null;
  const object = org.schema.findByKeyPrefix(prefixOf(packed));
  if (!object) return null;
  const table = org.store.tableOf(object);
  const row = serialIn(packed);
  if (table.stateOf(row) === GONE) return null;
  if (org.rights?.rowsSeen(object)?.(row) !== false) return { object, table, row };
  return object.name === 'User' ? { object: nameAlone(object), table, row } : null;
}

/** Of people whom one does not see, one still reads the name where they own or wrote something. */
function nameAlone(object: ObjectDefinition): ObjectDefinition {
  const fields = [...object.fields].filter(([, field]) => field.isName || field.type === 'id');
  return { ...object, fields: new Map(fields) };
}

/** Refuses what Salesforce cannot use in WHERE, ORDER BY or GROUP BY. */
export function requireFilterable(
  soql: string,
  expression: Expression,
  use: 'filtered' | 'sorted' | 'grouped',
): void {
  const { field } = expression;
  const long = field.type === 'textarea' && field.length > 255;
  if (!long && field.type !== 'base64' && !(use === 'grouped' && field.type === 'multipicklist')) return;
  const clause = use === 'grouped' ? 'grouped' : use;
  throw soqlError(
    'INVALID_FIELD',
    soql,
    field.name,
    `field '${field.name}' can not be ${clause} in a query call`,
  );
}
