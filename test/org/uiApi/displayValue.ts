import type { FieldDefinition } from '../schema/definition.ts';

/**
 * What a person in the United States reads for a value; null where the platform gives none.
 * @param own the record's currency, where the org has several: it is then named by its code
 */
export function displayValue(
  field: FieldDefinition,
  value: unknown,
  currency: string,
  own?: unknown,
): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  switch (field.type) {
    case 'currency':
      return money(own ? (own as string) : currency, field.scale, own ? 'code' : 'symbol').format(
        Number(value),
      );
    case 'percent':
      return `${number(field.scale).format(Number(value))}%`;
    case 'double':
    case 'int':
      return number(field.scale).format(Number(value));
    case 'date':
      return day(String(value).slice(0, 10));
    case 'datetime':
      return moment(String(value));
    case 'picklist':
      return field.picklist?.values.find((choice) => choice.value === value)?.label ?? String(value);
    default:
      return null;
  }
}

function money(currency: string, digits: number, currencyDisplay: 'code' | 'symbol'): Intl.NumberFormat {
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    currencyDisplay,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function number(digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat('en-US', { minimumFractionDigits: 0, maximumFractionDigits: digits });
}

function day(date: string): string {
  return new Intl.DateTimeFormat('en-US', { timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

function moment(instant: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(instant),
  );
}
