import type { FieldDefinition, FieldType, PicklistValue } from './definition.ts';

export type FieldOptions = Partial<Omit<FieldDefinition, 'name' | 'type'>>;

/** A standard field with what every type shares; the makers below say what is special. */
export function field(name: string, type: FieldType, options: FieldOptions = {}): FieldDefinition {
  return {
    name,
    type,
    label: labelOf(name),
    custom: name.endsWith('__c'),
    length: 0,
    precision: 0,
    scale: 0,
    required: false,
    unique: false,
    caseSensitive: false,
    externalId: false,
    createable: true,
    updateable: true,
    referenceTo: [],
    onParentDelete: 'clear',
    masterDetail: false,
    isName: false,
    ...options,
  };
}

export const text = (name: string, length = 255, options?: FieldOptions) =>
  field(name, 'string', { length, ...options });

export const textArea = (name: string, length = 32000, options?: FieldOptions) =>
  field(name, 'textarea', { length, ...options });

export const email = (name: string, options?: FieldOptions) =>
  field(name, 'email', { length: 80, ...options });

export const phone = (name: string, options?: FieldOptions) =>
  field(name, 'phone', { length: 40, ...options });

export const url = (name: string, options?: FieldOptions) => field(name, 'url', { length: 255, ...options });

export const checkbox = (name: string, options?: FieldOptions) =>
  field(name, 'boolean', { defaultFormula: 'false', ...options });

export const integer = (name: string, options?: FieldOptions) =>
  field(name, 'int', { precision: 9, ...options });

export const number = (name: string, precision: number, scale: number, options?: FieldOptions) =>
  field(name, 'double', { precision, scale, ...options });

export const money = (name: string, precision = 18, scale = 2, options?: FieldOptions) =>
  field(name, 'currency', { precision, scale, ...options });

export const percent = (name: string, precision = 3, scale = 0, options?: FieldOptions) =>
  field(name, 'percent', { precision, scale, ...options });

export const date = (name: string, options?: FieldOptions) => field(name, 'date', options);

export const datetime = (name: string, options?: FieldOptions) => field(name, 'datetime', options);

/** Open unless `restricted`; the first value marked with '*' is the default. */
export function picklist(
  name: string,
  values: string[],
  options?: FieldOptions & { restricted?: boolean },
): FieldDefinition {
  const { restricted = false, ...rest } = options ?? {};
  const list = { values: values.map((value) => picklistValue(value)), restricted };
  return field(name, 'picklist', { length: 255, picklist: list, ...rest });
}

/** A lookup: 'AccountId' to 'Account' is called 'Account' from the child. */
export function lookup(name: string, target: string | string[], options?: FieldOptions): FieldDefinition {
  return field(name, 'reference', {
    length: 18,
    referenceTo: typeof target === 'string' ? [target] : target,
    relationshipName: name.replace(/Id$/, ''),
    ...options,
  });
}

export const readOnly: FieldOptions = { createable: false, updateable: false };

export function picklistValue(value: string): PicklistValue {
  const isDefault = value.startsWith('*');
  const plain = isDefault ? value.slice(1) : value;
  return { value: plain, label: plain, active: true, isDefault };
}

export function labelOf(name: string): string {
  return name
    .replace(/__c$/, '')
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/ Id$/, ' ID');
}
