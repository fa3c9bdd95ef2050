import type { FieldDefinition } from '../../schema/definition.ts';
import type { Column } from './column.ts';
import { dictionaryColumn } from './dictionary.ts';
import { booleanColumn, idColumn, numberColumn } from './numbers.ts';
import { textColumn } from './text.ts';

/** The leanest column for a field's type. */
export function columnFor(field: FieldDefinition): Column {
  switch (field.type) {
    case 'boolean':
      return booleanColumn();
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
    case 'date':
    case 'datetime':
      return numberColumn();
    case 'id':
    case 'reference':
      return idColumn();
    case 'picklist':
      return dictionaryColumn();
    default:
      return textColumn();
  }
}
