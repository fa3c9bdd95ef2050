import type { FieldDefinition } from './definition.ts';
import { checkbox, datetime, field, lookup, readOnly } from './fields.ts';

/** Fields that every object has. Audit fields may be set on insert by who has that right. */
export function systemFields(options: { owner?: boolean; createable?: boolean } = {}): FieldDefinition[] {
  const audited = { createable: options.createable ?? true, updateable: false, required: true };
  return [
    field('Id', 'id', { ...readOnly, label: 'Record ID', length: 18, required: true }),
    ...(options.owner
      ? [lookup('OwnerId', 'User', { label: 'Owner ID', required: true, relationshipName: 'Owner' })]
      : []),
    checkbox('IsDeleted', { ...readOnly, label: 'Deleted' }),
    datetime('CreatedDate', audited),
    lookup('CreatedById', 'User', audited),
    datetime('LastModifiedDate', audited),
    lookup('LastModifiedById', 'User', audited),
    datetime('SystemModstamp', { ...readOnly, required: true }),
  ];
}
