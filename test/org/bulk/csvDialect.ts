/** How the CSV of one job separates its columns and lines. Every job names both, or gets COMMA and LF. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly lineEnding: '\n' | '\r\n';
}

const DELIMITERS: Record<string, string> = {
  BACKQUOTE: '`',
  CARET: '^',
  COMMA: ',',
  PIPE: '|',
  SEMICOLON: ';',
  TAB: '\t',
};

const LINE_ENDINGS: Record<string, CsvDialect['lineEnding']> = { LF: '\n', CRLF: '\r\n' };

/** The dialect that a job's two words name; null when either word is unknown. */
export function csvDialect(columnDelimiter: string, lineEnding: string): CsvDialect | null {
  const delimiter = DELIMITERS[columnDelimiter];
  const ending = LINE_ENDINGS[lineEnding];
  return delimiter && ending ? { delimiter, lineEnding: ending } : null;
}
