import { all, textOf, type Element } from './element.ts';
import type { Source, SourceFile } from './sourceFile.ts';

/** The data model that a source folder describes. */
export interface Model {
  readonly objects: ReadonlyMap<string, ModelObject>;
  /** Names of the custom permissions. */
  readonly permissions: ReadonlySet<string>;
}

export interface ModelObject {
  readonly name: string;
  /** Null for a standard object, of which only our fields are here. */
  readonly file: SourceFile | null;
  readonly definition: Element | null;
  readonly fields: ReadonlyMap<string, ModelField>;
}

export interface ModelField {
  readonly name: string;
  readonly file: SourceFile;
  readonly definition: Element;
  readonly type: string;
  /** Cannot be left blank, so that permission sets cannot list it. */
  readonly required: boolean;
  /** Values of a picklist. */
  readonly values: readonly string[];
}

export function modelOf({ files }: Source): Model {
  const objects = new Map<string, ModelObject & { readonly fields: Map<string, ModelField> }>();
  const objectOf = (file: SourceFile) => {
    const name = file.path.split('/')[1] as string;
    const known = objects.get(name) ?? { name, file: null, definition: null, fields: new Map() };
    objects.set(name, known);
    return known;
  };
  for (const file of files) {
    if (!file.path.startsWith('objects/') || file.root === null) continue;
    const object = objectOf(file);
    if (file.suffix === 'object') objects.set(object.name, { ...object, file, definition: file.root });
    if (file.suffix === 'field') object.fields.set(file.name, fieldOf(file, file.root));
  }
  const permissions = files.filter(({ suffix }) => suffix === 'customPermission').map(({ name }) => name);
  return { objects, permissions: new Set(permissions) };
}

function fieldOf(file: SourceFile, definition: Element): ModelField {
  const type = textOf(definition, 'type') ?? '';
  return {
    name: file.name,
    file,
    definition,
    type,
    required: type === 'MasterDetail' || textOf(definition, 'required') === 'true',
    values: valuesOf(definition).map((value) => textOf(value, 'fullName') ?? ''),
  };
}

/** The inline values of a picklist. */
export function valuesOf(definition: Element): readonly Element[] {
  return all(definition, 'valueSet')
    .flatMap((valueSet) => all(valueSet, 'valueSetDefinition'))
    .flatMap((values) => all(values, 'value'));
}
