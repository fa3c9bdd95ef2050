import { all, textOf, type Element } from '../source/element.ts';
import type { Model, ModelField } from '../source/model.ts';
import type { Source, SourceFile } from '../source/sourceFile.ts';
import { STANDARD_OBJECTS } from './fieldNames.ts';

const RIGHTS = {
  create: 'allowCreate',
  read: 'allowRead',
  edit: 'allowEdit',
  delete: 'allowDelete',
  viewAll: 'viewAllRecords',
  modifyAll: 'modifyAllRecords',
} as const;

type Right = keyof typeof RIGHTS;

/** Salesforce refuses a right without these. */
const NEEDS: readonly (readonly [Right, Right])[] = [
  ['create', 'read'],
  ['edit', 'read'],
  ['delete', 'edit'],
  ['viewAll', 'read'],
  ['modifyAll', 'viewAll'],
  ['modifyAll', 'delete'],
];

/** The rights that a permission set gives on each object. */
export function objectRights(root: Element): Map<string, Set<Right>> {
  return new Map(
    all(root, 'objectPermissions').map((permission) => [
      textOf(permission, 'object') ?? '',
      new Set(
        (Object.keys(RIGHTS) as Right[]).filter((right) => textOf(permission, RIGHTS[right]) === 'true'),
      ),
    ]),
  );
}

/** What a permission set grants exists and may be granted; and nothing of ours is granted to nobody. */
export function checkPermissionSets(model: Model, { files }: Source): string[] {
  const sets = files.filter(({ suffix, root }) => suffix === 'permissionset' && root !== null);
  const findings = sets.flatMap(({ path, root }) =>
    checkSet(root as Element, model, files).map((finding) => `${path}: ${finding}`),
  );
  return [...findings, ...checkReach(model, sets)];
}

function checkSet(root: Element, model: Model, files: readonly SourceFile[]): string[] {
  const rights = objectRights(root);
  const exists = (suffix: string, name: string) =>
    files.some((file) => file.suffix === suffix && file.name === name);
  const findings = ['label', 'description']
    .filter((element) => (textOf(root, element) ?? '') === '')
    .map((element) => `has no ${element}`);
  for (const [object, granted] of rights) {
    if (!model.objects.has(object) && !STANDARD_OBJECTS.has(object))
      findings.push(`there is no object ${object}`);
    for (const [right, needed] of NEEDS) {
      if (granted.has(right) && !granted.has(needed)) findings.push(`${object}: ${right} needs ${needed}`);
    }
    findings.push(...checkMaster(object, rights, model));
  }
  findings.push(...repeated(all(root, 'objectPermissions').map((each) => textOf(each, 'object') ?? '')));
  findings.push(...repeated(all(root, 'fieldPermissions').map((each) => textOf(each, 'field') ?? '')));
  for (const permission of all(root, 'fieldPermissions'))
    findings.push(...checkField(permission, rights, model));
  for (const setting of all(root, 'tabSettings')) {
    const tab = textOf(setting, 'tab') ?? '';
    if (!exists('tab', tab)) findings.push(`there is no tab ${tab}`);
    if (!rights.get(tab)?.has('read')) findings.push(`shows the tab ${tab} without its object`);
  }
  for (const permission of all(root, 'customPermissions')) {
    const name = textOf(permission, 'name') ?? '';
    if (!exists('customPermission', name)) findings.push(`there is no custom permission ${name}`);
  }
  for (const visibility of all(root, 'applicationVisibilities')) {
    const application = textOf(visibility, 'application') ?? '';
    if (!exists('app', application)) findings.push(`there is no application ${application}`);
  }
  return findings;
}

/** Rights on a detail need the right to read its master. */
function checkMaster(object: string, rights: Map<string, Set<Right>>, { objects }: Model): string[] {
  const masters = [...(objects.get(object)?.fields.values() ?? [])]
    .filter(({ type }) => type === 'MasterDetail')
    .map(({ definition }) => textOf(definition, 'referenceTo') ?? '');
  return masters
    .filter((master) => !rights.get(master)?.has('read'))
    .map((master) => `${object}: needs read on its master ${master}`);
}

function checkField(permission: Element, rights: Map<string, Set<Right>>, model: Model): string[] {
  const path = textOf(permission, 'field') ?? '';
  const [objectName = '', fieldName = ''] = path.split('.');
  const field = model.objects.get(objectName)?.fields.get(fieldName);
  if (field === undefined) return [`there is no field ${path}`];
  const editable = textOf(permission, 'editable') === 'true';
  const findings: string[] = [];
  if (field.required) findings.push(`${path} is required and cannot be listed`);
  if (editable && textOf(permission, 'readable') !== 'true')
    findings.push(`${path} is editable, not readable`);
  if (editable && isCalculated(field)) findings.push(`${path} is calculated and cannot be edited`);
  // On standard objects the rights come from elsewhere.
  if (STANDARD_OBJECTS.has(objectName)) return findings;
  const granted = rights.get(objectName) ?? new Set<Right>();
  if (!granted.has('read')) findings.push(`grants ${path} without its object`);
  if (editable && !granted.has('edit') && !granted.has('create')) {
    findings.push(`grants editing ${path} of an object that it cannot edit`);
  }
  return findings;
}

function isCalculated({ type, definition }: ModelField): boolean {
  return type === 'AutoNumber' || type === 'Summary' || all(definition, 'formula').length > 0;
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))].map(
    (name) => `grants ${name} twice`,
  );
}

/** Every object and field of ours is granted by some permission set; a required field comes with its object. */
function checkReach({ objects }: Model, sets: readonly SourceFile[]): string[] {
  const roots = sets.map(({ root }) => root as Element);
  const granted = new Set(
    roots.flatMap((root) => [
      ...[...objectRights(root)].filter(([, rights]) => rights.has('read')).map(([object]) => object),
      ...all(root, 'fieldPermissions').map((permission) => textOf(permission, 'field') ?? ''),
    ]),
  );
  return [...objects.values()].flatMap(({ name, file, fields }) => [
    ...(file !== null && !granted.has(name) ? [`${file.path}: no permission set grants it`] : []),
    ...[...fields.values()]
      .filter((field) => !field.required && !granted.has(`${name}.${field.name}`))
      .map((field) => `${field.file.path}: no permission set grants it`),
  ]);
}
