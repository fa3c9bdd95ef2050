import { all, textOf } from '../source/element.ts';
import { valuesOf, type Model, type ModelField, type ModelObject } from '../source/model.ts';
import { STANDARD_OBJECTS } from './fieldNames.ts';
import { checkFormula } from './formulas.ts';

/** What a field says of itself, and the object that it points to. */
export function checkFields(model: Model): string[] {
  return [...model.objects.values()].flatMap((object) =>
    [...object.fields.values()].flatMap((field) =>
      [
        ...checkWords(field),
        ...checkSizes(field),
        ...checkPicklist(field),
        ...checkLookup(field, model),
        ...checkKey(field),
        ...checkHistory(field, object),
        ...checkCalculation(field, object, model),
      ].map((finding) => `${field.file.path}: ${finding}`),
    ),
  );
}

function checkWords({ name, definition }: ModelField): string[] {
  const findings = ['label', 'inlineHelpText', 'description']
    .filter((element) => (textOf(definition, element) ?? '').trim() === '')
    .map((element) => `has no ${element}`);
  if (!/^[A-Za-z](?!\w*__\w*__)\w*__c$/.test(name) || name.length > 43)
    findings.push('has an impossible name');
  const limits = { label: 40, inlineHelpText: 510, description: 1000 };
  for (const [element, limit] of Object.entries(limits)) {
    if ((textOf(definition, element)?.length ?? 0) > limit) findings.push(`its ${element} is over ${limit}`);
  }
  return findings;
}

function checkSizes({ type, definition }: ModelField): string[] {
  const size = (element: string) => Number(textOf(definition, element) ?? NaN);
  const between = (element: string, low: number, high: number) =>
    Number.isInteger(size(element)) && size(element) >= low && size(element) <= high
      ? []
      : [`its ${element} is not a whole number from ${low} to ${high}`];
  if (textOf(definition, 'formula') !== null) return [];
  switch (type) {
    case 'Text':
      return between('length', 1, 255);
    case 'LongTextArea':
      return [...between('length', 256, 131_072), ...between('visibleLines', 2, 50)];
    case 'Number':
    case 'Currency':
    case 'Percent':
      return [...between('precision', 1, 18), ...between('scale', 0, size('precision'))];
    case 'Checkbox':
      return textOf(definition, 'defaultValue') === null ? ['a checkbox needs a defaultValue'] : [];
    default:
      return [];
  }
}

function checkPicklist({ type, definition, values }: ModelField): string[] {
  if (type !== 'Picklist') return [];
  const findings: string[] = [];
  const valueSet = all(definition, 'valueSet')[0];
  if (valueSet === undefined || textOf(valueSet, 'restricted') !== 'true') findings.push('is not restricted');
  if (values.length === 0) findings.push('has no values');
  if (new Set(values.map((value) => value.toLowerCase())).size < values.length)
    findings.push('repeats a value');
  if (valuesOf(definition).some((value) => (textOf(value, 'label') ?? '') === '')) {
    findings.push('has a value without a label');
  }
  const defaults = valuesOf(definition).filter((value) => textOf(value, 'default') === 'true');
  if (defaults.length > 1) findings.push('has more than one default');
  return findings;
}

function checkLookup({ type, definition, required }: ModelField, { objects }: Model): string[] {
  if (type !== 'Lookup' && type !== 'MasterDetail') return [];
  const findings: string[] = [];
  const target = textOf(definition, 'referenceTo') ?? '';
  if (!STANDARD_OBJECTS.has(target) && !objects.has(target)) findings.push(`there is no object ${target}`);
  for (const element of ['relationshipName', 'relationshipLabel']) {
    const text = textOf(definition, element) ?? '';
    if (text === '') findings.push(`has no ${element}`);
    if (text.length > 80) findings.push(`its ${element} is over 80`);
  }
  const constraint = textOf(definition, 'deleteConstraint');
  if (type === 'Lookup' && required && constraint !== 'Restrict') {
    findings.push('a required lookup needs the deleteConstraint Restrict');
  }
  if (type === 'MasterDetail' && STANDARD_OBJECTS.has(target)) {
    findings.push('is a detail of a standard object, so that no packaged permission set could grant it');
  }
  return findings;
}

/** Keys that several records share: each is only part of what tells a record from others. */
const SHARED_KEYS = new Set([
  'Record_Key__c',
  'Line_Key__c',
  'Initiative_Key__c',
  'Product_Key__c',
  'Campaign_Key__c',
]);

function checkKey({ name, definition }: ModelField): string[] {
  const is = (element: string) => textOf(definition, element) === 'true';
  if (is('externalId') && !is('unique')) return ['is an external id and not unique'];
  return name.endsWith('_Key__c') && !SHARED_KEYS.has(name) && !is('externalId')
    ? ['is a key and no external id']
    : [];
}

function checkHistory({ definition }: ModelField, object: ModelObject): string[] {
  const kept = object.definition !== null && textOf(object.definition, 'enableHistory') === 'true';
  return textOf(definition, 'trackHistory') === 'true' && !kept ? ['its object keeps no history'] : [];
}

function checkCalculation({ definition }: ModelField, object: ModelObject, model: Model): string[] {
  const formula = textOf(definition, 'formula');
  return formula === null ? [] : checkFormula(formula, object, model);
}

/** Two lookups to one object cannot call their records by the same name. */
export function checkRelationshipNames({ objects }: Model): string[] {
  const taken = new Map<string, string>();
  return [...objects.values()]
    .flatMap(({ fields }) => [...fields.values()])
    .flatMap(({ file, definition }) => {
      const name = textOf(definition, 'relationshipName');
      if (name === null) return [];
      const key = `${textOf(definition, 'referenceTo')}.${name}`;
      const other = taken.get(key);
      taken.set(key, file.path);
      return other === undefined ? [] : [`${file.path}: ${key} is already the relationship of ${other}`];
    });
}
