import type { OrderByClause, Query, Subquery } from '@jetstreamapp/soql-parser-js';
import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { candidateRows } from './candidateRows.ts';
import { conditionTree } from './condition.ts';
import { requireFilterable } from './expression.ts';
import { findRows } from './findRows.ts';
import { orderItems, sortKey } from './orderRows.ts';
import type { QueryOptions } from './result.ts';
import { selectList } from './selectList.ts';
import { malformed, noSuchObject } from './soqlError.ts';
import { compileWhere, expressionOf } from './where.ts';

/** WHERE, ORDER BY, OFFSET and LIMIT of a query, made ready. */
export interface RowSource {
  fits: (row: number) => boolean;
  /** All rows that fit, in the order of their ids. */
  find: () => Uint32Array;
  /** Sorts and cuts. */
  arrange: (rows: Uint32Array) => Uint32Array;
}

const MOST_OFFSET = 2000;

export function rowSource(
  org: Org,
  soql: string,
  object: ObjectDefinition,
  query: Query | Subquery,
  options: QueryOptions,
): RowSource {
  const tree = query.where ? conditionTree(query.where) : null;
  const semiJoin = (inner: Query) => runSemiJoin(org, soql, inner, options);
  const fits = tree ? compileWhere(org, soql, object, tree, semiJoin) : null;
  const seen = org.rights?.rowsSeen(object) ?? null;
  const all = options.all ?? false;
  if ((query.offset ?? 0) > MOST_OFFSET) {
    throw malformed(`SOQL offset ${query.offset} exceeds the maximum allowed of ${MOST_OFFSET}`);
  }
  const clauses = query.orderBy === undefined || query.groupBy ? [] : [query.orderBy].flat();
  const keys = clauses.map((clause) => orderKey(org, soql, object, clause));

  return {
    fits: (row) => (fits === null || fits(row)) && (seen === null || seen(row)),
    find: () => findRows(org, object, fits, tree && candidateRows(org, object, tree, all), all),
    arrange: (rows) => cut(keys.length > 0 ? orderItems(rows, keys) : rows, query),
  };
}

/** OFFSET and LIMIT. */
export function cut<T extends { slice: (from: number, to?: number) => T }>(
  rows: T,
  { offset = 0, limit }: { offset?: number; limit?: number },
): T {
  return offset === 0 && limit === undefined
    ? rows
    : rows.slice(offset, limit === undefined ? undefined : offset + limit);
}

export function requireQueryObject(org: Org, soql: string, name: string): ObjectDefinition {
  const object = org.schema.find(name);
  if (!object) throw noSuchObject(soql, name);
  return object;
}

function orderKey(org: Org, soql: string, object: ObjectDefinition, clause: OrderByClause) {
  const reference = clause as { field?: string; fn?: { functionName?: string; parameters?: unknown[] } };
  const expression = expressionOf(org, soql, object, reference);
  requireFilterable(soql, expression, 'sorted');
  return sortKey(clause, expression.read);
}

function runSemiJoin(org: Org, soql: string, query: Query, options: QueryOptions) {
  const object = requireQueryObject(org, soql, query.sObject ?? '');
  const selected = selectList(org, soql, object, query);
  const [only] = selected;
  if (selected.length !== 1 || only?.kind !== 'field') {
    throw malformed('a nested query must select exactly one field');
  }
  const source = rowSource(org, soql, object, query, options);
  const rows = source.arrange(source.find());
  const { expression } = only;
  return { expression, values: Array.from(rows, (row) => expression.read(row)) };
}
