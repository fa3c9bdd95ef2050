import { Rejected } from './errors.ts';
import type { FieldMapping } from './fieldMapping.ts';
import { mappedFields, type MappedField } from './mapping/mappedFields.ts';
import { nearestName } from './mapping/nearestName.ts';
import { partnerFundFields } from './mapping/partnerFundFields.ts';
import type { PartnerFundsMapping } from './mapping/partnerFundsMapping.ts';
import type { FieldDescribe, ObjectDescribe, SalesforceClient } from './salesforce/client.ts';
import { SalesforceError } from './salesforce/errors.ts';

/**
 * Holds the mapping against what the org has.
 * @returns one sentence per thing that is wrong, saying where and what to do; none when all is well
 */
export async function checkFieldMapping(
  { salesforce }: { salesforce: Pick<SalesforceClient, 'describe'> },
  mapping: FieldMapping,
): Promise<string[]> {
  return sentences(await problemsWith(mappedFields(mapping), salesforce));
}

/**
 * What only makes something less good to look at, such as a missing product, stops nothing.
 * @throws Rejected with every problem as a detail
 */
export async function assertFieldMapping(
  { salesforce }: { salesforce: Pick<SalesforceClient, 'describe'> },
  mapping: FieldMapping,
): Promise<void> {
  const needed = mappedFields(mapping).filter(({ isOptional }) => isOptional !== true);
  const problems = sentences(await problemsWith(needed, salesforce));
  if (problems.length === 0) return;
  throw new Rejected(
    `The field mapping does not fit the org: ${problems.join(' ')}`,
    'Correct fieldMapping in the file that CADENCE_CONFIG names, or the org, and start again.',
    { details: problems },
  );
}

/** Something that is wrong, with where it stands in the configuration. */
export interface MappingProblem {
  readonly setting: string;
  readonly sentence: string;
}

/** The same for what is copied into Salesforce's own objects; four calls the first time, then none. */
export async function checkPartnerFunds(
  salesforce: Pick<SalesforceClient, 'describe'>,
  mapping: PartnerFundsMapping,
): Promise<readonly MappingProblem[]> {
  return problemsWith(partnerFundFields(mapping), salesforce);
}

/** Of an object that is not there, its fields are not told one by one. */
async function problemsWith(
  fields: readonly MappedField[],
  salesforce: Pick<SalesforceClient, 'describe'>,
): Promise<MappingProblem[]> {
  const problems: MappingProblem[] = [];
  const missing = new Set<string>();
  for (const field of fields) {
    if (missing.has(field.object)) continue;
    const sentence = await problemWith(field, salesforce);
    if (sentence === null) continue;
    problems.push({ setting: field.setting, sentence });
    if (sentence === noObject(field, field.object)) missing.add(field.object);
  }
  return problems;
}

function sentences(problems: readonly MappingProblem[]): string[] {
  return [...new Set(problems.map(({ sentence }) => sentence))];
}

async function problemWith(
  mapped: MappedField,
  salesforce: Pick<SalesforceClient, 'describe'>,
): Promise<string | null> {
  const steps = mapped.path.split('.');
  let object = mapped.object;
  for (const relationship of steps.slice(0, -1)) {
    const describe = await describeOf(object, salesforce);
    if (describe === null) return noObject(mapped, object);
    const step = describe.fields.find((field) => same(field.relationshipName ?? '', relationship));
    const next = step?.referenceTo[0];
    if (next === undefined) return noField(mapped, describe, relationship, relationshipNames(describe));
    object = next;
  }
  const describe = await describeOf(object, salesforce);
  if (describe === null) return noObject(mapped, object);
  const name = steps.at(-1) as string;
  const field = describe.fields.find((each) => same(each.name, name));
  if (field === undefined)
    return noField(
      mapped,
      describe,
      name,
      describe.fields.map((each) => each.name),
    );
  return (
    wrongType(mapped, describe, field) ??
    missingWords(mapped, describe, field) ??
    noKey(mapped, describe, field) ??
    notWritable(mapped, describe, field)
  );
}

async function describeOf(
  object: string,
  salesforce: Pick<SalesforceClient, 'describe'>,
): Promise<ObjectDescribe | null> {
  try {
    return await salesforce.describe(object);
  } catch (error) {
    if (error instanceof SalesforceError && (error.code === 'NOT_FOUND' || error.code === 'INVALID_TYPE'))
      return null;
    throw error;
  }
}

function noObject(mapped: MappedField, object: string): string {
  return (
    `${object}, the object in ${mapped.setting}, does not exist or the integration user cannot see it: ` +
    'correct the name, deploy the object, or give the user access to it.'
  );
}

function noField(mapped: MappedField, describe: ObjectDescribe, name: string, names: string[]): string {
  const nearest = nearestName(name, names);
  const suggestion = nearest === null ? '' : ` Did you mean ${nearest}?`;
  return (
    `${describe.name} has no field ${name} that the integration user can see (${mapped.setting}, ${mapped.meaning}).` +
    `${suggestion} Correct the name, create the field, or give the user access to it.`
  );
}

function wrongType(mapped: MappedField, describe: ObjectDescribe, field: FieldDescribe): string | null {
  if (!mapped.types.includes(field.type)) {
    return (
      `${describe.name}.${field.name} is of type ${field.type}, but ${mapped.setting} (${mapped.meaning}) needs ` +
      `${listed(mapped.types)}: name another field.`
    );
  }
  const { pointsTo } = mapped;
  if (pointsTo === undefined || field.type !== 'reference' || field.referenceTo.includes(pointsTo))
    return null;
  return (
    `${describe.name}.${field.name} points to ${listed(field.referenceTo)}, but ${mapped.setting} ` +
    `(${mapped.meaning}) needs a lookup to ${pointsTo}: name another field.`
  );
}

function missingWords(mapped: MappedField, describe: ObjectDescribe, field: FieldDescribe): string | null {
  if (field.type !== 'picklist') return null;
  const known = field.picklistValues.map((each) => each.value);
  const missing = mapped.words.filter((word) => !known.includes(word));
  if (missing.length === 0) return null;
  return (
    `${describe.name}.${field.name} has no value ${listed(missing)} (${mapped.setting}): ` +
    `use its own words, which are ${listed(known)}.`
  );
}

function noKey(mapped: MappedField, describe: ObjectDescribe, field: FieldDescribe): string | null {
  if (mapped.isKey !== true || field.externalId) return null;
  return (
    `${describe.name}.${field.name} is no external id, but ${mapped.setting} (${mapped.meaning}) needs one: ` +
    'tick External ID and Unique on it, or name another field.'
  );
}

function notWritable(mapped: MappedField, describe: ObjectDescribe, field: FieldDescribe): string | null {
  if (mapped.isWritten !== true || (field.createable && field.updateable)) return null;
  return (
    `${describe.name}.${field.name} cannot be written by the integration user (${mapped.setting}, ` +
    `${mapped.meaning}): give the user edit access to object and field, or name another field.`
  );
}

function relationshipNames(describe: ObjectDescribe): string[] {
  return describe.fields.flatMap((field) => field.relationshipName ?? []);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' or ');
}
