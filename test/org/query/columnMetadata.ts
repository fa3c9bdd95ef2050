import type { Org } from '../org.ts';
import { fieldOf } from '../schema/schema.ts';
import type { QueryResult, ResultColumn } from './result.ts';

const APEX_TYPES: Record<string, string> = {
  id: 'Id',
  reference: 'Id',
  boolean: 'Boolean',
  int: 'Integer',
  double: 'Double',
  currency: 'Double',
  percent: 'Double',
  date: 'Date',
  datetime: 'Datetime',
};

/** What `query?columns=true` says of a query instead of running it. */
export function columnMetadata(org: Org, result: QueryResult) {
  return {
    columnMetadata: nest(org, result, result.columns),
    entityName: result.object,
    groupBy: result.isAggregate,
    idSelected: result.columns.some((column) => column.name === 'Id'),
    keyPrefix: org.schema.find(result.object)?.keyPrefix ?? null,
  };
}

interface ColumnNode {
  columnName: string;
  joinColumns: ColumnNode[];
  [name: string]: unknown;
}

/** A parent's fields stand inside a column named after the relationship. */
function nest(org: Org, result: QueryResult, columns: ResultColumn[]): ColumnNode[] {
  const nodes: ColumnNode[] = [];
  for (const column of columns) {
    const steps = result.isAggregate ? [column.name] : column.name.split('.');
    let level = nodes;
    for (const [index, step] of steps.entries()) {
      let node = level.find((each) => each.columnName === step);
      if (!node) {
        const isLeaf = index === steps.length - 1;
        node = describeColumn(org, result, step, isLeaf ? column.type : null, steps.length === 1);
        level.push(node);
      }
      level = node.joinColumns;
    }
  }
  return nodes;
}

function describeColumn(
  org: Org,
  result: QueryResult,
  name: string,
  type: string | null,
  own: boolean,
): ColumnNode {
  const object = org.schema.find(result.object);
  const field = own && !result.isAggregate && object ? fieldOf(object, name) : undefined;
  const apexType = type === null ? null : (APEX_TYPES[type] ?? 'String');
  return {
    aggregate: result.isAggregate,
    apexType,
    booleanType: apexType === 'Boolean',
    columnName: name,
    custom: field?.custom ?? false,
    displayName: name,
    foreignKeyName: type === null ? name : null,
    insertable: field?.createable ?? false,
    joinColumns: [],
    numberType: apexType === 'Double' || apexType === 'Integer',
    textType: apexType === 'String',
    updatable: field?.updateable ?? false,
  };
}
