import { compiled } from '../formula/compiled.ts';
import { evaluate } from '../formula/evaluate.ts';
import { recordScope } from '../formula/recordScope.ts';
import type { FieldDefinition } from '../schema/definition.ts';
import type { Stored } from '../store/stored.ts';
import { RecordError } from './recordError.ts';
import type { WriteContext } from './writeContext.ts';

/** A record as it will be, and as it was; `before` is null for a new one. */
export interface RecordChange {
  read: (field: FieldDefinition) => Stored;
  before: ((field: FieldDefinition) => Stored) | null;
}

/** Refuses the record with the messages of all validation rules that it breaks. */
export function checkRules(
  { org, user, object }: Pick<WriteContext, 'org' | 'user' | 'object'>,
  change: RecordChange,
): void {
  const rules = object.validationRules.filter((rule) => rule.active);
  if (rules.length === 0) return;
  const scope = recordScope(org, user, { object, ...change });
  const broken = rules.filter((rule) => evaluate(compiled(rule.condition), scope) === true);
  if (broken.length === 0) return;
  throw new RecordError(
    broken.map(({ message, field }) => ({
      statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      message,
      fields: field ? [field] : [],
    })),
  );
}
