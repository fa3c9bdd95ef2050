import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { present } from '../store/present.ts';
import type { Place } from '../store/store.ts';
import { resolvePath } from './expression.ts';
import type { Expression } from './expression.ts';
import type { Selected } from './selectList.ts';

export type JsonRecord = Record<string, unknown>;

/** How the rows of a select list become nested JSON. */
export interface RecordShape {
  build: (row: number, version: string) => JsonRecord;
}

interface ParentNode {
  name: string;
  placeOf: (row: number) => Place | null;
  parts: Part[];
}

type Part = { kind: 'value'; name: string; expression: Expression } | { kind: 'parent'; node: ParentNode };

/** Fields in the order of the query; a parent stands where its first field is named. */
export function recordShape(org: Org, object: ObjectDefinition, selected: Selected[]): RecordShape {
  const table = org.store.tableOf(object);
  const root: Part[] = [];
  for (const item of selected) {
    if (item.kind !== 'field') continue;
    const { path } = item.expression;
    const steps = item.isFunction ? [] : path.slice(0, -1);
    const parts = partsFor(org, object, root, steps);
    const name = item.isFunction ? item.name : path.at(-1)!;
    parts.push({ kind: 'value', name, expression: item.expression });
  }
  return {
    build: (row, version) => fill(root, { object, table, row }, row, version),
  };
}

export function attributesOf(object: ObjectDefinition, id: string, version: string): JsonRecord {
  return { type: object.name, url: `/services/data/v${version}/sobjects/${object.name}/${id}` };
}

function partsFor(org: Org, object: ObjectDefinition, root: Part[], steps: string[]): Part[] {
  let parts = root;
  for (const [index, name] of steps.entries()) {
    let node = parts.find((part) => part.kind === 'parent' && part.node.name === name);
    if (!node) {
      const path = [...steps.slice(0, index + 1), 'Id'].join('.');
      const { placeOf } = resolvePath(org, '', object, path);
      node = { kind: 'parent', node: { name, placeOf: placeOf!, parts: [] } };
      parts.push(node);
    }
    if (node.kind === 'parent') parts = node.node.parts;
  }
  return parts;
}

function fill(parts: Part[], place: Place, row: number, version: string): JsonRecord {
  const record: JsonRecord = {
    attributes: attributesOf(place.object, place.table.idOf(place.row), version),
  };
  for (const part of parts) {
    if (part.kind === 'value') {
      record[part.name] = present(part.expression.field, part.expression.read(row));
    } else {
      const parent = part.node.placeOf(row);
      record[part.node.name] = parent && fill(part.node.parts, parent, row, version);
    }
  }
  return record;
}
