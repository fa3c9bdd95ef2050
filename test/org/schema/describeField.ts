import type { FieldDefinition, FieldType } from './definition.ts';

const SOAP_TYPES: Partial<Record<FieldType, string>> = {
  id: 'tns:ID',
  reference: 'tns:ID',
  boolean: 'xsd:boolean',
  int: 'xsd:int',
  double: 'xsd:double',
  currency: 'xsd:double',
  percent: 'xsd:double',
  date: 'xsd:date',
  datetime: 'xsd:dateTime',
  time: 'xsd:time',
  base64: 'xsd:base64Binary',
};

/** A field as describe tells it. */
export function describeField(field: FieldDefinition) {
  const computed = field.formula !== undefined || field.rollUp !== undefined;
  const longText = field.type === 'textarea' && field.length > 255;
  const defaulted = field.defaultFormula !== undefined || field.name === 'OwnerId' || field.name === 'Id';
  return {
    aggregatable: !longText && field.type !== 'base64',
    autoNumber: field.autoNumber !== undefined,
    byteLength: field.length * 3,
    calculated: computed,
    calculatedFormula: field.formula ?? null,
    cascadeDelete: field.onParentDelete === 'cascade',
    caseSensitive: field.caseSensitive,
    createable: field.createable,
    custom: field.custom,
    defaultValue: field.type === 'boolean' ? field.defaultFormula === 'true' : null,
    defaultValueFormula: field.custom ? (field.defaultFormula ?? null) : null,
    defaultedOnCreate: defaulted || !field.createable || isAudit(field) || field.type === 'boolean',
    deprecatedAndHidden: false,
    digits: field.type === 'int' ? field.precision : 0,
    externalId: field.externalId,
    filterable: !longText && field.type !== 'base64',
    groupable:
      !longText && !computed && !['double', 'currency', 'percent', 'datetime', 'base64'].includes(field.type),
    htmlFormatted: false,
    idLookup: field.type === 'id' || field.externalId || field.isName,
    inlineHelpText: field.help ?? null,
    label: field.label,
    length: field.length,
    name: field.name,
    nameField: field.isName,
    namePointing: field.referenceTo.length > 1,
    nillable:
      !field.required && field.type !== 'boolean' && !(field.isName && field.autoNumber !== undefined),
    permissionable: field.custom && !field.required,
    picklistValues: (field.picklist?.values ?? []).map((value) => ({
      active: value.active,
      defaultValue: value.isDefault,
      label: value.label,
      validFor: null,
      value: value.value,
    })),
    precision: field.type === 'int' ? 0 : field.precision,
    referenceTo: field.referenceTo,
    relationshipName: field.relationshipName ?? null,
    relationshipOrder: field.masterDetail ? 0 : null,
    restrictedDelete: field.onParentDelete === 'restrict',
    restrictedPicklist: field.picklist?.restricted ?? false,
    scale: field.scale,
    soapType: SOAP_TYPES[field.type] ?? 'xsd:string',
    sortable: !longText && field.type !== 'base64',
    type: field.type,
    unique: field.unique,
    updateable: field.updateable,
    writeRequiresMasterRead: field.writeRequiresMasterRead ?? false,
  };
}

function isAudit(field: FieldDefinition): boolean {
  return ['CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById', 'SystemModstamp'].includes(
    field.name,
  );
}
