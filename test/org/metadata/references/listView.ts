import { childrenOf, elementsOf, textOf } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import type { KnownNames } from './knownNames.ts';

export function checkListView(view: XmlElement, fullName: string, known: KnownNames): string | null {
  const [object = ''] = fullName.split('.');
  const columns = childrenOf(view, 'columns').filter((column) => typeof column === 'string');
  const filtered = elementsOf(view, 'filters').map((filter) => textOf(filter, 'field') ?? '');
  for (const name of [...columns, ...filtered]) {
    if (name.endsWith('__c') && !known.field(object, name)) {
      return `Could not resolve list view column: ${name}`;
    }
  }
  return null;
}
