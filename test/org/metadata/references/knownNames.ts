import type { Org } from '../../org.ts';
import { fieldOf } from '../../schema/schema.ts';
import type { Component } from '../component.ts';
import { componentKey } from '../component.ts';
import { textOf } from '../xml.ts';

/** What exists once a package is in: the org's schema, what was deployed before, and the package itself. */
export interface KnownNames {
  hasObject(name: string): boolean;
  /** Null when the object has no such field. */
  field(object: string, name: string): KnownField | null;
  /** Parent objects of the object's master-detail fields. */
  mastersOf(object: string): string[];
  has(type: string, fullName: string): boolean;
}

export interface KnownField {
  /** Needed on every record, so that no permission set may take it away. */
  readonly required: boolean;
}

export function knownNames(
  org: Org,
  deployed: { has(key: string): boolean },
  components: readonly Component[],
): KnownNames {
  const packaged = new Map(components.map((component) => [componentKey(component).toLowerCase(), component]));
  const inPackage = (type: string, name: string): Component | undefined =>
    packaged.get(componentKey({ type, fullName: name }).toLowerCase());

  return {
    hasObject: (name) => org.schema.find(name) !== undefined || inPackage('CustomObject', name) !== undefined,
    field: (object, name) => {
      const component = inPackage('CustomField', `${object}.${name}`);
      if (component) return fieldIn(component);
      if (NAMES_OF_EVERY_OBJECT.has(name) && inPackage('CustomObject', object)) return OPTIONAL;
      const definition = org.schema.find(object);
      const field = definition && fieldOf(definition, name);
      if (!field) return null;
      return { required: field.custom && field.required && field.type !== 'boolean' };
    },
    mastersOf: (object) => [...mastersIn(org, object), ...mastersAmong(components, object)],
    has: (type, fullName) =>
      inPackage(type, fullName) !== undefined || deployed.has(componentKey({ type, fullName })),
  };
}

const OPTIONAL: KnownField = { required: false };

const NAMES_OF_EVERY_OBJECT = new Set([
  'Id',
  'Name',
  'OwnerId',
  'CreatedById',
  'CreatedDate',
  'LastModifiedById',
  'LastModifiedDate',
  'SystemModstamp',
]);

function fieldIn(component: Component): KnownField {
  const { content } = component;
  if (!content) return OPTIONAL;
  return { required: textOf(content, 'required') === 'true' || textOf(content, 'type') === 'MasterDetail' };
}

function mastersIn(org: Org, object: string): string[] {
  const fields = org.schema.find(object)?.fields.values() ?? [];
  return [...fields].filter((field) => field.masterDetail).flatMap((field) => field.referenceTo);
}

function mastersAmong(components: readonly Component[], object: string): string[] {
  return components.flatMap(({ type, fullName, content }) => {
    if (type !== 'CustomField' || !content || !fullName.startsWith(`${object}.`)) return [];
    const master = textOf(content, 'type') === 'MasterDetail' ? textOf(content, 'referenceTo') : null;
    return master === null ? [] : [master];
  });
}
