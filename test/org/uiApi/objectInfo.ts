import type { FieldDefinition, FieldType, ObjectDefinition } from '../schema/definition.ts';

const DATA_TYPES: Partial<Record<FieldType, string>> = {
  id: 'String',
  string: 'String',
  textarea: 'TextArea',
  email: 'Email',
  phone: 'Phone',
  url: 'Url',
  picklist: 'Picklist',
  multipicklist: 'MultiPicklist',
  combobox: 'ComboBox',
  boolean: 'Boolean',
  int: 'Int',
  double: 'Double',
  currency: 'Currency',
  percent: 'Percent',
  date: 'Date',
  datetime: 'DateTime',
  time: 'Time',
  reference: 'Reference',
};

/** The record type of records that have none. */
export const MASTER_RECORD_TYPE = '012000000000000AAA';

/** An object as `ui-api/object-info` describes it. */
export function objectInfo(object: ObjectDefinition): Record<string, unknown> {
  const fields = [...object.fields.values()].map((field) => [field.name, fieldInfo(field)] as const);
  return {
    apiName: object.name,
    createable: object.createable,
    custom: object.custom,
    defaultRecordTypeId: MASTER_RECORD_TYPE,
    deletable: object.deletable,
    fields: Object.fromEntries(fields),
    keyPrefix: object.keyPrefix,
    label: object.label,
    labelPlural: object.labelPlural,
    nameFields: [...object.fields.values()].filter(({ isName }) => isName).map(({ name }) => name),
    queryable: true,
    recordTypeInfos: {
      [MASTER_RECORD_TYPE]: {
        available: true,
        defaultRecordTypeMapping: true,
        master: true,
        name: 'Master',
        recordTypeId: MASTER_RECORD_TYPE,
      },
    },
    updateable: object.updateable ?? object.createable,
  };
}

function fieldInfo(field: FieldDefinition): Record<string, unknown> {
  return {
    apiName: field.name,
    calculated: field.formula !== undefined,
    createable: field.createable,
    custom: field.custom,
    dataType: DATA_TYPES[field.type] ?? 'String',
    externalId: field.externalId,
    inlineHelpText: field.help ?? null,
    label: field.label,
    length: field.length,
    nameField: field.isName,
    precision: field.precision,
    reference: field.type === 'reference',
    referenceToInfos: field.referenceTo.map((apiName) => ({ apiName, nameFields: ['Name'] })),
    relationshipName: field.relationshipName ?? null,
    required: field.required,
    scale: field.scale,
    unique: field.unique,
    updateable: field.updateable,
  };
}

/** The values of a picklist as `ui-api/object-info/…/picklist-values` lists them. */
export function picklistValues(field: FieldDefinition): Record<string, unknown> {
  const choices = (field.picklist?.values ?? []).filter(({ active }) => active);
  const shape = ({ label, value }: { label: string; value: string }) => ({
    attributes: null,
    label,
    validFor: [],
    value,
  });
  const initial = choices.find(({ isDefault }) => isDefault);
  return { controllerValues: {}, defaultValue: initial ? shape(initial) : null, values: choices.map(shape) };
}
