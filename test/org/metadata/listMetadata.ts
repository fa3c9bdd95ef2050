import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import type { OrgUser } from '../user.ts';
import { metadataOf } from './deployments.ts';
import { fileProperties } from './fileProperties.ts';
import { findMetadataType } from './metadataTypes.ts';
import { elementsOf, textOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** What was deployed to this org, of up to three types. */
export function listMetadata(input: XmlElement, org: Org, user: OrgUser): unknown[] {
  const types = elementsOf(input, 'queries').map((query) => textOf(query, 'type') ?? '');
  const unknown = types.find((type) => !findMetadataType(type));
  if (unknown !== undefined) {
    throw new OrgError(500, 'INVALID_TYPE', `Cannot use: ${unknown} in this version or this organization`);
  }
  return [...metadataOf(org).components.values()]
    .filter(({ component }) => types.includes(component.type))
    .map((deployed) => fileProperties(deployed, user));
}
