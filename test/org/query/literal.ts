import type { Org } from '../org.ts';
import type { FieldDefinition } from '../schema/definition.ts';
import { packAnyId } from '../store/idPacking.ts';
import { textToDate, textToDatetime } from '../store/stored.ts';
import { dayIn, startOfDay } from '../zone.ts';
import { dateLiteral } from './dateLiteral.ts';
import { malformed, soqlError } from './soqlError.ts';

/** What a value of a condition means for a field: nothing, one value, or a range of time. */
export type Literal =
  | { kind: 'null' }
  | { kind: 'value'; value: string | number | boolean }
  | { kind: 'range'; from: number; to: number };

const TEXTS = new Set([
  'string',
  'textarea',
  'email',
  'phone',
  'url',
  'picklist',
  'multipicklist',
  'combobox',
  'time',
]);
const NUMBERS = new Set(['int', 'double', 'currency', 'percent']);

/** Refuses a value of the wrong type, with the text that Salesforce has for it. Ids come out packed. */
export function readLiteral(
  org: Org,
  soql: string,
  field: FieldDefinition,
  text: string,
  type: string,
): Literal {
  if (type === 'NULL') return { kind: 'null' };
  if (type === 'STRING' && TEXTS.has(field.type)) return { kind: 'value', value: unquote(text) };
  if (type === 'STRING' && (field.type === 'reference' || field.type === 'id'))
    return idLiteral(soql, field, unquote(text));
  if (type === 'BOOLEAN' && field.type === 'boolean')
    return { kind: 'value', value: text.toUpperCase() === 'TRUE' };
  if (NUMBERS.has(field.type) && /^(?:INTEGER|DECIMAL)/.test(type)) {
    return { kind: 'value', value: Number(text.replace(/^[A-Za-z]{3}/, '')) };
  }
  if (field.type === 'date' || field.type === 'datetime') {
    const time = timeLiteral(org, field.type, text, type);
    if (time) return time;
  }
  throw wrongType(soql, field);
}

function timeLiteral(org: Org, fieldType: 'date' | 'datetime', text: string, type: string): Literal | null {
  if (type.startsWith('DATE_')) {
    const zone = org.settings.timeZone;
    const range = dateLiteral(text, dayIn(zone, org.clock.now().getTime()));
    if (fieldType === 'date') return { kind: 'range', ...range };
    return { kind: 'range', from: startOfDay(zone, range.from), to: startOfDay(zone, range.to) };
  }
  if (type === 'DATE' && fieldType === 'date') return moment(textToDate(text), text);
  if (type === 'DATETIME' && fieldType === 'datetime') return moment(textToDatetime(text), text);
  return null;
}

function moment(value: number | null, text: string): Literal {
  if (value === null) throw malformed(`Invalid date: ${text}`);
  return { kind: 'value', value };
}

function idLiteral(soql: string, field: FieldDefinition, text: string): Literal {
  if (text === '') return { kind: 'null' };
  const packed = packAnyId(text);
  if (packed !== null) return { kind: 'value', value: packed };
  if (/^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/.test(text)) return { kind: 'value', value: -1 };
  throw soqlError('INVALID_QUERY_FILTER_OPERATOR', soql, field.name, `invalid ID field: ${text}`);
}

function wrongType(soql: string, field: FieldDefinition) {
  const quoted = TEXTS.has(field.type) || field.type === 'reference' || field.type === 'id';
  const type = field.type === 'datetime' ? 'dateTime' : TEXTS.has(field.type) ? 'string' : field.type;
  return soqlError(
    'INVALID_FIELD',
    soql,
    field.name,
    `value of filter criterion for field '${field.name}' must be of type ${type} and should ${quoted ? '' : 'not '}be enclosed in quotes`,
  );
}

export function unquote(text: string): string {
  const inner = text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1) : text;
  return inner.replace(/\\(u[0-9A-Fa-f]{4}|.)/g, (_, escaped: string) => {
    if (escaped.startsWith('u') && escaped.length === 5)
      return String.fromCharCode(parseInt(escaped.slice(1), 16));
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped] ?? escaped;
  });
}
