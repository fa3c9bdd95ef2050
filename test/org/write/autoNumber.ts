import type { FieldDefinition } from '../schema/definition.ts';
import type { WriteContext } from './writeContext.ts';

/** 'QBR-{0000}' gives QBR-0001 for the first record. Numbers of refused records are lost, as in Salesforce. */
export function nextAutoNumber(context: WriteContext, field: FieldDefinition): string {
  const format = field.autoNumber ?? '{0}';
  return formatAutoNumber(format, context.table.last);
}

export function formatAutoNumber(format: string, number: number): string {
  return format.replace(/\{(0+)\}/, (_, zeros: string) => String(number).padStart(zeros.length, '0'));
}
