import type { FieldDefinition } from '../schema/definition.ts';
import type { Stored } from '../store/stored.ts';
import type { WriteContext } from './writeContext.ts';

/** A record as it will be, and as it was. */
export interface RecordChange {
  id: string | null;
  read: (field: FieldDefinition) => Stored;
  before: ((field: FieldDefinition) => Stored) | null;
}

export function checkRules(_context: WriteContext, _change: RecordChange): void {}
