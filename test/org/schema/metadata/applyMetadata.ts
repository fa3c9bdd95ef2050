import type { AppliedComponent } from '../../org.ts';
import type { FieldDefinition, ObjectDefinition, PicklistValue } from '../definition.ts';
import { fieldOf } from '../schema.ts';
import type { Schema } from '../schema.ts';
import { checkFormulas } from './checkFormulas.ts';
import { ComponentError } from './componentError.ts';
import { readComponents } from './readComponents.ts';
import type { Component } from './readComponents.ts';
import { readField, readValue } from './readField.ts';
import { readObject } from './readObject.ts';
import { childrenOf, flagOf, textOf } from './xml.ts';

/** "Any record" lookups: they take each custom object as it comes. */
const OPEN_LOOKUPS = [
  ['ContentDocumentLink', 'LinkedEntityId'],
  ['ContentVersion', 'FirstPublishLocationId'],
  ['Task', 'WhatId'],
  ['Event', 'WhatId'],
] as const;

/**
 * Changes the schema by the objects, fields and rules in these files. All or nothing: it is tried on
 * copies, which replace the originals when the last component has been read.
 */
export function applyMetadata(schema: Schema, files: Map<string, Buffer>): AppliedComponent[] {
  const components = readComponents(files);
  const draft = draftOf(schema);
  const applied = components.map((component) => describeComponent(schema, component));

  for (const component of ofType(components, 'CustomObject')) addObject(draft, component, components);
  const valueSets = readValueSets(components);
  for (const component of ofType(components, 'CustomField')) addField(draft, component, valueSets);
  for (const object of draft.values()) typeRollUps(draft, object);
  for (const component of ofType(components, 'ValidationRule')) addRule(draft, component);
  for (const component of ofType(components, 'CustomField')) checkTarget(draft, component);
  checkFormulas(draft, components);

  for (const object of draft.values()) schema.add(object);
  return applied;
}

function draftOf(schema: Schema): Map<string, ObjectDefinition> {
  return new Map(
    schema
      .all()
      .map((object) => [
        object.name.toLowerCase(),
        { ...object, fields: new Map(object.fields), validationRules: [...object.validationRules] },
      ]),
  );
}

function ofType(components: Component[], type: Component['type']): Component[] {
  return components.filter((component) => component.type === type);
}

function describeComponent(schema: Schema, { type, fullName, path }: Component): AppliedComponent {
  const [objectName = '', part = ''] = fullName.split('.');
  const object = schema.find(objectName);
  const exists =
    type === 'CustomField' ? object && fieldOf(object, part) : type === 'CustomObject' ? object : undefined;
  return { type, fullName, path, created: !exists };
}

function addObject(
  draft: Map<string, ObjectDefinition>,
  component: Component,
  components: Component[],
): void {
  const name = component.fullName;
  if (draft.has(name.toLowerCase())) return;
  if (!/__(?:c|mdt|e)$/.test(name)) {
    throw new ComponentError(component, `Entity of type '${name}' is not in this org`);
  }
  const isDetail = components.some(
    ({ type, fullName, element }) =>
      type === 'CustomField' && fullName.startsWith(`${name}.`) && textOf(element, 'type') === 'MasterDetail',
  );
  draft.set(
    name.toLowerCase(),
    readObject(name, component.element, { keyPrefix: freePrefix(draft), isDetail }),
  );
  for (const [object, field] of OPEN_LOOKUPS) {
    const fields = draft.get(object.toLowerCase())?.fields;
    const lookup = fields?.get(field.toLowerCase());
    if (lookup) fields?.set(field.toLowerCase(), { ...lookup, referenceTo: [...lookup.referenceTo, name] });
  }
}

function freePrefix(draft: Map<string, ObjectDefinition>): string {
  const taken = new Set([...draft.values()].map((object) => object.keyPrefix));
  for (let number = 0; ; number++) {
    const prefix = `a${number.toString(36).padStart(2, '0')}`;
    if (!taken.has(prefix)) return prefix;
  }
}

function addField(
  draft: Map<string, ObjectDefinition>,
  component: Component,
  valueSets: Map<string, PicklistValue[]>,
): void {
  const [objectName = '', name = ''] = component.fullName.split('.');
  const object = draft.get(objectName.toLowerCase());
  if (!object) throw new ComponentError(component, `Entity of type '${objectName}' cannot be found`);
  if (!name.endsWith('__c')) return;
  const field = readField(name, component.element, valueSets);
  if (!field) {
    throw new ComponentError(
      component,
      `'${textOf(component.element, 'type') ?? ''}' is not a valid value for the enum 'FieldType'`,
    );
  }
  object.fields.set(name.toLowerCase(), field);
}

/** The latest of days is a day, a sum of money is money. */
function typeRollUps(draft: Map<string, ObjectDefinition>, object: ObjectDefinition): void {
  for (const [name, field] of object.fields) {
    const { childObject = '', field: summarised } = field.rollUp ?? {};
    const child = summarised ? draft.get(childObject.toLowerCase()) : undefined;
    const type = child && summarised ? fieldOf(child, summarised)?.type : undefined;
    if (type && type !== field.type) object.fields.set(name, { ...field, type });
  }
}

function addRule(draft: Map<string, ObjectDefinition>, component: Component): void {
  const [objectName = '', name = ''] = component.fullName.split('.');
  const object = draft.get(objectName.toLowerCase());
  if (!object) throw new ComponentError(component, `Entity of type '${objectName}' cannot be found`);
  const { element } = component;
  const field = textOf(element, 'errorDisplayField');
  object.validationRules = [
    ...object.validationRules.filter((rule) => rule.name !== name),
    {
      name,
      active: flagOf(element, 'active'),
      condition: textOf(element, 'errorConditionFormula') ?? '',
      message: textOf(element, 'errorMessage') ?? '',
      ...(field ? { field } : {}),
    },
  ];
}

function checkTarget(draft: Map<string, ObjectDefinition>, component: Component): void {
  const [objectName = '', name = ''] = component.fullName.split('.');
  const field: FieldDefinition | undefined = draft
    .get(objectName.toLowerCase())
    ?.fields.get(name.toLowerCase());
  for (const target of field?.referenceTo ?? []) {
    if (draft.has(target.toLowerCase())) continue;
    throw new ComponentError(
      component,
      `referenceTo value of '${target}' does not resolve to a valid sObject type`,
    );
  }
}

function readValueSets(components: Component[]): Map<string, PicklistValue[]> {
  return new Map(
    ofType(components, 'GlobalValueSet').map(({ fullName, element }) => [
      fullName,
      childrenOf(element, 'customValue').map(readValue),
    ]),
  );
}
