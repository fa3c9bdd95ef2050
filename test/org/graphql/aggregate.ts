import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { OrgUser } from '../user.ts';
import { conditionOf, unknownField } from './condition.ts';
import { cursorOf, firstOf, offsetOf, pageOf } from './paging.ts';
import type { Asked } from './request.ts';

const FUNCTIONS: Readonly<Record<string, string>> = {
  sum: 'SUM',
  avg: 'AVG',
  min: 'MIN',
  max: 'MAX',
  count: 'COUNT',
  countDistinct: 'COUNT_DISTINCT',
};

/** Answers `aggregate { Object(where, groupBy) { edges { node { aggregate { Field { value sum { value } } } } } } }`. */
export function answerAggregate(org: Org, user: OrgUser, object: ObjectDefinition, asked: Asked): unknown {
  const grouped = Object.keys(asked.arguments['groupBy'] ?? {});
  const wanted = aggregatesOf(asked);
  const columns = wanted.flatMap((field) => columnsOf(object, field));
  const condition = conditionOf(org, object, asked.arguments['where']);
  const soql = [
    `SELECT ${[...grouped, ...columns.map(({ soql: text }) => text)].join(', ')} FROM ${object.name}`,
    condition && `WHERE ${condition}`,
    grouped.length > 0 && `GROUP BY ${grouped.join(', ')}`,
  ];
  const result = org.as(user).query(soql.filter(Boolean).join(' '));
  const offset = offsetOf(asked.arguments);
  const first = firstOf(asked.arguments);
  const page = result.records(offset, offset + first, '66.0');
  return pageOf(asked, {
    edges: page.map((row, position) => ({
      node: { aggregate: Object.fromEntries(wanted.map((field) => [field.key, valuesOf(field, row)])) },
      cursor: cursorOf(offset + position + 1),
    })),
    hasNextPage: offset + first < result.totalSize,
    hasPreviousPage: offset > 0,
    totalCount: result.totalSize,
    pageResultCount: page.length,
  });
}

function aggregatesOf(asked: Asked): readonly Asked[] {
  const below = (fields: readonly Asked[], name: string) =>
    fields.filter((field) => field.name === name).flatMap(({ fields: inner }) => inner);
  return below(below(below(asked.fields, 'edges'), 'node'), 'aggregate');
}

function columnsOf(object: ObjectDefinition, { name, fields }: Asked): { soql: string }[] {
  if (!fieldOf(object, name)) throw unknownField(object, name);
  return fields
    .filter((part) => FUNCTIONS[part.name])
    .map((part) => ({ soql: `${FUNCTIONS[part.name]}(${name}) ${aliasOf(name, part.name)}` }));
}

function valuesOf({ name, fields }: Asked, row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((part) => [
      part.key,
      FUNCTIONS[part.name] ? { value: row[aliasOf(name, part.name)] ?? null } : (row[name] ?? null),
    ]),
  );
}

function aliasOf(field: string, part: string): string {
  return `${field.replaceAll('__', '_')}_${part}`;
}
