import { elementsOf, textOf } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import type { KnownNames } from './knownNames.ts';
import { missing } from './missing.ts';

export function checkField(field: XmlElement, fullName: string, known: KnownNames): string | null {
  const [object = '', name = ''] = fullName.split('.');
  if (!known.hasObject(object))
    return `Entity Enumeration Or ID: bad value for restricted picklist field: ${object}`;
  const type = textOf(field, 'type');
  if (name.endsWith('__c') && type === null) return `Must specify a non-empty field type for the CustomField`;
  if (type === 'Lookup' || type === 'MasterDetail') return checkLookup(field, type, known);
  const [valueSet] = elementsOf(field, 'valueSet');
  const shared = valueSet && textOf(valueSet, 'valueSetName');
  if (shared && !known.has('GlobalValueSet', shared)) return missing('valueSet', 'GlobalValueSet', shared);
  return null;
}

function checkLookup(field: XmlElement, type: string, known: KnownNames): string | null {
  const parent = textOf(field, 'referenceTo') ?? '';
  if (!known.hasObject(parent)) {
    return `referenceTo value of '${parent}' does not resolve to a valid sObject type`;
  }
  const onDelete = textOf(field, 'deleteConstraint') ?? 'SetNull';
  if (type === 'Lookup' && textOf(field, 'required') === 'true' && onDelete === 'SetNull') {
    return 'field integrity exception: unknown (must specify either cascade delete or restrict delete for required lookup foreign key)';
  }
  return null;
}
