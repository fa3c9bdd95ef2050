import type { Org } from '../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/definition.ts';
import { field } from '../schema/fields.ts';
import type { Stored } from '../store/stored.ts';
import { dayIn, startOfDay } from '../zone.ts';
import { resolvePath } from './expression.ts';
import type { Expression } from './expression.ts';
import { malformed, soqlError } from './soqlError.ts';

const DAY = 86_400_000;

/** What each date function takes out of a day. */
const DATE_PARTS: Record<string, (date: Date) => number> = {
  CALENDAR_YEAR: (date) => date.getUTCFullYear(),
  CALENDAR_QUARTER: (date) => Math.floor(date.getUTCMonth() / 3) + 1,
  CALENDAR_MONTH: (date) => date.getUTCMonth() + 1,
  FISCAL_YEAR: (date) => date.getUTCFullYear(),
  FISCAL_QUARTER: (date) => Math.floor(date.getUTCMonth() / 3) + 1,
  FISCAL_MONTH: (date) => date.getUTCMonth() + 1,
  DAY_IN_MONTH: (date) => date.getUTCDate(),
  DAY_IN_WEEK: (date) => date.getUTCDay() + 1,
  WEEK_IN_YEAR: (date) => Math.ceil((dayOfYear(date) + 1) / 7),
  DAY_IN_YEAR: (date) => dayOfYear(date) + 1,
};

export interface FunctionCall {
  functionName?: string;
  parameters?: unknown[];
}

/** `CALENDAR_YEAR(CloseDate)`, `DAY_ONLY(CreatedDate)`, `toLabel(StageName)` … of a field. */
export function resolveFunction(
  org: Org,
  soql: string,
  object: ObjectDefinition,
  call: FunctionCall,
): Expression {
  const name = call.functionName ?? '';
  const [parameter] = call.parameters ?? [];
  const converted = isCall(parameter) ? parameter : null;
  const path = converted ? String(converted.parameters?.[0]) : String(parameter);
  const inner = resolvePath(org, soql, object, path);
  const zone = converted?.functionName?.toUpperCase() === 'CONVERTTIMEZONE' ? org.settings.timeZone : 'UTC';
  switch (name.toUpperCase()) {
    case 'TOLABEL':
      return computed(inner, inner.field, (value) => labelOf(inner.field, value));
    case 'FORMAT':
      return computed(inner, field(inner.field.name, 'string'), (value) =>
        value === null ? null : String(value),
      );
    case 'CONVERTCURRENCY':
      return inner;
    case 'DAY_ONLY':
      requireDate(soql, inner, ['datetime']);
      return computed(inner, field(inner.field.name, 'date'), (value) => dayOf(inner.field, value, zone));
    case 'HOUR_IN_DAY':
      requireDate(soql, inner, ['datetime']);
      return computed(inner, field(inner.field.name, 'int'), (value) => hourOf(value, zone));
    default:
      return datePart(soql, name, inner, zone);
  }
}

function datePart(soql: string, name: string, inner: Expression, zone: string): Expression {
  const part = DATE_PARTS[name.toUpperCase()];
  if (!part) throw malformed(`unexpected token: '${name}'`);
  requireDate(soql, inner, ['date', 'datetime']);
  return computed(inner, field(inner.field.name, 'int'), (value) => {
    const day = dayOf(inner.field, value, zone);
    return day === null ? null : part(new Date(day * DAY));
  });
}

function computed(inner: Expression, shape: FieldDefinition, change: (value: Stored) => Stored): Expression {
  return { ...inner, field: shape, column: null, read: (row) => change(inner.read(row)) };
}

function dayOf(of: FieldDefinition, value: Stored, zone: string): number | null {
  if (typeof value !== 'number') return null;
  return of.type === 'date' ? value : dayIn(zone, value);
}

function hourOf(value: Stored, zone: string): number | null {
  if (typeof value !== 'number') return null;
  return Math.floor((value - startOfDay(zone, dayIn(zone, value))) / 3_600_000);
}

function labelOf(of: FieldDefinition, value: Stored): Stored {
  return of.picklist?.values.find((known) => known.value === value)?.label ?? value;
}

function requireDate(soql: string, inner: Expression, types: string[]): void {
  if (types.includes(inner.field.type)) return;
  throw soqlError(
    'INVALID_FIELD',
    soql,
    inner.field.name,
    `field ${inner.field.name} does not support this function`,
  );
}

function isCall(parameter: unknown): parameter is FunctionCall {
  return typeof parameter === 'object' && parameter !== null;
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY);
}
