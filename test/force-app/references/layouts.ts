import { all, textOf, textsWithin, type Element } from '../source/element.ts';
import type { Model, ModelObject } from '../source/model.ts';
import type { Source } from '../source/sourceFile.ts';
import { missingFields } from './fieldNames.ts';

/** A page shows every field of its object once, and related lists that exist. */
export function checkLayouts(model: Model, { files }: Source): string[] {
  return files
    .filter(({ suffix }) => suffix === 'layout')
    .flatMap(({ path, name, root }) => {
      const objectName = name.slice(0, Math.max(0, name.indexOf('-')));
      const object = model.objects.get(objectName);
      if (root === null) return [];
      const findings =
        object === undefined
          ? [`there is no object ${objectName}`]
          : [...checkItems(root, object), ...checkRelatedLists(root, object, model)];
      return findings.map((finding) => `${path}: ${finding}`);
    });
}

function checkItems(root: Element, object: ModelObject): string[] {
  const items = all(root, 'layoutSections')
    .flatMap((section) => all(section, 'layoutColumns'))
    .flatMap((column) => all(column, 'layoutItems'))
    .map((item) => ({ field: textOf(item, 'field') ?? '', behavior: textOf(item, 'behavior') }));
  const placed = items.map(({ field }) => field);
  const findings = missingFields(placed, object);
  for (const { name, required } of object.fields.values()) {
    const times = placed.filter((field) => field === name).length;
    if (times !== 1) findings.push(`shows ${name} ${times} times`);
    const behavior = items.find(({ field }) => field === name)?.behavior;
    if (required && behavior !== 'Required') findings.push(`does not demand ${name}, which is required`);
  }
  return findings;
}

function checkRelatedLists(root: Element, object: ModelObject, { objects }: Model): string[] {
  return all(root, 'relatedLists').flatMap((list) => {
    const name = textOf(list, 'relatedList') ?? '';
    const [childName = '', lookupName = ''] = name.split('.');
    if (lookupName === '') return /^Related\w+List$/.test(name) ? [] : [`there is no related list ${name}`];
    const child = objects.get(childName);
    const lookup = child?.fields.get(lookupName);
    if (child === undefined || lookup === undefined) return [`there is no related list ${name}`];
    if (textOf(lookup.definition, 'referenceTo') !== object.name) {
      return [`${name} does not point to ${object.name}`];
    }
    return missingFields(
      textsWithin(list, 'fields').filter((column) => column !== 'NAME'),
      child,
    );
  });
}
