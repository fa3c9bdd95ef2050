import { parseQuery } from '@jetstreamapp/soql-parser-js';
import { OrgError } from '../orgError.ts';
import type { QueryResult } from '../query/result.ts';

/** Throws when a query that REST would run has something that the bulk API has no CSV for. */
export function refuseInBulk(soql: string, found: QueryResult): void {
  if (found.hasSubqueries) {
    throw refusal('Aggregate Relationships not supported in Bulk V2 Query with CSV content type');
  }
  if (found.isCount || found.isAggregate) {
    throw refusal('Aggregate functions and GROUP BY not supported in Bulk Query');
  }
  const query = parseQuery(soql);
  if (query.offset !== undefined) throw refusal('OFFSET not supported in Bulk Query');
  if (query.fields?.some((field) => field.type === 'FieldTypeof')) {
    throw refusal('TYPEOF not supported in Bulk Query');
  }
}

function refusal(message: string): OrgError {
  return new OrgError(400, 'API_ERROR', message);
}
