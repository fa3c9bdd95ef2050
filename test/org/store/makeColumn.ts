import { compiled } from '../formula/compiled.ts';
import { decimal } from '../formula/decimal.ts';
import { evaluate } from '../formula/evaluate.ts';
import { fromValue } from '../formula/fromValue.ts';
import { recordScope } from '../formula/recordScope.ts';
import type { Scope } from '../formula/scope.ts';
import type { Org } from '../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { Column } from './columns/column.ts';
import { columnFor } from './columns/columnFor.ts';
import type { Table } from './table.ts';

const NUMBERS = new Set(['int', 'double', 'currency', 'percent']);

/** What a field is kept in; formulas and files are computed when they are read. */
export function makeColumn(org: Org, field: FieldDefinition, object: ObjectDefinition, table: Table): Column {
  if (field.type === 'base64') return blobColumn(org, field, object, table);
  if (field.formula !== undefined) return formulaColumn(org, field, field.formula, object, table);
  return columnFor(field);
}

function formulaColumn(
  org: Org,
  field: FieldDefinition,
  formula: string,
  object: ObjectDefinition,
  table: Table,
): Column {
  return {
    get: (row) => {
      // Asked for each time: a deploy may have added fields since.
      const current = org.schema.find(object.name) ?? object;
      const read = (each: FieldDefinition) => table.get(row, each);
      const scope = recordScope(org, org.administrator, { object: current, read, before: null });
      const known = field.blankAsZero ? withZeros(scope, current) : scope;
      return fromValue(field, evaluate(compiled(formula), known));
    },
    set: () => undefined,
  };
}

/** "Treat blank fields as zeroes": the default of formula fields. */
function withZeros(scope: Scope, object: ObjectDefinition): Scope {
  const isNumber = (path: string[]) => NUMBERS.has(fieldOf(object, path[0] ?? '')?.type ?? '');
  return {
    ...scope,
    read: (path) => scope.read(path) ?? (path.length === 1 && isNumber(path) ? decimal(0) : null),
  };
}

/** Bytes are fetched from an address of their own; a query gives the address. */
function blobColumn(org: Org, field: FieldDefinition, object: ObjectDefinition, table: Table): Column {
  return {
    get: (row) => {
      const id = table.idOf(row);
      return org.blobs.has(id) ? `/services/data/v66.0/sobjects/${object.name}/${id}/${field.name}` : null;
    },
    set: () => undefined,
  };
}
