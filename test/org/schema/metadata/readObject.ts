import type { FieldDefinition, ObjectDefinition } from '../definition.ts';
import { field, text } from '../fields.ts';
import { systemFields } from '../systemFields.ts';
import { childOf, textOf } from './xml.ts';
import type { Element } from './xml.ts';

/** A custom object with its system and name fields; the others are put in as they are read. */
export function readObject(
  name: string,
  element: Element,
  options: { keyPrefix: string; isDetail: boolean },
): ObjectDefinition {
  const label = textOf(element, 'label') ?? name;
  const fields = [...systemFields({ owner: !options.isDetail }), readNameField(element)];
  return {
    name,
    label,
    labelPlural: textOf(element, 'pluralLabel') ?? `${label}s`,
    keyPrefix: options.keyPrefix,
    custom: true,
    customSetting: textOf(element, 'customSettingsType') !== undefined,
    createable: true,
    deletable: true,
    fields: new Map(fields.map((each) => [each.name.toLowerCase(), each])),
    validationRules: [],
  };
}

function readNameField(element: Element): FieldDefinition {
  const name = childOf(element, 'nameField') ?? {};
  const label = textOf(name, 'label') ?? 'Name';
  if (textOf(name, 'type') === 'AutoNumber') {
    const format = textOf(name, 'displayFormat') ?? '{0}';
    const computed = { createable: false, updateable: false };
    return field('Name', 'string', { label, length: 80, isName: true, autoNumber: format, ...computed });
  }
  return text('Name', 80, { label, isName: true });
}
