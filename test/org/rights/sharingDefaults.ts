import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { accessMetadataOf } from './accessMetadata.ts';
import type { Person } from './person.ts';
import type { SharingDefault, SharingDefaults } from './sharingMetadata.ts';

const both = (one: SharingDefault): SharingDefaults => ({ internal: one, external: one });

/** As an org sets them that keeps partners apart; metadata of the objects may say otherwise. */
const STANDARD: Readonly<Record<string, SharingDefaults>> = {
  Account: both('Private'),
  Opportunity: both('Private'),
  Contact: both('ControlledByParent'),
  Task: both('Private'),
  Event: both('Private'),
  User: { internal: 'Read', external: 'Private' },
  ContentDocument: both('Private'),
  ContentVersion: both('Private'),
  ContentDocumentLink: both('Private'),
};

/** Who sees an object's records that nobody shared: people inside and outside have each their own answer. */
export function sharingDefaultOf(org: Org, { kind }: Person, object: ObjectDefinition): SharingDefault {
  const { internal, external } = sharingDefaultsOf(org, object);
  return kind === 'internal' ? internal : external;
}

export function sharingDefaultsOf(org: Org, object: ObjectDefinition): SharingDefaults {
  const isDetail = [...object.fields.values()].some((field) => field.masterDetail);
  return (
    accessMetadataOf(org).sharingDefaults.get(object.name.toLowerCase()) ??
    STANDARD[object.name] ??
    both(isDetail ? 'ControlledByParent' : object.custom ? 'ReadWrite' : 'Read')
  );
}
