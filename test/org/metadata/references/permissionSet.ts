import { elementsOf, textOf } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import type { KnownNames } from './knownNames.ts';
import { missing } from './missing.ts';

export function checkPermissionSet(set: XmlElement, _fullName: string, known: KnownNames): string | null {
  return checkObjects(set, known) ?? checkFields(set, known) ?? checkOthers(set, known);
}

/** What each right on an object takes for granted. */
const NEEDS: Record<string, string[]> = {
  allowCreate: ['allowRead'],
  allowEdit: ['allowRead'],
  allowDelete: ['allowRead', 'allowEdit'],
  viewAllRecords: ['allowRead'],
  modifyAllRecords: ['allowRead', 'allowEdit', 'allowDelete', 'viewAllRecords'],
};

function checkObjects(set: XmlElement, known: KnownNames): string | null {
  const readable = new Set(
    elementsOf(set, 'objectPermissions')
      .filter((rights) => textOf(rights, 'allowRead') === 'true')
      .map((rights) => textOf(rights, 'object')),
  );
  for (const rights of elementsOf(set, 'objectPermissions')) {
    const object = textOf(rights, 'object') ?? '';
    if (!known.hasObject(object)) return missing('object', 'CustomObject', object);
    for (const [right, needed] of Object.entries(NEEDS)) {
      const lacking = needed.filter((one) => textOf(rights, one) !== 'true').map(wordOf);
      if (textOf(rights, right) === 'true' && lacking.length > 0) {
        return dependsOn(`${wordOf(right)} ${object}`, `${lacking.join(', ')} ${object}`);
      }
    }
    const master = readable.has(object) && known.mastersOf(object).find((one) => !readable.has(one));
    if (master) return dependsOn(`Read ${object}`, `Read ${master}`);
  }
  return null;
}

function dependsOn(permission: string, needed: string): string {
  return `Permission ${permission} depends on permission(s): ${needed}`;
}

function wordOf(right: string): string {
  if (right === 'viewAllRecords') return 'View All';
  if (right === 'modifyAllRecords') return 'Modify All';
  return right.replace('allow', '');
}

function checkFields(set: XmlElement, known: KnownNames): string | null {
  for (const rights of elementsOf(set, 'fieldPermissions')) {
    const fullName = textOf(rights, 'field') ?? '';
    const [object = '', name = ''] = fullName.split('.');
    const field = known.field(object, name);
    if (!field) return missing('field', 'CustomField', fullName);
    if (field.required) return `You cannot deploy to a required field: ${fullName}`;
    if (textOf(rights, 'editable') === 'true' && textOf(rights, 'readable') !== 'true') {
      return `Field ${fullName} is editable but not readable`;
    }
  }
  return null;
}

function checkOthers(set: XmlElement, known: KnownNames): string | null {
  for (const tab of elementsOf(set, 'tabSettings')) {
    const name = textOf(tab, 'tab') ?? '';
    if (!name.startsWith('standard-') && !known.has('CustomTab', name))
      return missing('tab', 'CustomTab', name);
  }
  for (const app of elementsOf(set, 'applicationVisibilities')) {
    const name = textOf(app, 'application') ?? '';
    if (!name.startsWith('standard__') && !known.has('CustomApplication', name)) {
      return missing('application', 'CustomApplication', name);
    }
  }
  return null;
}
