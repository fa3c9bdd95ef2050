import { Kind, parse, type FieldNode, type SelectionSetNode, type ValueNode } from 'graphql';
import { textOf } from '../source/element.ts';
import type { Model, ModelObject } from '../source/model.ts';
import type { Source } from '../source/sourceFile.ts';
import { STANDARD_OBJECTS } from './fieldNames.ts';

/**
 * What the GraphQL documents of components ask for is there: a query fails as a whole on one wrong name. A document that
 * is put together at run time, such as one that writes several records, has nothing to read here.
 */
export function checkQueries(model: Model, { texts }: Source): string[] {
  return [...texts]
    .filter(([path]) => /^lwc\/[^/]+\/[^/]+\.js$/.test(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(/gql`([^`]*)`/g)]
        .map(([, document = '']) => document)
        .filter((document) => !document.includes('${'))
        .flatMap((document) => checkDocument(document, model).map((finding) => `${path}: ${finding}`)),
    );
}

function checkDocument(document: string, model: Model): string[] {
  const operations = parse(document).definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operations
    .flatMap(({ selectionSet }) => below(selectionSet, 'uiapi'))
    .flatMap(({ selectionSet }) => [...below(selectionSet, 'query'), ...below(selectionSet, 'aggregate')])
    .flatMap(({ selectionSet }) => fieldsOf(selectionSet))
    .flatMap((records) => {
      const object = model.objects.get(records.name.value);
      if (object) return checkRecords(records, object, model);
      return STANDARD_OBJECTS.has(records.name.value) ? [] : [`there is no object ${records.name.value}`];
    });
}

/** `Object(where, orderBy) { edges { node { … } } }`, of an object or of a child relationship. */
function checkRecords(records: FieldNode, object: ModelObject, model: Model): string[] {
  const named = (records.arguments ?? [])
    .filter(({ name }) => name.value === 'where' || name.value === 'orderBy')
    .flatMap(({ value }) => checkValue(value, object, model));
  const nodes = below(records.selectionSet, 'edges').flatMap(({ selectionSet }) =>
    below(selectionSet, 'node'),
  );
  const selected = nodes.flatMap(({ selectionSet }) => [
    ...fieldsOf(selectionSet).filter(({ name }) => name.value !== 'aggregate'),
    ...below(selectionSet, 'aggregate').flatMap((aggregate) => fieldsOf(aggregate.selectionSet)),
  ]);
  return [...named, ...selected.flatMap((field) => checkField(field, object, model))];
}

function checkField(field: FieldNode, object: ModelObject, model: Model): string[] {
  const name = field.name.value;
  const parent = parentOf(name, object, model);
  if (parent) return fieldsOf(field.selectionSet).flatMap((inner) => checkField(inner, parent, model));
  const child = childOf(name, object, model);
  return child ? checkRecords(field, child, model) : missing(name, object, model);
}

/** Filters and orders nest as relationships do: { Partner__r: { Name: { eq: $name } } }. */
function checkValue(value: ValueNode, object: ModelObject, model: Model): string[] {
  if (value.kind === Kind.LIST) return value.values.flatMap((each) => checkValue(each, object, model));
  if (value.kind !== Kind.OBJECT) return [];
  return value.fields.flatMap(({ name, value: inner }) => {
    if (['and', 'or', 'not'].includes(name.value)) return checkValue(inner, object, model);
    const parent = parentOf(name.value, object, model);
    return parent ? checkValue(inner, parent, model) : missing(name.value, object, model);
  });
}

function missing(name: string, object: ModelObject, model: Model): string[] {
  if (/__r$/.test(name))
    return isStandardLookup(name, object, model) ? [] : [`${object.name} has no ${name}`];
  return !name.endsWith('__c') || object.fields.has(name) ? [] : [`${object.name} has no field ${name}`];
}

function parentOf(name: string, object: ModelObject, model: Model): ModelObject | undefined {
  const lookup = name.endsWith('__r') ? object.fields.get(name.replace(/__r$/, '__c')) : undefined;
  return lookup && model.objects.get(textOf(lookup.definition, 'referenceTo') ?? '');
}

/** A lookup of ours to an object of which nothing is in the source, such as User. */
function isStandardLookup(name: string, object: ModelObject, model: Model): boolean {
  return object.fields.has(name.replace(/__r$/, '__c')) && parentOf(name, object, model) === undefined;
}

function childOf(name: string, object: ModelObject, { objects }: Model): ModelObject | undefined {
  return [...objects.values()].find(({ fields }) =>
    [...fields.values()].some(
      ({ definition }) =>
        textOf(definition, 'referenceTo') === object.name &&
        `${textOf(definition, 'relationshipName')}__r` === name,
    ),
  );
}

function below(selectionSet: SelectionSetNode | undefined, name: string): FieldNode[] {
  return fieldsOf(selectionSet).filter((field) => field.name.value === name);
}

function fieldsOf(selectionSet: SelectionSetNode | undefined): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.FIELD
      ? [selection]
      : selection.kind === Kind.INLINE_FRAGMENT
        ? fieldsOf(selection.selectionSet)
        : [],
  );
}
