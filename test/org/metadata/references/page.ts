import { elementsOf, textOf } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import type { KnownNames } from './knownNames.ts';
import { missing } from './missing.ts';

export function checkPage(page: XmlElement, _fullName: string, known: KnownNames): string | null {
  const object = textOf(page, 'sobjectType');
  if (object && !known.hasObject(object)) return missing('sobjectType', 'CustomObject', object);
  for (const region of elementsOf(page, 'flexiPageRegions')) {
    const items = elementsOf(region, 'itemInstances').flatMap((item) =>
      elementsOf(item, 'componentInstance'),
    );
    for (const item of [...items, ...elementsOf(region, 'componentInstances')]) {
      const name = bundleOf(textOf(item, 'componentName') ?? '');
      if (name && !known.has('LightningComponentBundle', name)) {
        return `We couldn't retrieve the design time component information for component c:${name}.`;
      }
    }
  }
  return null;
}

/** The name of a component of our own; null for one of Salesforce's, which carries a namespace. */
function bundleOf(componentName: string): string | null {
  if (componentName.startsWith('c:')) return componentName.slice(2);
  return componentName.includes(':') ? null : componentName;
}
