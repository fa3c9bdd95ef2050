import { textOf } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import type { KnownNames } from './knownNames.ts';
import { missing } from './missing.ts';

export function checkTab(tab: XmlElement, fullName: string, known: KnownNames): string | null {
  const isOfObject = textOf(tab, 'customObject') === 'true';
  if (isOfObject && !known.hasObject(fullName)) return missing('customObject', 'CustomObject', fullName);
  const page = textOf(tab, 'flexiPage');
  if (page && !known.has('FlexiPage', page)) return missing('flexiPage', 'FlexiPage', page);
  const bundle = textOf(tab, 'lwcComponent');
  if (bundle && !known.has('LightningComponentBundle', bundle)) {
    return missing('lwcComponent', 'LightningComponentBundle', bundle);
  }
  return null;
}
