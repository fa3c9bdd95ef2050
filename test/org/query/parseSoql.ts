import { parseQuery } from '@jetstreamapp/soql-parser-js';
import type { Query } from '@jetstreamapp/soql-parser-js';
import { malformed } from './soqlError.ts';

/** The grammar alone; names and types are looked at later. */
export function parseSoql(soql: string): Query {
  let query: Query;
  try {
    query = parseQuery(soql, { allowPartialQuery: false, ignoreParseErrors: false });
  } catch (cause) {
    throw malformed(firstLine(cause) || 'unexpected token');
  }
  const alias = query.fields?.find((field) => field.type === 'Field' && field.alias !== undefined);
  if (alias && !query.groupBy) {
    throw malformed(`unexpected token: '${(alias as { alias: string }).alias}'`);
  }
  refuseUnknown(query);
  return query;
}

/** What is parsed but not obeyed would give wrong answers in silence. */
function refuseUnknown(query: Query): void {
  if (query.usingScope && query.usingScope.toLowerCase() !== 'everything') {
    throw malformed(`USING SCOPE ${query.usingScope} is not known to the small Salesforce`);
  }
  if (query.withDataCategory) throw malformed('WITH DATA CATEGORY is not known to the small Salesforce');
}

function firstLine(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
}
