import { z } from 'zod';
import { fieldProblem } from './fieldProblem.ts';
import { unwritable } from './recordCodec.ts';

/** A field that is only ever calculated: its API name, how its values convert, and what of `Source` it holds. */
export interface MeasuredField<Source> {
  readonly name: string;
  readonly codec: z.ZodType;
  readonly of: (source: Source) => unknown;
}

export type MeasuredTable<Source> = Readonly<Record<string, MeasuredField<Source>>>;

/** Every field of the table as Salesforce takes it; null where the source has nothing to say. */
export function writeMeasured<Source>(
  object: string,
  table: MeasuredTable<Source>,
  source: Source,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { name, codec, of } of Object.values(table)) {
    const value = of(source);
    if (value === null) {
      record[name] = null;
      continue;
    }
    const result = z.safeEncode(codec, value);
    if (!result.success) throw unwritable(object, fieldProblem(name, value, result.error));
    record[name] = result.data;
  }
  return record;
}

export function namesOf<Table extends Readonly<Record<string, { readonly name: string }>>>(
  table: Table,
): { readonly [Ours in keyof Table]: string } {
  return Object.fromEntries(Object.entries(table).map(([ours, { name }]) => [ours, name])) as never;
}
