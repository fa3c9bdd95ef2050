import { basename } from 'node:path';
import { DECISIONS, type Decision } from '../org/rights/fixtures/decisions.ts';
import { readPermissionSet } from '../org/rights/readPermissionSet.ts';
import { readSharingDefaults, readSharingRules, readSharingSet } from '../org/rights/readSharing.ts';
import { childrenOf, flagOf, readXml, textOf, type Element } from '../org/schema/metadata/xml.ts';

type Files = ReadonlyMap<string, Buffer>;

/** What the metadata says that no decision allows, a line each. */
export function metadataGaps(files: Files): string[] {
  return [
    ...of(files, 'object').flatMap(([name, element]) => defaultGaps(name, element)),
    ...of(files, 'permissionset').flatMap(([name, element]) => permissionGaps(name, element)),
    ...of(files, 'sharingRules').flatMap(([name, element]) => sharingRuleGaps(name, element)),
    ...of(files, 'sharingSet').flatMap(([name, element]) => sharingSetGaps(name, element)),
    ...keptPartnerGaps(files),
    ...unsharedCodeGaps(files),
  ];
}

/** Private, or like the master; open to read where it is decided that everybody reads everything. */
function defaultGaps(name: string, element: Element): string[] {
  const decision = DECISIONS.find(({ object }) => object === name);
  if (!decision) return [];
  const { internal, external } = readSharingDefaults(element) ?? { internal: 'none', external: 'none' };
  const allowed = (letters: string) => [
    'Private',
    'ControlledByParent',
    ...(letters.split('/')[1] === letters.split('/')[0]?.replaceAll(/[CED]/g, '') ? ['Read'] : []),
  ];
  return [
    ...(allowed(decision.manager).includes(internal) ? [] : [`${name}: ${internal} inside`]),
    ...(allowed(decision.partnerUser).includes(external) ? [] : [`${name}: ${external} outside`]),
  ];
}

/** Who may look past sharing, by permission set: V all records, M all and change them. */
const PAST_SHARING: Readonly<Record<string, string>> = {
  Cadence_Integration: 'VM',
  Cadence_Integration_Standard_Objects: 'V',
  Cadence_Ops_Admin: 'VM',
  Cadence_Ops_Admin_Standard_Objects: 'V',
  // The money of funds, of all partners.
  Cadence_Finance: 'VM',
  // Whose they are.
  Cadence_Finance_Standard_Objects: 'V',
};
/** Permissions of users that single sets give, and why each is not more than its work needs. */
const USER_PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  Cadence_Integration_Standard_Objects: ['ApiEnabled', 'ViewAllUsers', 'ViewRoles'],
  Cadence_Integration_Assigns_Roles: ['AssignPermissionSets', 'ViewSetup'],
};

const IN_A_SET = new Set(
  'customPermissions description fieldPermissions hasActivationRequired label license objectPermissions tabSettings applicationVisibilities userPermissions'.split(
    ' ',
  ),
);
/** Partners come by the site alone. */
const NOT_OF_PARTNERS = new Set(['applicationVisibilities', 'userPermissions']);

function permissionGaps(name: string, element: Element): string[] {
  const isOfPartners = name.startsWith('Cadence_Partner_');
  const { objects, userPermissions } = readPermissionSet(element);
  const strange = Object.keys(element).filter(
    (part) => !part.startsWith('@') && (!IN_A_SET.has(part) || (isOfPartners && NOT_OF_PARTNERS.has(part))),
  );
  const past = [...objects].flatMap(([key, grant]) => {
    const object = nameOf(key);
    const letters = `${grant.modifyAll ? 'M' : grant.viewAll ? 'V' : ''}`;
    const isDecided = PAST_SHARING[name]?.includes(letters) || (letters === 'V' && isReadByAll(name, object));
    return [
      ...(letters && !isDecided ? [`${name}, ${object}: past sharing`] : []),
      ...(isOfPartners && grant.delete ? [`${name}, ${object}: deletes`] : []),
      ...(isOfPartners && !isForPartners(object) ? [`${name}, ${object}: is not for partners`] : []),
    ];
  });
  const more = [...userPermissions].filter((each) => !USER_PERMISSIONS[name]?.includes(each));
  return [...strange.map((part) => `${name}: ${part}`), ...past, ...more.map((each) => `${name}: ${each}`)];
}

