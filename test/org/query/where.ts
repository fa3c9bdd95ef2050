import type { Query } from '@jetstreamapp/soql-parser-js';
import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { packId } from '../store/idPacking.ts';
import type { Comparison, ConditionTree } from './condition.ts';
import { requireFilterable, resolvePath } from './expression.ts';
import type { Expression } from './expression.ts';
import { resolveFunction } from './functionExpression.ts';
import { createPredicate } from './predicate.ts';
import type { Predicate } from './predicate.ts';
import { malformed, soqlError } from './soqlError.ts';

/** Runs a query inside a condition and gives the values of its one column. */
export type RunSemiJoin = (query: Query) => { expression: Expression; values: Iterable<unknown> };

/** A condition on rows of the object as a function of the row. */
export function compileWhere(
  org: Org,
  soql: string,
  object: ObjectDefinition,
  tree: ConditionTree,
  runSemiJoin: RunSemiJoin,
): Predicate {
  switch (tree.kind) {
    case 'comparison': {
      const expression = expressionOf(org, soql, object, tree.comparison);
      requireFilterable(soql, expression, 'filtered');
      const { valueQuery } = tree.comparison;
      const semiJoin = valueQuery ? semiJoinValues(soql, expression, tree.comparison, runSemiJoin) : null;
      return createPredicate(org, soql, expression, tree.comparison, semiJoin);
    }
    case 'not': {
      const inner = compileWhere(org, soql, object, tree.condition, runSemiJoin);
      return (row) => !inner(row);
    }
    default: {
      const parts = tree.conditions.map((each) => compileWhere(org, soql, object, each, runSemiJoin));
      return tree.kind === 'and'
        ? (row) => parts.every((part) => part(row))
        : (row) => parts.some((part) => part(row));
    }
  }
}

export function expressionOf(
  org: Org,
  soql: string,
  object: ObjectDefinition,
  { field, fn }: Pick<Comparison, 'field' | 'fn'>,
): Expression {
  return fn ? resolveFunction(org, soql, object, fn) : resolvePath(org, soql, object, field ?? '');
}

function semiJoinValues(
  soql: string,
  outer: Expression,
  comparison: Comparison,
  run: RunSemiJoin,
): Set<number | string> {
  const operator = comparison.operator.toUpperCase();
  if (operator !== 'IN' && operator !== 'NOT IN') throw malformed('a nested query needs IN or NOT IN');
  const { expression, values } = run(comparison.valueQuery!);
  for (const { field } of [outer, expression]) {
    if (field.type === 'id' || field.type === 'reference') continue;
    throw soqlError(
      'MALFORMED_QUERY',
      soql,
      field.name,
      'Inner and outer selects must be on id or reference fields',
    );
  }
  const packed = new Set<number | string>();
  for (const value of values) {
    const number = typeof value === 'string' ? packId(value) : null;
    if (number !== null) packed.add(number);
  }
  return packed;
}
