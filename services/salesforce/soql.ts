/** A piece of SOQL that is already safe to put into a query as it stands. */
export class SoqlFragment {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type SoqlValue =
  string | number | boolean | null | Date | SoqlFragment | readonly string[] | readonly SoqlFragment[];

/**
 * Writes a query with every value escaped: soql`SELECT Id FROM Account WHERE Name = ${name} AND Id IN ${ids}`.
 * A list of texts becomes (…), a list of identifiers a, b, c, a Date a UTC date-time literal.
 * @throws RangeError for an empty list of texts: SOQL has no empty list, so leave the query out.
 */
export function soql(pieces: TemplateStringsArray, ...values: SoqlValue[]): string {
  return pieces.reduce((query, piece, index) => query + literal(values[index - 1] as SoqlValue) + piece);
}

/**
 * A field, relationship path or object name that comes from configuration.
 * @throws RangeError when it is anything but a name.
 */
export function identifier(name: string): SoqlFragment {
  if (!/^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*$/.test(name)) {
    throw new RangeError(`"${name}" is not a Salesforce field or object name.`);
  }
  return new SoqlFragment(name);
}

export function identifiers(names: readonly string[]): SoqlFragment[] {
  return names.map(identifier);
}

/** A day as SOQL writes it: without quotes. */
export function dateLiteral(day: string): SoqlFragment {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`"${day}" is not a day.`);
  return new SoqlFragment(day);
}

function literal(value: SoqlValue): string {
  if (value === null) return 'null';
  if (value instanceof SoqlFragment) return value.text;
  if (value instanceof Date) return value.toISOString().replace(/\.\d{3}Z$/, 'Z');
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return finite(value);
  if (typeof value === 'boolean') return String(value);
  return listed(value);
}

function listed(values: readonly string[] | readonly SoqlFragment[]): string {
  if (values.length === 0) throw new RangeError('A SOQL list cannot be empty.');
  if (values[0] instanceof SoqlFragment) {
    return (values as readonly SoqlFragment[]).map((fragment) => fragment.text).join(', ');
  }
  return `(${(values as readonly string[]).map(quoted).join(', ')})`;
}

function finite(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written in SOQL.`);
  return String(value);
}

const ESCAPES: Record<string, string> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

function quoted(text: string): string {
  return `'${text.replace(/[\\'\n\r\t\b\f]/g, (character) => ESCAPES[character] as string)}'`;
}
