import type { FieldDefinition, FieldType, PicklistValue, RollUp } from '../definition.ts';
import { field, labelOf } from '../fields.ts';
import type { FieldOptions } from '../fields.ts';
import { childOf, childrenOf, flagOf, numberOf, textOf } from './xml.ts';
import type { Element } from './xml.ts';

const TYPES: Record<string, FieldType> = {
  Text: 'string',
  TextArea: 'textarea',
  LongTextArea: 'textarea',
  Html: 'textarea',
  Email: 'email',
  Phone: 'phone',
  Url: 'url',
  Picklist: 'picklist',
  MultiselectPicklist: 'multipicklist',
  Checkbox: 'boolean',
  Number: 'double',
  Currency: 'currency',
  Percent: 'percent',
  Date: 'date',
  DateTime: 'datetime',
  Time: 'time',
  Lookup: 'reference',
  MasterDetail: 'reference',
  AutoNumber: 'string',
  Summary: 'double',
};

const LENGTHS: Record<string, number> = {
  TextArea: 255,
  Email: 80,
  Phone: 40,
  Url: 255,
  Picklist: 255,
  MultiselectPicklist: 4099,
  Lookup: 18,
  MasterDetail: 18,
  AutoNumber: 30,
};

/** A field from its XML; null when its type is not one of Salesforce's. `valueSets` are the global ones. */
export function readField(
  name: string,
  element: Element,
  valueSets: Map<string, PicklistValue[]>,
): FieldDefinition | null {
  const metadataType = textOf(element, 'type') ?? '';
  const type = TYPES[metadataType];
  if (!type) return null;
  const formula = textOf(element, 'formula');
  const computed = formula !== undefined || metadataType === 'Summary' || metadataType === 'AutoNumber';
  const long = metadataType === 'LongTextArea' || metadataType === 'Html' || metadataType === 'Text';
  return field(name, type, {
    label: textOf(element, 'label') ?? labelOf(name),
    custom: true,
    length:
      formula && type === 'string' ? 1300 : long ? numberOf(element, 'length') : (LENGTHS[metadataType] ?? 0),
    precision: metadataType === 'Summary' ? 18 : numberOf(element, 'precision'),
    scale: numberOf(element, 'scale'),
    required: flagOf(element, 'required') || metadataType === 'MasterDetail',
    unique: flagOf(element, 'unique'),
    caseSensitive: flagOf(element, 'caseSensitive'),
    externalId: flagOf(element, 'externalId'),
    createable: !computed,
    updateable: !computed,
    help: textOf(element, 'inlineHelpText'),
    defaultFormula: textOf(element, 'defaultValue') ?? (type === 'boolean' && !formula ? 'false' : undefined),
    formula,
    blankAsZero: textOf(element, 'formulaTreatBlanksAs') !== 'BlankAsBlank',
    autoNumber: metadataType === 'AutoNumber' ? (textOf(element, 'displayFormat') ?? '{0}') : undefined,
    ...(metadataType === 'Summary' ? { rollUp: readRollUp(element) } : {}),
    ...readPicklist(element, type, valueSets),
    ...(type === 'reference' ? readReference(name, element, metadataType) : {}),
  });
}

function readReference(name: string, element: Element, metadataType: string): FieldOptions {
  const masterDetail = metadataType === 'MasterDetail';
  const children = textOf(element, 'relationshipName');
  const constraint = textOf(element, 'deleteConstraint');
  const required = flagOf(element, 'required');
  return {
    referenceTo: [textOf(element, 'referenceTo') ?? ''],
    relationshipName: name.replace(/__c$/, '__r'),
    ...(children ? { childRelationshipName: `${children}__r` } : {}),
    masterDetail,
    writeRequiresMasterRead: flagOf(element, 'writeRequiresMasterRead'),
    onParentDelete:
      masterDetail || constraint === 'Cascade'
        ? 'cascade'
        : constraint === 'Restrict' || required
          ? 'restrict'
          : 'clear',
    ...(masterDetail && !flagOf(element, 'reparentableMasterDetail') ? { updateable: false } : {}),
  };
}

function readPicklist(
  element: Element,
  type: FieldType,
  valueSets: Map<string, PicklistValue[]>,
): FieldOptions {
  if (type !== 'picklist' && type !== 'multipicklist') return {};
  const set = childOf(element, 'valueSet') ?? {};
  const shared = textOf(set, 'valueSetName');
  const definition = childOf(set, 'valueSetDefinition') ?? {};
  const values = shared ? (valueSets.get(shared) ?? []) : childrenOf(definition, 'value').map(readValue);
  return { picklist: { values, restricted: flagOf(set, 'restricted') || shared !== undefined } };
}

export function readValue(element: Element): PicklistValue {
  const value = textOf(element, 'fullName') ?? '';
  return {
    value,
    label: textOf(element, 'label') ?? value,
    active: textOf(element, 'isActive') !== 'false',
    isDefault: flagOf(element, 'default'),
  };
}

function readRollUp(element: Element): RollUp {
  const [childObject = '', foreignKey = ''] = (textOf(element, 'summaryForeignKey') ?? '').split('.');
  const summarised = textOf(element, 'summarizedField')?.split('.')[1];
  return {
    operation: (textOf(element, 'summaryOperation') ?? 'count') as RollUp['operation'],
    childObject,
    foreignKey,
    ...(summarised ? { field: summarised } : {}),
    filters: childrenOf(element, 'summaryFilterItems').map((item) => ({
      field: (textOf(item, 'field') ?? '').split('.').at(-1) ?? '',
      operator: textOf(item, 'operation') ?? 'equals',
      value: textOf(item, 'value') ?? '',
    })),
  };
}
