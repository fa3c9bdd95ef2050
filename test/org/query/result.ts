/** Which rows a query may see. */
export interface QueryOptions {
  /** Deleted rows too, as queryAll gives them. */
  all?: boolean;
}

export interface ResultColumn {
  /** As the query writes it, with the schema's case: 'Name', 'Owner.Name', 'expr0', 'total'. */
  name: string;
  /** Type as describe names it; aggregates: 'int' or 'double'. */
  type: string;
}

export interface CsvOptions {
  /** Rows of the result, counted from 0; `to` is exclusive. */
  from?: number;
  to?: number;
  delimiter?: string;
  lineEnding?: '\n' | '\r\n';
  /** Default true. */
  header?: boolean;
}

/** A checked query with the rows that it found. Values are read when asked for. */
export interface QueryResult {
  /** API name of the object behind FROM. */
  object: string;
  columns: ResultColumn[];
  /** Rows found. For `SELECT COUNT()` the count, with no rows behind it. */
  totalSize: number;
  isAggregate: boolean;
  isCount: boolean;
  hasSubqueries: boolean;
  /** Nested JSON rows with `attributes`, as REST gives them. `version` is that of the request: '66.0'. */
  records: (from: number, to: number, version: string) => Record<string, unknown>[];
  /** Flat values in the order of `columns`: text, number, boolean or null. */
  rows: (from?: number, to?: number) => Iterable<(string | number | boolean | null)[]>;
  /** Bulk CSV in chunks of some 64–256 KB straight from the columns: the fast way out. */
  csv: (options?: CsvOptions) => Iterable<Buffer>;
}
