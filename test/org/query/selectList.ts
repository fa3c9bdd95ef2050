import type { FieldType, Query, Subquery } from '@jetstreamapp/soql-parser-js';
import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { resolvePath } from './expression.ts';
import type { Expression } from './expression.ts';
import { resolveFunction } from './functionExpression.ts';
import { malformed, soqlError } from './soqlError.ts';

/** One thing between SELECT and FROM. */
export type Selected =
  | { kind: 'field'; name: string; expression: Expression; isFunction: boolean }
  | { kind: 'subquery'; subquery: Subquery };

const MOST_WITH_FIELDS = 200;

/** The select list of a query that does not aggregate. */
export function selectList(
  org: Org,
  soql: string,
  object: ObjectDefinition,
  query: Query | Subquery,
): Selected[] {
  const selected = (query.fields ?? []).flatMap((item) => select(org, soql, object, item, query.limit));
  const names = new Set<string>();
  for (const item of selected) {
    if (item.kind !== 'field') continue;
    if (names.has(item.name.toLowerCase())) {
      throw soqlError('INVALID_FIELD', soql, '', `duplicate field selected: ${item.name}`);
    }
    names.add(item.name.toLowerCase());
  }
  return selected;
}

function select(
  org: Org,
  soql: string,
  object: ObjectDefinition,
  item: FieldType,
  limit: number | undefined,
): Selected[] {
  switch (item.type) {
    case 'Field':
      return [fieldItem(resolvePath(org, soql, object, item.field))];
    case 'FieldRelationship':
      return [fieldItem(resolvePath(org, soql, object, [...item.relationships, item.field].join('.')))];
    case 'FieldSubquery':
      return [{ kind: 'subquery', subquery: item.subquery }];
    case 'FieldTypeof':
      throw malformed('TYPEOF is not known to the small Salesforce');
    case 'FieldFunctionExpression': {
      if (item.functionName.toUpperCase() === 'FIELDS') {
        return everyField(org, soql, object, item.parameters[0] as string, limit);
      }
      const expression = resolveFunction(org, soql, object, item);
      const name = item.alias ?? expression.path.join('.');
      return [{ kind: 'field', name, expression, isFunction: true }];
    }
  }
}

function fieldItem(expression: Expression): Selected {
  return { kind: 'field', name: expression.path.join('.'), expression, isFunction: false };
}

function everyField(
  org: Org,
  soql: string,
  object: ObjectDefinition,
  which: string,
  limit: number | undefined,
): Selected[] {
  const word = which.toUpperCase();
  if (word !== 'STANDARD' && (limit === undefined || limit > MOST_WITH_FIELDS)) {
    throw malformed(`The SOQL FIELDS function must have a LIMIT of at most ${MOST_WITH_FIELDS}`);
  }
  return [...object.fields.values()]
    .filter((field) => word === 'ALL' || field.custom === (word === 'CUSTOM'))
    .map((field) => fieldItem(resolvePath(org, soql, object, field.name)));
}
