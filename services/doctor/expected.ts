import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { Rejected } from '../errors.ts';
import { PERMISSION_SETS, SHARING_SET } from './names.ts';

/** What the deployable folders of this version hold, against which an org is compared. */
export interface Expected {
  readonly objects: readonly ExpectedObject[];
  /** What the service's permission set grants, by object. */
  readonly rights: readonly ExpectedRights[];
  /** Objects that the sharing set opens to partners. */
  readonly opened: readonly { readonly object: string; readonly level: string }[];
}

export interface ExpectedObject {
  readonly name: string;
  readonly custom: boolean;
  readonly fields: readonly string[];
  /** Null for standard objects, whose sharing is the org's own affair. */
  readonly sharing: { readonly internal: string; readonly external: string } | null;
}

export interface ExpectedRights {
  readonly object: string;
  readonly create: boolean;
  readonly edit: boolean;
  readonly fields: readonly { readonly name: string; readonly editable: boolean }[];
}

const FORCE_APP = join(import.meta.dirname, '../../force-app');

type Xml = Readonly<Record<string, unknown>>;

/**
 * Reads the metadata that stands beside the service.
 * @throws Rejected where only the service was installed, without it
 */
export function readExpected(folder = FORCE_APP): Expected {
  const core = join(folder, 'main/default');
  if (!existsSync(core)) {
    throw new Rejected(
      'The folder force-app of this version is not there, against which the org is held.',
      'Run the doctor from a clone of the repository.',
    );
  }
  const objects = readdirSync(join(core, 'objects')).map((name) =>
    readObject(join(core, 'objects', name), name),
  );
  return {
    objects: objects.sort((one, other) => (one.name < other.name ? -1 : 1)),
    rights: readRights(
      readXml(join(core, 'permissionsets', `${PERMISSION_SETS.service}.permissionset-meta.xml`)),
    ),
    opened: readOpened(
      join(folder, 'org-setup/main/default/sharingSets', `${SHARING_SET}.sharingSet-meta.xml`),
    ),
  };
}

function readObject(folder: string, name: string): ExpectedObject {
  const fieldsFolder = join(folder, 'fields');
  const files = existsSync(fieldsFolder) ? readdirSync(fieldsFolder) : [];
  const file = join(folder, `${name}.object-meta.xml`);
  const definition = existsSync(file) ? readXml(file) : {};
  const { sharingModel: internal, externalSharingModel: external } = definition;
  const custom = name.endsWith('__c');
  return {
    name,
    custom,
    fields: files.map((each) => each.slice(0, each.indexOf('.'))),
    sharing: custom ? { internal: String(internal), external: String(external ?? internal) } : null,
  };
}

function readRights(set: Xml): ExpectedRights[] {
  const fields = list(set.fieldPermissions).map(({ field, readable, editable }) => {
    const [object = '', name = ''] = String(field).split('.');
    return { object, name, readable: readable === 'true', editable: editable === 'true' };
  });
  const granted = new Map(
    list(set.objectPermissions).map((part) => [
      String(part.object),
      { create: part.allowCreate === 'true', edit: part.allowEdit === 'true' },
    ]),
  );
  const names = [...new Set([...granted.keys(), ...fields.map(({ object }) => object)])].sort();
  return names.map((object) => ({
    object,
    ...(granted.get(object) ?? { create: false, edit: false }),
    fields: fields
      .filter((field) => field.object === object && field.readable)
      .map(({ name, editable }) => ({ name, editable })),
  }));
}

function readOpened(file: string): Expected['opened'] {
  const { accessMappings } = readXml(file);
  return list(accessMappings).map(({ object, accessLevel }) => ({
    object: String(object),
    level: String(accessLevel),
  }));
}

function list(value: unknown): Xml[] {
  return [value ?? []].flat() as Xml[];
}

function readXml(file: string): Xml {
  const parser = new XMLParser({ parseTagValue: false, ignoreDeclaration: true });
  const [content] = Object.values(parser.parse(readFileSync(file, 'utf8')) as Record<string, Xml | ''>);
  return content === undefined || content === '' ? {} : content;
}