/** What managers are decided to read of all partners, settings and the vendor's calendar. */
function isReadByAll(name: string, object: string): boolean {
  const decision = DECISIONS.find((each) => each.object === object);
  return name === 'Cadence_Channel_Account_Manager' && decision?.manager.split('/')[1] === 'R';
}

function isForPartners(object: string): boolean {
  if (['Account', 'Contact'].includes(object)) return true;
  const decision = DECISIONS.find((each) => each.object === object);
  return decision !== undefined && decision.partnerUser !== '-';
}

/** Our name of an object that a permission set names in lower case. */
function nameOf(key: string): string {
  const known = [...DECISIONS.map(({ object }) => object), 'Account', 'Contact', 'Opportunity'];
  return known.find((object) => object.toLowerCase() === key) ?? key;
}

/** Rules of sharing open to people inside. */
function sharingRuleGaps(object: string, element: Element): string[] {
  const ofGuests = childrenOf(element, 'sharingGuestRules').map(() => `${object}: shared with guests`);
  const outside = readSharingRules(object, element).filter(
    ({ sharedTo: { kind } }) => !['allInternalUsers', 'role', 'roleAndSubordinatesInternal'].includes(kind),
  );
  return [
    ...ofGuests,
    ...outside.map(({ fullName, sharedTo }) => `${object}, ${fullName}: ${sharedTo.kind}`),
  ];
}

/** A sharing set opens what names the user's own account, and lets edit only what partners are decided to edit. */
function sharingSetGaps(name: string, element: Element): string[] {
  return readSharingSet(name, element).mappings.flatMap(({ object, objectField, userField, level }) => {
    const decision = DECISIONS.find((each) => each.object === object);
    const gap = (what: string) => `${name}, ${object}: ${what}`;
    return [
      ...(userField === 'Contact.Account' && objectField === 'Partner__c' ? [] : [gap('by another field')]),
      ...(decision?.partnerUser.includes('R') ? [] : [gap('is not for partners')]),
      ...(level === 'Edit' && !isEditedBelow(decision) ? [gap('edited')] : []),
    ];
  });
}

/** A master is opened to edit too where partners make details of it. */
function isEditedBelow(decision: Decision | undefined): boolean {
  return /[CE]/.test(decision?.partnerUser ?? '');
}

/** Each object that names its partner, and that people write, has a rule that looks whether the partner is another. */
function keptPartnerGaps(files: Files): string[] {
  const written = DECISIONS.filter((decision) =>
    /[E]/.test(decision.partnerUser + decision.manager + decision.opsAdmin),
  );
  return written.flatMap(({ object }) => {
    const ours = [...files].filter(([path]) => path.includes(`/${object}/`));
    if (!ours.some(([path]) => path.endsWith('/fields/Partner__c.field-meta.xml'))) return [];
    const rules = ours.filter(([path]) => path.endsWith('.validationRule-meta.xml'));
    const isKept = rules.some(([, content]) => {
      const rule = readXml(content).element;
      const condition = textOf(rule, 'errorConditionFormula') ?? '';
      return flagOf(rule, 'active') && condition.includes('ISCHANGED(Partner__c)');
    });
    return isKept ? [] : [`${object}: nothing keeps its partner`];
  });
}

/** Nothing is shipped that reads records past the reader's rights. */
const UNSHARED =
  /\/(classes|triggers|flows|aura|pages|components|reports|dashboards|restrictionRules|profiles)\//;

function unsharedCodeGaps(files: Files): string[] {
  return [...files.keys()]
    .filter((path) => UNSHARED.test(path))
    .map((path) => `${basename(path)}: past sharing`);
}

function of(files: Files, suffix: string): [name: string, element: Element][] {
  return [...files].flatMap(([path, content]) => {
    const end = `.${suffix}-meta.xml`;
    return path.endsWith(end) ? [[basename(path, end), readXml(content).element] as [string, Element]] : [];
  });
}
