import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { EDIT, FULL, NONE, READ, furthest } from './access.ts';
import type { Access, AccessTo } from './access.ts';
import { accountAccess, opportunityAccess } from './accountAccess.ts';
import { contactAccess, detailAccess } from './controlledByParent.ts';
import { documentAccess, linkAccess, versionAccess } from './fileAccess.ts';
import { ownerAccess } from './ownerAccess.ts';
import type { Rights } from './rights.ts';
import { sharingDefaultOf } from './sharingDefaults.ts';
import type { SharingDefault } from './sharingMetadata.ts';
import { sharingRuleAccess } from './sharingRuleAccess.ts';
import { sharingSetAccess } from './sharingSetAccess.ts';
import { activityAccess, userAccess } from './standardAccess.ts';

type Source = (org: Org, rights: Rights, object: ObjectDefinition) => AccessTo[];

/** What opens records of any object. */
const SHARED: Source = (org, rights, object) => [
  ...ownerAccess(org, rights.person, object),
  ...sharingSetAccess(org, rights.person, object),
  ...sharingRuleAccess(org, rights.person, object),
];

/** What opens records of single objects besides. */
const BUILT_IN: Readonly<Record<string, Source>> = {
  Account: accountAccess,
  Opportunity: opportunityAccess,
  Task: activityAccess,
  Event: activityAccess,
  User: userAccess,
  ContentDocument: documentAccess,
  ContentVersion: versionAccess,
  ContentDocumentLink: linkAccess,
};

const LEAST: Record<SharingDefault, Access> = {
  Private: NONE,
  Read: READ,
  ReadWrite: EDIT,
  ReadWriteTransfer: EDIT,
  FullAccess: FULL,
  ControlledByParent: NONE,
};

/** How far somebody's rights reach to each record of an object, permissions on the object apart from reading it. */
export function recordAccess(org: Org, rights: Rights, object: ObjectDefinition): AccessTo {
  const grant = rights.grantOn(object);
  if (!grant.read) return () => NONE;
  if (grant.modifyAll) return () => FULL;
  const model = sharingDefaultOf(org, rights.person, object);
  const least = grant.viewAll && LEAST[model] === NONE ? READ : LEAST[model];
  if (model === 'ControlledByParent') {
    const byParent = object.name === 'Contact' ? contactAccess : detailAccess;
    return furthest([byParent(org, rights, object)], least);
  }
  return furthest([...SHARED(org, rights, object), ...builtIn(org, rights, object)], least);
}

/** True where every row can be read, whoever owns it. */
export function seesEveryRecord(org: Org, rights: Rights, object: ObjectDefinition): boolean {
  const grant = rights.grantOn(object);
  return grant.read && (grant.viewAll || LEAST[sharingDefaultOf(org, rights.person, object)] >= READ);
}

function builtIn(org: Org, rights: Rights, object: ObjectDefinition): AccessTo[] {
  return BUILT_IN[object.name]?.(org, rights, object) ?? [];
}
