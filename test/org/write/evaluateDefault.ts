import { compiled } from '../formula/compiled.ts';
import { evaluate } from '../formula/evaluate.ts';
import { fromValue } from '../formula/fromValue.ts';
import { recordScope } from '../formula/recordScope.ts';
import type { FieldDefinition } from '../schema/definition.ts';
import type { Stored } from '../store/stored.ts';
import type { WriteContext } from './writeContext.ts';

/** Default values are formulas that know the user and the clock, but no fields. */
export function evaluateDefault(context: WriteContext, field: FieldDefinition, formula: string): Stored {
  const { org, user, object } = context;
  const scope = recordScope(org, user, { object, read: () => null, before: null });
  return fromValue(field, evaluate(compiled(formula), scope));
}
