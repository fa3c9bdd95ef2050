import { childrenOf, readXml, textOf } from './xml.ts';
import type { Element } from './xml.ts';

/** One piece of metadata, taken out of whichever file it stood in. */
export interface Component {
  type:
    | 'CustomObject'
    | 'CustomField'
    | 'ValidationRule'
    | 'StandardValueSet'
    | 'GlobalValueSet'
    | 'PermissionSet'
    | 'SharingSet'
    | 'SharingRules';
  /** 'QBR__c', 'QBR__c.Status__c', 'OpportunityStage' … */
  fullName: string;
  path: string;
  element: Element;
}

const WHOLE_FILES = new Map<string, Component['type']>([
  ['standardValueSets', 'StandardValueSet'],
  ['globalValueSets', 'GlobalValueSet'],
  ['permissionsets', 'PermissionSet'],
  ['sharingSets', 'SharingSet'],
  ['sharingRules', 'SharingRules'],
]);

const PARTS_OF_OBJECTS = new Map<string, Component['type']>([
  ['fields', 'CustomField'],
  ['validationRules', 'ValidationRule'],
]);

/** Objects, fields, rules, value sets, permission sets and sharing, from source format and metadata format alike. */
export function readComponents(files: Map<string, Buffer>): Component[] {
  const components: Component[] = [];
  for (const [path, content] of files) {
    const steps = path.replaceAll('\\', '/').split('/');
    const file = steps.at(-1) ?? '';
    if (!/(?:-meta\.xml|\.object|\.[A-Za-z]+[sS]et|\.sharingRules)$/.test(file)) continue;
    const name = file.split('.')[0] ?? '';
    const objectsAt = steps.lastIndexOf('objects');
    if (objectsAt >= 0) components.push(...readObjectFile(steps.slice(objectsAt + 1), name, path, content));
    const type = WHOLE_FILES.get(steps.at(-2) ?? '');
    if (type) components.push({ type, fullName: name, path, element: readXml(content).element });
  }
  return components;
}

function readObjectFile(below: string[], name: string, path: string, content: Buffer): Component[] {
  const [object = '', folder] = below;
  if (below.length === 3) {
    const type = PARTS_OF_OBJECTS.get(folder ?? '');
    return type ? [{ type, fullName: `${object}.${name}`, path, element: readXml(content).element }] : [];
  }
  const { element } = readXml(content);
  const parts = [...PARTS_OF_OBJECTS].flatMap(([list, type]) =>
    childrenOf(element, list).map((part) => ({
      type,
      fullName: `${name}.${textOf(part, 'fullName') ?? ''}`,
      path,
      element: part,
    })),
  );
  return [{ type: 'CustomObject', fullName: name, path, element }, ...parts];
}
