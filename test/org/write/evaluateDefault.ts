import type { FieldDefinition } from '../schema/definition.ts';
import type { Stored } from '../store/stored.ts';
import type { WriteContext } from './writeContext.ts';

export function evaluateDefault(_context: WriteContext, field: FieldDefinition, formula: string): Stored {
  if (field.type === 'boolean') return formula === 'true';
  return formula.startsWith("'") || formula.startsWith('"') ? formula.slice(1, -1) : Number(formula);
}
