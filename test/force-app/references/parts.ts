import { all, textOf, textsWithin, type Element } from '../source/element.ts';
import type { Model, ModelObject } from '../source/model.ts';
import type { Source, SourceFile } from '../source/sourceFile.ts';
import { missingFields } from './fieldNames.ts';
import { checkFormula } from './formulas.ts';

type PartCheck = (root: Element, object: ModelObject, model: Model) => string[];

/** What hangs on an object in files of its own: validation rules, list views, compact layouts. */
export function checkParts(model: Model, { files }: Source): string[] {
  return files.flatMap((file) => {
    const check = CHECKS[file.suffix];
    const object = model.objects.get(objectOf(file));
    if (check === undefined || file.root === null || object === undefined) return [];
    return check(file.root, object, model).map((finding) => `${file.path}: ${finding}`);
  });
}

const CHECKS: Readonly<Record<string, PartCheck>> = {
  validationRule: checkValidationRule,
  listView: checkListView,
  compactLayout: (root, object) => [
    ...labelled(root),
    ...missingFields(
      all(root, 'fields').map(({ text }) => text),
      object,
    ),
  ],
};

function objectOf({ path }: SourceFile): string {
  return path.split('/')[1] as string;
}

function checkValidationRule(root: Element, object: ModelObject, model: Model): string[] {
  const message = textOf(root, 'errorMessage') ?? '';
  const shownAt = textOf(root, 'errorDisplayField');
  const findings = checkFormula(textOf(root, 'errorConditionFormula') ?? '', object, model);
  if (textOf(root, 'active') !== 'true') findings.push('is not active');
  if ((textOf(root, 'description') ?? '') === '') findings.push('has no description');
  if (message === '' || message.length > 255) findings.push('its message is empty or over 255');
  return [...findings, ...missingFields(shownAt === null ? [] : [shownAt], object)];
}

/** Columns are field names, but for a few of Salesforce's own in capitals. */
function checkListView(root: Element, object: ModelObject): string[] {
  const columns = all(root, 'columns').map(({ text }) => text);
  const filtered = textsWithin(root, 'field');
  const custom = [...columns, ...filtered].filter((name) => !/^(NAME|OWNER\.ALIAS|CREATED_DATE)$/.test(name));
  const values = all(root, 'filters').flatMap((filter) => {
    const field = object.fields.get(textOf(filter, 'field') ?? '');
    if (field?.type !== 'Picklist') return [];
    return (textOf(filter, 'value') ?? '')
      .split(',')
      .filter((value) => !field.values.includes(value))
      .map((value) => `${field.name} has no value "${value}"`);
  });
  return [...labelled(root), ...missingFields(custom, object), ...values];
}

function labelled(root: Element): string[] {
  const label = textOf(root, 'label') ?? '';
  return label === '' || label.length > 40 ? ['its label is empty or over 40'] : [];
}
