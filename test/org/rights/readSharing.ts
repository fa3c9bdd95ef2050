import { childOf, childrenOf, textOf, textsOf } from '../schema/metadata/xml.ts';
import type { Element } from '../schema/metadata/xml.ts';
import type {
  SharingDefault,
  SharingDefaults,
  SharingRule,
  SharingSet,
  UserGroup,
} from './sharingMetadata.ts';

/** Null for a file that does not say, as those of standard objects may. */
export function readSharingDefaults(element: Element): SharingDefaults | null {
  const internal = textOf(element, 'sharingModel') as SharingDefault | undefined;
  const external = textOf(element, 'externalSharingModel') as SharingDefault | undefined;
  return internal ? { internal, external: external ?? internal } : null;
}

export function readSharingSet(fullName: string, element: Element): SharingSet {
  return {
    fullName,
    profiles: textsOf(element, 'profiles'),
    mappings: childrenOf(element, 'accessMappings').map((part) => ({
      object: textOf(part, 'object') ?? '',
      objectField: textOf(part, 'objectField') ?? '',
      userField: textOf(part, 'userField') ?? '',
      level: levelIn(part),
    })),
  };
}

/** The rules of one object: the file has the object's name. */
export function readSharingRules(object: string, element: Element): SharingRule[] {
  const rules = ['sharingCriteriaRules', 'sharingOwnerRules'].flatMap((list) => childrenOf(element, list));
  return rules.map((part) => {
    const from = childOf(part, 'sharedFrom');
    return {
      object,
      fullName: textOf(part, 'fullName') ?? '',
      level: levelIn(part),
      sharedTo: readGroup(childOf(part, 'sharedTo') ?? {}),
      sharedFrom: from ? readGroup(from) : null,
      criteria: childrenOf(part, 'criteriaItems').map((item) => ({
        field: textOf(item, 'field') ?? '',
        operation: textOf(item, 'operation') ?? '',
        value: textOf(item, 'value') ?? '',
      })),
    };
  });
}

function readGroup(element: Element): UserGroup {
  const [kind = ''] = Object.keys(element);
  return { kind, name: textOf(element, kind) ?? '' };
}

function levelIn(part: Element): 'Read' | 'Edit' {
  return textOf(part, 'accessLevel') === 'Edit' ? 'Edit' : 'Read';
}
