import { all, textOf } from '../source/element.ts';
import type { Model, ModelObject } from '../source/model.ts';
import type { Source } from '../source/sourceFile.ts';
import { missingFields } from './fieldNames.ts';

/** What everybody who is granted the object may read: it is the same for all partners and says nothing of any. */
const CONFIGURATION = new Set([
  'Capability_Template__c',
  'Kpi_Library_Entry__c',
  'Marketing_Template__c',
  'Plan_Template__c',
  'Proof_Requirement__c',
]);
const FIELD_LIMIT = 500;
const LOOKUP_LIMIT = 40;

/** What an object itself says: its words, who sees it, what it names, how much it holds. */
export function checkObjects(model: Model, { files }: Source): string[] {
  return [...model.objects.values()].flatMap((object) => {
    const at = object.file?.path ?? `objects/${object.name}`;
    return [...checkSize(object), ...checkDefinition(object, files)].map((finding) => `${at}: ${finding}`);
  });
}

function checkSize({ fields }: ModelObject): string[] {
  const lookups = [...fields.values()].filter(({ type }) => type === 'Lookup' || type === 'MasterDetail');
  return [
    fields.size > FIELD_LIMIT ? `has ${fields.size} fields; the limit is ${FIELD_LIMIT}` : null,
    lookups.length > LOOKUP_LIMIT ? `has ${lookups.length} lookups; the limit is ${LOOKUP_LIMIT}` : null,
  ].filter((finding) => finding !== null);
}

function checkDefinition(object: ModelObject, files: Source['files']): string[] {
  const { name, definition, fields } = object;
  if (definition === null) return name.endsWith('__c') ? ['has no object file'] : [];
  const findings: string[] = [];
  if (!name.endsWith('__c') || name.length > 43)
    findings.push('its name is no custom object of 40 characters');
  for (const element of ['label', 'pluralLabel', 'description', 'nameField']) {
    if (all(definition, element).length === 0) findings.push(`has no ${element}`);
  }
  for (const element of ['label', 'pluralLabel']) {
    if ((textOf(definition, element)?.length ?? 0) > 40) findings.push(`its ${element} is longer than 40`);
  }
  const isDetail = [...fields.values()].some(({ type }) => type === 'MasterDetail');
  const sharing = isDetail ? 'ControlledByParent' : CONFIGURATION.has(name) ? 'Read' : 'Private';
  for (const element of ['sharingModel', 'externalSharingModel']) {
    if (textOf(definition, element) !== sharing) findings.push(`its ${element} is not ${sharing}`);
  }
  if (textOf(definition, 'enableReports') !== 'true') findings.push('cannot be reported on');
  const compact = textOf(definition, 'compactLayoutAssignment');
  const compactPath = `objects/${name}/compactLayouts/${compact}.compactLayout-meta.xml`;
  if (!files.some(({ path }) => path === compactPath)) findings.push(`there is no compact layout ${compact}`);
  const searched = all(definition, 'searchLayouts').flatMap(({ children }) =>
    children.map(({ text }) => text),
  );
  findings.push(...missingFields(searched, object));
  if (!files.some((file) => file.suffix === 'layout' && file.name.startsWith(`${name}-`))) {
    findings.push('has no page layout');
  }
  return findings;
}
