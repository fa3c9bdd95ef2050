import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import { displayValue } from '../uiApi/displayValue.ts';
import { parentOf } from '../uiApi/parentOf.ts';
import type { OrgUser } from '../user.ts';
import { conditionOf, unknownField } from './condition.ts';
import { childOf } from './childOf.ts';
import { cursorOf, firstOf, offsetOf, pageOf } from './paging.ts';
import type { Asked } from './request.ts';

type Row = Record<string, unknown>;

/** Answers `Object(where, orderBy, first, after) { edges { node { … } cursor } pageInfo { … } totalCount }`. */
export function answerConnection(org: Org, user: OrgUser, object: ObjectDefinition, asked: Asked): unknown {
  const first = firstOf(asked.arguments);
  const offset = offsetOf(asked.arguments);
  const condition = conditionOf(org, object, asked.arguments['where']);
  const where = condition && ` WHERE ${condition}`;
  const order = orderOf(org, object, asked.arguments['orderBy']);
  const node = nodeOf(asked);
  const selected = [...new Set(['Id', ...selectedBy(org, object, node)])].join(', ');
  // OFFSET ends at 2,000 in SOQL; pages beyond it are cut from one result, as a cursor would.
  const rows = org.as(user).query(`SELECT ${selected} FROM ${object.name}${where}${order}`);
  const page = rows.records(offset, offset + first, '66.0');
  return pageOf(asked, {
    edges: page.map((row, position) => ({
      node: shape(org, object, row, node),
      cursor: cursorOf(offset + position + 1),
    })),
    hasNextPage: offset + first < rows.totalSize,
    hasPreviousPage: offset > 0,
    totalCount: rows.totalSize,
    pageResultCount: page.length,
  });
}

function nodeOf(asked: Asked): readonly Asked[] {
  return asked.fields
    .filter(({ name }) => name === 'edges')
    .flatMap(({ fields }) => fields.filter(({ name }) => name === 'node'))
    .flatMap(({ fields }) => fields);
}

function selectedBy(org: Org, object: ObjectDefinition, fields: readonly Asked[], prefix = ''): string[] {
  return fields.flatMap((asked) => {
    if (asked.name === '__typename') return [];
    const field = fieldOf(object, asked.name);
    if (field?.type === 'currency' && fieldOf(object, 'CurrencyIsoCode'))
      return [prefix + field.name, `${prefix}CurrencyIsoCode`];
    if (field) return [prefix + field.name];
    const parent = parentOf(org, object, asked.name);
    if (parent) return selectedBy(org, parent, asked.fields, `${prefix}${asked.name}.`);
    if (prefix === '' && childOf(org, object, asked.name)) return [subqueryOf(org, object, asked)];
    throw unknownField(object, asked.name);
  });
}

function subqueryOf(org: Org, object: ObjectDefinition, asked: Asked): string {
  const child = childOf(org, object, asked.name);
  if (!child) throw unknownField(object, asked.name);
  const selected = [...new Set(['Id', ...selectedBy(org, child, nodeOf(asked))])].join(', ');
  const condition = conditionOf(org, child, asked.arguments['where']);
  const order = orderOf(org, child, asked.arguments['orderBy']);
  const where = condition && ` WHERE ${condition}`;
  return `(SELECT ${selected} FROM ${asked.name}${where}${order} LIMIT ${firstOf(asked.arguments)})`;
}

function orderOf(org: Org, object: ObjectDefinition, orderBy: unknown, prefix = ''): string {
  const clauses = clausesOf(org, object, orderBy, prefix);
  return clauses.length > 0 ? ` ORDER BY ${clauses.join(', ')}` : '';
}

function clausesOf(org: Org, object: ObjectDefinition, orderBy: unknown, prefix: string): string[] {
  const entries = [orderBy ?? []].flat().flatMap((part) => Object.entries(part as Row));
  return entries.flatMap(([name, how]) => {
    const field = fieldOf(object, name);
    if (field) {
      const { order = 'ASC', nulls = 'FIRST' } = how as { order?: string; nulls?: string };
      if (!/^(ASC|DESC)$/.test(order) || !/^(FIRST|LAST)$/.test(nulls))
        throw unknownField(object, `${name}.order`);
      return [`${prefix}${field.name} ${order} NULLS ${nulls}`];
    }
    const parent = parentOf(org, object, name);
    if (!parent) throw unknownField(object, name);
    return clausesOf(org, parent, how, `${prefix}${name}.`);
  });
}

function shape(org: Org, object: ObjectDefinition, row: Row, fields: readonly Asked[]): Row {
  const answer: Row = {};
  for (const asked of fields) answer[asked.key] = valueOf(org, object, row, asked);
  return answer;
}

function valueOf(org: Org, object: ObjectDefinition, row: Row, asked: Asked): unknown {
  if (asked.name === '__typename') return object.name;
  if (asked.name === 'Id') return row['Id'];
  const field = fieldOf(object, asked.name);
  if (field)
    return fieldValue(
      org,
      asked,
      row[field.name] ?? null,
      displayValue(field, row[field.name], org.settings.currency, row['CurrencyIsoCode']),
    );
  const parent = parentOf(org, object, asked.name);
  const below = row[asked.name] as Row | null | undefined;
  if (parent) return below ? shape(org, parent, below, asked.fields) : null;
  const child = childOf(org, object, asked.name);
  if (!child) throw unknownField(object, asked.name);
  const records = (below?.['records'] ?? []) as Row[];
  return pageOf(asked, {
    edges: records.map((record, position) => ({
      node: shape(org, child, record, nodeOf(asked)),
      cursor: cursorOf(position + 1),
    })),
    hasNextPage: false,
    hasPreviousPage: false,
    totalCount: records.length,
    pageResultCount: records.length,
  });
}

function fieldValue(_org: Org, asked: Asked, value: unknown, displayed: string | null): Row {
  const members: Row = { value, displayValue: displayed, label: displayed, format: null };
  return Object.fromEntries(asked.fields.map(({ name, key }) => [key, members[name] ?? null]));
}
