import { elementsOf, textOf } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import type { KnownNames } from './knownNames.ts';
import { missing } from './missing.ts';

export function checkLayout(layout: XmlElement, fullName: string, known: KnownNames): string | null {
  const object = fullName.slice(0, fullName.indexOf('-'));
  if (!known.hasObject(object)) return missing('layout', 'CustomObject', object);
  for (const name of fieldsOn(layout)) {
    if (isOurs(object, name) && !known.field(object, name)) {
      return missing('field', 'CustomField', `${object}.${name}`);
    }
  }
  for (const list of elementsOf(layout, 'relatedLists')) {
    const [child = '', lookup] = (textOf(list, 'relatedList') ?? '').split('.');
    if (lookup !== undefined && child.endsWith('__c') && !known.field(child, lookup)) {
      return `Cannot find related list:${child}.${lookup}`;
    }
  }
  return null;
}

/** Standard fields of standard objects are not all in the small Salesforce, so only the others are looked up. */
function isOurs(object: string, field: string): boolean {
  return object.endsWith('__c') || field.endsWith('__c');
}

function* fieldsOn(layout: XmlElement): Generator<string> {
  for (const section of elementsOf(layout, 'layoutSections')) {
    for (const column of elementsOf(section, 'layoutColumns')) {
      for (const item of elementsOf(column, 'layoutItems')) {
        const name = textOf(item, 'field');
        if (name) yield name;
      }
    }
  }
}
