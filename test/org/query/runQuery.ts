import type { Query } from '@jetstreamapp/soql-parser-js';
import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { present } from '../store/present.ts';
import { isAggregate, planAggregate } from './aggregate.ts';
import type { AggregateColumn } from './aggregate.ts';
import { csvOfRows, csvOfValues } from './csv.ts';
import { orderItems, sortKey } from './orderRows.ts';
import { parseSoql } from './parseSoql.ts';
import { recordShape } from './recordShape.ts';
import type { QueryOptions, QueryResult } from './result.ts';
import { cut, requireQueryObject, rowSource } from './rowSource.ts';
import { selectList } from './selectList.ts';
import { planSubquery } from './subquery.ts';

/** Checks a query and finds its rows. Throws OrgError with Salesforce's code and text. */
export function runQuery(org: Org, soql: string, options: QueryOptions): QueryResult {
  const query = parseSoql(soql);
  const object = requireQueryObject(org, soql, query.sObject ?? '');
  if (isCountQuery(query)) return countResult(org, soql, object, query, options);
  if (isAggregate(query)) return aggregateResult(org, soql, object, query, options);
  return rowsResult(org, soql, object, query, options);
}

/** `SELECT COUNT() FROM …`: the answer is the size. */
function isCountQuery({ fields = [], groupBy }: Query): boolean {
  const [only] = fields;
  return (
    fields.length === 1 &&
    !groupBy &&
    only?.type === 'FieldFunctionExpression' &&
    only.functionName.toUpperCase() === 'COUNT' &&
    only.parameters.length === 0
  );
}

function countResult(
  org: Org,
  soql: string,
  object: ObjectDefinition,
  query: Query,
  options: QueryOptions,
): QueryResult {
  const source = rowSource(org, soql, object, query, options);
  const totalSize = cut(source.find(), query).length;
  const nothing = { columns: [], records: () => [], rows: () => [], csv: () => [] };
  return {
    object: object.name,
    totalSize,
    isAggregate: false,
    isCount: true,
    hasSubqueries: false,
    ...nothing,
  };
}

function rowsResult(
  org: Org,
  soql: string,
  object: ObjectDefinition,
  query: Query,
  options: QueryOptions,
): QueryResult {
  const selected = selectList(org, soql, object, query);
  const shape = recordShape(org, object, selected);
  const children = selected.flatMap((item) =>
    item.kind === 'subquery' ? [planSubquery(org, soql, object, item.subquery, options)] : [],
  );
  const source = rowSource(org, soql, object, query, options);
  const rows = source.arrange(source.find());
  const fields = selected.filter((item) => item.kind === 'field');

  return {
    object: object.name,
    columns: fields.map(({ name, expression }) => ({ name, type: expression.field.type })),
    totalSize: rows.length,
    isAggregate: false,
    isCount: false,
    hasSubqueries: children.length > 0,
    records: (from, to, version) => {
      const page = rows.subarray(from, to);
      const nested = children.map((child) => ({ name: child.name, records: child.of(page, version) }));
      return Array.from(page, (row) => {
        const record = shape.build(row, version);
        for (const { name, records } of nested) record[name] = records.get(row) ?? null;
        return record;
      });
    },
    *rows(from = 0, to = rows.length) {
      for (const row of rows.subarray(from, to)) {
        yield fields.map(({ expression }) => present(expression.field, expression.read(row)));
      }
    },
    csv: (csvOptions) => csvOfRows(fields, rows, csvOptions ?? {}),
  };
}

function aggregateResult(
  org: Org,
  soql: string,
  object: ObjectDefinition,
  query: Query,
  options: QueryOptions,
): QueryResult {
  const plan = planAggregate(org, soql, object, query);
  const source = rowSource(
    org,
    soql,
    object,
    { ...query, orderBy: undefined, limit: undefined, offset: undefined },
    options,
  );
  const { having } = plan;
  const groups = plan.groupsOf(source.find()).filter((group) => !having || having(group));
  const keys = (query.orderBy === undefined ? [] : [query.orderBy].flat()).map((clause) => {
    const read = plan.readerOf(clause);
    return sortKey(clause, (index) => read(groups[index]!));
  });
  const order = orderItems(
    groups.map((_, index) => index),
    keys,
  );
  const chosen = Array.from(cut(order, query), (index) => groups[index]!);
  const values = (group: Uint32Array) => plan.columns.map((column) => shown(column, group));

  return {
    object: object.name,
    columns: plan.columns.map(({ name, field }) => ({ name, type: field.type })),
    totalSize: chosen.length,
    isAggregate: true,
    isCount: false,
    hasSubqueries: false,
    records: (from, to) =>
      chosen.slice(from, to).map((group) => ({
        attributes: { type: 'AggregateResult' },
        ...Object.fromEntries(plan.columns.map((column) => [column.name, shown(column, group)])),
      })),
    *rows(from = 0, to = chosen.length) {
      for (const group of chosen.slice(from, to)) yield values(group);
    },
    csv: (csvOptions) => csvOfValues(plan.columns, chosen.map(values), csvOptions ?? {}),
  };
}

function shown(column: AggregateColumn, group: Uint32Array) {
  return present(column.field, column.read(group));
}
