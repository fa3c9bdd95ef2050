import { OrgError } from '../orgError.ts';
import type { Org } from '../org.ts';
import { accessMetadataOf } from '../rights/accessMetadata.ts';
import type { SharingSet } from '../rights/sharingMetadata.ts';
import { childrenOf, textOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

const MOST_NAMES = 10;

/** Components as they are now, without waiting; what there is none of is nil. Sharing sets alone can be read here. */
export function readMetadata(input: XmlElement, org: Org): unknown {
  const type = textOf(input, 'type') ?? '';
  if (type !== 'SharingSet') {
    throw new OrgError(500, 'INVALID_TYPE', `Cannot use: ${type} in this version or this organization`);
  }
  const names = childrenOf(input, 'fullNames').filter((name) => typeof name === 'string');
  if (names.length > MOST_NAMES) {
    throw new OrgError(500, 'LIMIT_EXCEEDED', `record limit reached. cannot submit more than ${MOST_NAMES}`);
  }
  const { sharingSets } = accessMetadataOf(org);
  return { records: names.map((name) => shown(sharingSets.get(name))) };
}

function shown(set: SharingSet | undefined): unknown {
  if (!set) return null;
  return {
    fullName: set.fullName,
    accessMappings: set.mappings.map(({ level, ...mapping }) => ({ accessLevel: level, ...mapping })),
    name: set.fullName.replaceAll('_', ' '),
    profiles: set.profiles,
  };
}
