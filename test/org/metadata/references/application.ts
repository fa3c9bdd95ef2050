import { childrenOf, elementsOf, textOf } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import type { KnownNames } from './knownNames.ts';
import { missing } from './missing.ts';

export function checkApplication(app: XmlElement, _fullName: string, known: KnownNames): string | null {
  for (const tab of childrenOf(app, 'tabs')) {
    if (typeof tab !== 'string' || tab.startsWith('standard-')) continue;
    if (!known.has('CustomTab', tab)) return missing('tabs', 'CustomTab', tab);
  }
  for (const override of elementsOf(app, 'actionOverrides')) {
    const page = textOf(override, 'type') === 'Flexipage' ? textOf(override, 'content') : null;
    if (page && !known.has('FlexiPage', page)) return missing('content', 'FlexiPage', page);
  }
  const utilityBar = textOf(app, 'utilityBar');
  if (utilityBar && !known.has('FlexiPage', utilityBar))
    return missing('utilityBar', 'FlexiPage', utilityBar);
  return null;
}
