import type { Org } from '../org.ts';
import { perOrg } from '../perOrg.ts';
import type { Component } from '../schema/metadata/readComponents.ts';
import type { Schema } from '../schema/schema.ts';
import type { Grants } from './grants.ts';
import { readPermissionSet } from './readPermissionSet.ts';
import { readSharingDefaults, readSharingRules, readSharingSet } from './readSharing.ts';
import type { SharingDefaults, SharingRule, SharingSet } from './sharingMetadata.ts';

/** What was deployed about who may do what. */
export interface AccessMetadata {
  /** By name. */
  readonly permissionSets: Map<string, Grants>;
  /** By lower-case name of the object. */
  readonly sharingDefaults: Map<string, SharingDefaults>;
  readonly sharingSets: Map<string, SharingSet>;
  /** By name of the object. */
  readonly sharingRules: Map<string, SharingRule[]>;
  /** What users with the same permissions know of the schema, kept until the next deploy. */
  readonly known: Map<string, { readonly grants: Grants; readonly schema: Schema }>;
}

export const accessMetadataOf = perOrg((): AccessMetadata => ({
  permissionSets: new Map(),
  sharingDefaults: new Map(),
  sharingSets: new Map(),
  sharingRules: new Map(),
  known: new Map(),
}));

/** Takes note of the rights in a deploy; what was there under the same name is replaced. */
export function keepAccess(org: Org, components: readonly Component[]): void {
  const access = accessMetadataOf(org);
  access.known.clear();
  for (const { type, fullName, element } of components) {
    if (type === 'PermissionSet') access.permissionSets.set(fullName, readPermissionSet(element));
    if (type === 'SharingSet') access.sharingSets.set(fullName, readSharingSet(fullName, element));
    if (type === 'SharingRules') access.sharingRules.set(fullName, readSharingRules(fullName, element));
    const defaults = type === 'CustomObject' && readSharingDefaults(element);
    if (defaults) access.sharingDefaults.set(fullName.toLowerCase(), defaults);
  }
}
