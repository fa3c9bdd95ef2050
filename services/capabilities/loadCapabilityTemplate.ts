import { Rejected } from '../errors.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import { capabilityCategory } from '../salesforce/records/capabilityCategory.ts';
import { capabilityInternalQuestion } from '../salesforce/records/capabilityInternalQuestion.ts';
import { capabilityQuestion } from '../salesforce/records/capabilityQuestion.ts';
import { capabilityTemplate, templateKey } from '../salesforce/records/capabilityTemplate.ts';
import { capabilityTopic } from '../salesforce/records/capabilityTopic.ts';
import { identifier, identifiers, soql } from '../salesforce/soql.ts';
import type { TemplateContent } from './templateContent.ts';
import { templateRecords, type TemplatePart } from './templateRecords.ts';

export interface LoadedTemplate {
  readonly key: string;
  /** False when that version was published before: it never changes. */
  readonly published: boolean;
}

/**
 * Brings a questionnaire into an org and publishes it; earlier versions are retired. A version that is published
 * already is left alone, one whose loading was interrupted is completed.
 * @throws Rejected naming the first record that the org refused
 */
export async function loadCapabilityTemplate(
  { salesforce }: { salesforce: SalesforceClient },
  content: TemplateContent,
): Promise<LoadedTemplate> {
  const key = templateKey(content.code, content.version);
  const versions = await versionsOf(salesforce, content.code);
  const present = versions.find((version) => version.key === key);
  if (present && present.status !== 'draft') return { key, published: false };

  const { template, categories, topics, questions, internalQuestions } = templateRecords(content);
  const ids = new Map<string, string>();
  const bring = (table: Part, parts: readonly TemplatePart[]) => bringIn(salesforce, table, parts, ids);
  ids.set(key, present?.id ?? (await salesforce.create(capabilityTemplate.object, template)));
  await bring({ ...of(capabilityCategory), parent: capabilityCategory.fields.templateId }, categories);
  await bring({ ...of(capabilityTopic), parent: capabilityTopic.fields.categoryId }, topics);
  await bring({ ...of(capabilityQuestion), parent: capabilityQuestion.fields.topicId }, questions);
  await bring(
    { ...of(capabilityInternalQuestion), parent: capabilityInternalQuestion.fields.templateId },
    internalQuestions,
  );

  await publish(salesforce, ids.get(key) as string);
  for (const { id, status } of versions) {
    if (status === 'published') await setStatus(salesforce, id, 'retired');
  }
  return { key, published: true };
}

interface Part {
  readonly object: string;
  readonly keyField: string;
  readonly parent: string;
}

function of({ object, fields }: { object: string; fields: { key: string } }) {
  return { object, keyField: fields.key };
}

/** What hangs on a master cannot be moved, so the master is named at creation alone. */
async function bringIn(
  salesforce: SalesforceClient,
  { object, keyField, parent }: Part,
  parts: readonly TemplatePart[],
  ids: Map<string, string>,
): Promise<void> {
  if (parts.length === 0) return;
  const found = await salesforce.query(
    soql`SELECT ${identifier(keyField)} FROM ${identifier(object)} WHERE ${identifier(keyField)} IN ${parts.map(({ key }) => key)}`,
  );
  const present = new Set(found.map((record) => String(record[keyField])));
  const records = parts.map(({ key, parentKey, fields }) =>
    present.has(key) ? fields : { ...fields, [parent]: ids.get(parentKey) },
  );
  for (const { key, id, error } of await salesforce.upsert(object, keyField, records)) {
    if (error || id === null) {
      throw new Rejected(
        `${object} ${key} was refused: ${error?.message ?? 'no reason given'}`,
        error?.hint ?? '',
      );
    }
    ids.set(key, id);
  }
}

const version = capabilityTemplate.pick('id', 'key', 'status');

async function versionsOf(salesforce: SalesforceClient, code: string) {
  const { object, fields } = capabilityTemplate;
  const records = await salesforce.query(
    soql`SELECT ${identifiers(version.select)} FROM ${identifier(object)} WHERE ${identifier(fields.code)} = ${code}`,
  );
  return records.map((record) => version.read(record));
}

async function publish(salesforce: SalesforceClient, id: string): Promise<void> {
  const today = (await salesforce.now()).toISOString().slice(0, 10);
  await salesforce.update(capabilityTemplate.object, id, {
    [capabilityTemplate.fields.publishedOn]: today,
    ...capabilityTemplate.write({ status: 'published' }),
  });
}

async function setStatus(salesforce: SalesforceClient, id: string, status: 'retired'): Promise<void> {
  await salesforce.update(capabilityTemplate.object, id, capabilityTemplate.write({ status }));
}
