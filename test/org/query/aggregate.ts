import type { FieldType, GroupByClause, HavingClause, Query } from '@jetstreamapp/soql-parser-js';
import type { Org } from '../org.ts';
import { field } from '../schema/fields.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import type { Stored } from '../store/stored.ts';
import { conditionTree } from './condition.ts';
import type { Comparison, ConditionTree } from './condition.ts';
import { requireFilterable, resolvePath } from './expression.ts';
import type { Expression } from './expression.ts';
import { resolveFunction } from './functionExpression.ts';
import type { FunctionCall } from './functionExpression.ts';
import { createPredicate } from './predicate.ts';
import { malformed, soqlError } from './soqlError.ts';
import { summarise } from './summarise.ts';

const FUNCTIONS = new Set(['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX']);

export interface AggregateColumn {
  name: string;
  field: FieldDefinition;
  /** The value of a group. */
  read: (group: Uint32Array) => Stored;
}

/** A query whose rows are groups. */
export interface AggregatePlan {
  columns: AggregateColumn[];
  groupsOf: (rows: Uint32Array) => Uint32Array[];
  having: ((group: Uint32Array) => boolean) | null;
  /** A field, function or alias in ORDER BY. */
  readerOf: (reference: { field?: string; fn?: FunctionCall }) => (group: Uint32Array) => Stored;
}

export function isAggregate(query: Query): boolean {
  return query.groupBy !== undefined || (query.fields ?? []).some((item) => isAggregateCall(item));
}

export function planAggregate(org: Org, soql: string, object: ObjectDefinition, query: Query): AggregatePlan {
  const clauses = query.groupBy === undefined ? [] : [query.groupBy].flat();
  const keys = clauses.map((clause) => groupKey(org, soql, object, clause));
  const aggregate = (call: FunctionCall & { rawValue?: string }) => aggregateOf(org, soql, object, call);
  const keyFor = (expression: Expression, text: string) => {
    if (keys.some((key) => sameExpression(key, expression))) return expression;
    throw soqlError('MALFORMED_QUERY', soql, text, `Field must be grouped or aggregated: ${text}`);
  };
  const resolve = ({ field: path, fn }: { field?: string; fn?: FunctionCall }) => {
    if (fn && FUNCTIONS.has((fn.functionName ?? '').toUpperCase())) return aggregate(fn);
    const expression = fn
      ? resolveFunction(org, soql, object, fn)
      : resolvePath(org, soql, object, path ?? '');
    keyFor(expression, path ?? fn?.functionName ?? '');
    return { field: expression.field, read: (group: Uint32Array) => expression.read(group[0]!) };
  };

  let unnamed = 0;
  const columns = (query.fields ?? []).map((item): AggregateColumn => {
    const reference = referenceIn(item);
    const { field: shape, read } = resolve(reference);
    const isCall = reference.fn !== undefined;
    const name =
      reference.alias ?? (isCall ? `expr${unnamed++}` : (reference.field ?? '').split('.').at(-1)!);
    return { name: isCall ? name : (reference.alias ?? shape.name), field: shape, read };
  });
  const readerOf = (reference: { field?: string; fn?: FunctionCall }) =>
    columns.find((column) => column.name.toLowerCase() === reference.field?.toLowerCase())?.read ??
    resolve(reference).read;

  return {
    columns,
    groupsOf: (rows) => groupRows(rows, keys),
    having: query.having ? compileHaving(org, soql, query.having, resolve) : null,
    readerOf,
  };
}

function isAggregateCall(item: FieldType): boolean {
  return item.type === 'FieldFunctionExpression' && FUNCTIONS.has(item.functionName.toUpperCase());
}

function referenceIn(item: FieldType): { field?: string; fn?: FunctionCall; alias?: string } {
  switch (item.type) {
    case 'Field':
      return { field: item.field, alias: item.alias };
    case 'FieldRelationship':
      return {
        field: [...item.relationships, item.field].join('.'),
        alias: (item as { alias?: string }).alias,
      };
    case 'FieldFunctionExpression':
      return { fn: item, alias: item.alias };
    default:
      throw malformed('sub-queries and TYPEOF cannot be aggregated');
  }
}

function groupKey(org: Org, soql: string, object: ObjectDefinition, clause: GroupByClause): Expression {
  if ('fn' in clause) {
    if (/^(?:ROLLUP|CUBE)$/i.test(clause.fn.functionName ?? '')) {
      throw malformed('GROUP BY ROLLUP and CUBE are not known to the small Salesforce');
    }
    return resolveFunction(org, soql, object, clause.fn);
  }
  const expression = resolvePath(org, soql, object, clause.field);
  requireFilterable(soql, expression, 'grouped');
  return expression;
}

function sameExpression(a: Expression, b: Expression): boolean {
  return a.path.join('.') === b.path.join('.') && a.field.type === b.field.type;
}

function aggregateOf(org: Org, soql: string, object: ObjectDefinition, call: FunctionCall) {
  const name = (call.functionName ?? '').toUpperCase();
  const [parameter] = call.parameters ?? [];
  if (parameter === undefined) {
    return { field: field('count', 'int'), read: (group: Uint32Array) => group.length };
  }
  const expression = resolvePath(org, soql, object, parameter as string);
  const numeric = ['int', 'double', 'currency', 'percent'].includes(expression.field.type);
  if ((name === 'SUM' || name === 'AVG') && !numeric) {
    throw soqlError(
      'MALFORMED_QUERY',
      soql,
      expression.field.name,
      `field ${expression.field.name} does not support aggregate operator ${name}`,
    );
  }
  const counts = name === 'COUNT' || name === 'COUNT_DISTINCT';
  const shape = counts ? field(name, 'int') : expression.field;
  return { field: shape, read: (group: Uint32Array) => summarise(name, group, expression.read) };
}

function groupRows(rows: Uint32Array, keys: Expression[]): Uint32Array[] {
  if (keys.length === 0) return [rows];
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keys.map((each) => String(each.read(row)).toLowerCase()).join('\u0000');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => Uint32Array.from(group));
}

type Resolve = (reference: Comparison) => { field: FieldDefinition; read: (group: Uint32Array) => Stored };

function compileHaving(
  org: Org,
  soql: string,
  clause: HavingClause,
  resolve: Resolve,
): (group: Uint32Array) => boolean {
  const compile = (tree: ConditionTree): ((group: Uint32Array) => boolean) => {
    if (tree.kind === 'not') {
      const inner = compile(tree.condition);
      return (group) => !inner(group);
    }
    if (tree.kind !== 'comparison') {
      const parts = tree.conditions.map(compile);
      return tree.kind === 'and'
        ? (group) => parts.every((part) => part(group))
        : (group) => parts.some((part) => part(group));
    }
    const { field: shape, read } = resolve(tree.comparison);
    let current: Uint32Array = new Uint32Array(0);
    const expression: Expression = {
      path: [shape.name],
      field: shape,
      owner: { name: '' } as ObjectDefinition,
      column: null,
      read: () => read(current),
      placeOf: null,
    };
    const test = createPredicate(org, soql, expression, tree.comparison, null);
    return (group) => {
      current = group;
      return test(0);
    };
  };
  return compile(conditionTree(clause));
}
