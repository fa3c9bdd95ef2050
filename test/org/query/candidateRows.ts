import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import { packAnyId, prefixOf, serialIn } from '../store/idPacking.ts';
import type { ConditionTree } from './condition.ts';
import { unquote } from './literal.ts';

/**
 * Rows that alone can fit, when the condition names ids or external ids; null when every row must be
 * looked at. Only for live rows: the indexes do not hold deleted ones.
 */
export function candidateRows(
  org: Org,
  object: ObjectDefinition,
  tree: ConditionTree,
  all: boolean,
): number[] | null {
  if (tree.kind === 'and') {
    for (const part of tree.conditions) {
      const rows = candidateRows(org, object, part, all);
      if (rows) return rows;
    }
    return null;
  }
  if (tree.kind !== 'comparison') return null;
  const { field: name, operator, value, valueQuery } = tree.comparison;
  const field = fieldOf(object, name ?? '');
  if (!field || valueQuery || !['=', 'IN'].includes(operator.toUpperCase())) return null;
  const texts = (Array.isArray(value) ? value : [value ?? '']).map(unquote);
  const table = org.store.tableOf(object);
  let rows: number[];
  if (field.type === 'id') {
    rows = texts.flatMap((text) => {
      const packed = packAnyId(text);
      return packed !== null && prefixOf(packed) === object.keyPrefix ? [serialIn(packed)] : [];
    });
  } else if (
    field.externalId &&
    field.type === 'string' &&
    !all &&
    !texts.includes('NULL') &&
    !texts.includes('')
  ) {
    rows = texts.flatMap((text) => [...table.rowsWith(field, text)]);
  } else return null;
  return [...new Set(rows)].sort((a, b) => a - b);
}
