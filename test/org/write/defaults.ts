import type { FieldDefinition } from '../schema/definition.ts';
import type { Stored } from '../store/stored.ts';
import { evaluateDefault } from './evaluateDefault.ts';
import type { WriteContext } from './writeContext.ts';

/** Values for the fields that a new record does not name. */
export function defaultsOf(
  context: WriteContext,
  given: Map<FieldDefinition, Stored>,
): Map<FieldDefinition, Stored> {
  const defaults = new Map<FieldDefinition, Stored>();
  for (const field of context.object.fields.values()) {
    if (given.has(field) || field.formula !== undefined) continue;
    if (field.rollUp) {
      if (field.rollUp.operation === 'count' || field.rollUp.operation === 'sum') defaults.set(field, 0);
      continue;
    }
    const value = defaultOf(context, field);
    if (value !== null) defaults.set(field, value);
  }
  return defaults;
}

function defaultOf(context: WriteContext, field: FieldDefinition): Stored {
  const chosen = field.picklist?.values.find((value) => value.isDefault && value.active);
  if (chosen) return chosen.value;
  return field.defaultFormula === undefined ? null : evaluateDefault(context, field, field.defaultFormula);
}
