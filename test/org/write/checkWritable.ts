import type { FieldDefinition } from '../schema/definition.ts';
import type { ParsedRecord } from './parseRecord.ts';
import { refuse } from './recordError.ts';

const AUDIT = new Set(['CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById']);

/** Refuses values for fields that the API does not let anyone write. */
export function checkWritable(
  record: ParsedRecord,
  operation: 'createable' | 'updateable',
  auditFieldsWritable: boolean,
): void {
  const named = [...record.values.keys(), ...record.parents.map((parent) => parent.field)];
  const refused = named.filter(
    (field) => !field[operation] || (AUDIT.has(field.name) && !auditFieldsWritable),
  );
  if (refused.length > 0) throw notWritable(refused);
}

function notWritable(fields: FieldDefinition[]) {
  const names = fields.map((field) => field.name);
  return refuse(
    'INVALID_FIELD_FOR_INSERT_UPDATE',
    `Unable to create/update fields: ${names.join(', ')}. Please check the security settings of this field ` +
      'and verify that it is read/write for your profile or permission set.',
    names,
  );
}
