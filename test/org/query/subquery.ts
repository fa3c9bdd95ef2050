import type { Subquery } from '@jetstreamapp/soql-parser-js';
import type { Org } from '../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import type { NumericColumn } from '../store/columns/column.ts';
import { packSerial } from '../store/idPacking.ts';
import { IN_BIN, LIVE } from '../store/table.ts';
import type { QueryOptions } from './result.ts';
import { recordShape } from './recordShape.ts';
import type { JsonRecord } from './recordShape.ts';
import { selectList } from './selectList.ts';
import { malformed, noSuchRelationship } from './soqlError.ts';
import { rowSource } from './rowSource.ts';

/** Gives the children of each of a page's parents; null where there are none, as Salesforce does. */
export interface ChildRecords {
  name: string;
  of: (parents: Uint32Array, version: string) => Map<number, JsonRecord>;
}

/** Levels of children below the object behind FROM, as since API 58. */
const DEEPEST = 4;

/** '(SELECT Id FROM Opportunities)' inside a query on the parent. */
export function planSubquery(
  org: Org,
  soql: string,
  parent: ObjectDefinition,
  subquery: Subquery,
  options: QueryOptions,
  depth = 1,
): ChildRecords {
  const link = childLink(org, soql, parent, subquery.relationshipName);
  const { child, field } = link;
  const selected = selectList(org, soql, child, subquery);
  if (depth > DEEPEST) throw malformed(`sub-queries nest only ${DEEPEST} levels deep`);
  const children = selected.flatMap((item) =>
    item.kind === 'subquery' ? [planSubquery(org, soql, child, item.subquery, options, depth + 1)] : [],
  );
  const shape = recordShape(org, child, selected);
  const source = rowSource(org, soql, child, subquery, options);

  return {
    name: field.childRelationshipName ?? subquery.relationshipName,
    of: (parents, version) => {
      const groups = groupByParent(org, link, parents, parent.keyPrefix, source.fits, options.all ?? false);
      const results = new Map<number, JsonRecord>();
      for (const [parentRow, rows] of groups) {
        const chosen = source.arrange(Uint32Array.from(rows));
        if (chosen.length === 0) continue;
        const nested = children.map(({ name, of }) => ({ name, of: of(chosen, version) }));
        const records = Array.from(chosen, (row) => ({
          ...shape.build(row, version),
          ...Object.fromEntries(nested.map((each) => [each.name, each.of.get(row) ?? null])),
        }));
        results.set(parentRow, { totalSize: records.length, done: true, records });
      }
      return results;
    },
  };
}

interface ChildLink {
  child: ObjectDefinition;
  field: FieldDefinition;
}

function childLink(org: Org, soql: string, parent: ObjectDefinition, name: string): ChildLink {
  const link = org.schema
    .childrenOf(parent.name)
    .find(({ field }) => field.childRelationshipName?.toLowerCase() === name.toLowerCase());
  if (!link) throw noSuchRelationship(soql, name);
  return link;
}

function groupByParent(
  org: Org,
  { child, field }: ChildLink,
  parents: Uint32Array,
  keyPrefix: string,
  fits: (row: number) => boolean,
  all: boolean,
): Map<number, number[]> {
  const wanted = new Map(Array.from(parents, (row) => [packSerial(keyPrefix, row), row]));
  const table = org.store.tableOf(child);
  const { numberAt } = table.column(field) as NumericColumn;
  const groups = new Map<number, number[]>();
  for (let row = 1; row <= table.last; row++) {
    const parentRow = wanted.get(numberAt(row));
    if (parentRow === undefined) continue;
    const state = table.stateOf(row);
    if ((state !== LIVE && !(all && state === IN_BIN)) || !fits(row)) continue;
    const group = groups.get(parentRow);
    if (group) group.push(row);
    else groups.set(parentRow, [row]);
  }
  return groups;
}
