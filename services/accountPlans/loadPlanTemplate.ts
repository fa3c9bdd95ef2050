import { Rejected } from '../errors.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import type { SalesforceRecord, WriteResult } from '../salesforce/record.ts';
import { kpiLibraryEntry } from '../salesforce/records/kpiLibraryEntry.ts';
import { planTemplate } from '../salesforce/records/planTemplate.ts';
import { planTemplateLine } from '../salesforce/records/planTemplateLine.ts';
import { PLAN_SECTION } from '../salesforce/records/planWords.ts';
import { identifier, soql } from '../salesforce/soql.ts';
import type { KpiContent, PlanTemplateContent } from './planTemplateContent.ts';

export interface LoadedPlanTemplate {
  /** What was missing and is there now. */
  readonly lines: number;
  readonly kpis: number;
}

/** Between two lines, so that people can put lines of their own there. */
const STEP = 10;

/**
 * Brings the account plan's template and the library of figures into an org, published. Lines and figures that are
 * there already stay as people have made them; what is missing is added, so loading that was interrupted is completed.
 * @throws Rejected naming the first record that the org refused
 */
export async function loadPlanTemplate(
  { salesforce }: { salesforce: Pick<SalesforceClient, 'queryTogether' | 'upsert'> },
  template: PlanTemplateContent,
  kpis: readonly KpiContent[],
): Promise<LoadedPlanTemplate> {
  const [templates = [], lines = [], entries = []] = await salesforce.queryTogether([
    soql`SELECT Id, ${identifier(planTemplate.fields.status)} FROM ${identifier(planTemplate.object)} WHERE ${identifier(planTemplate.fields.key)} = ${template.code}`,
    soql`SELECT ${identifier(planTemplateLine.fields.key)} FROM ${identifier(planTemplateLine.object)}`,
    soql`SELECT ${identifier(kpiLibraryEntry.fields.key)} FROM ${identifier(kpiLibraryEntry.object)}`,
  ]);
  const templateId = templates[0]?.Id ?? (await createTemplate(salesforce, template));
  const missing = lineRecords(template, templateId).filter(isNotIn(planTemplateLine.fields.key, lines));
  const unknown = kpis
    .map((kpi) => kpiLibraryEntry.write(kpi))
    .filter(isNotIn(kpiLibraryEntry.fields.key, entries));
  await bring(salesforce, planTemplateLine, missing);
  await bring(salesforce, kpiLibraryEntry, unknown);
  // People choose from what is published, so it is published when it is whole.
  const isNew = templates[0] === undefined || templates[0][planTemplate.fields.status] === 'Draft';
  if (isNew)
    await bring(salesforce, planTemplate, [planTemplate.write({ key: template.code, status: 'published' })]);
  return { lines: missing.length, kpis: unknown.length };
}

async function createTemplate(
  salesforce: Pick<SalesforceClient, 'upsert'>,
  { code, name, description }: PlanTemplateContent,
): Promise<string> {
  const [id] = await bring(salesforce, planTemplate, [
    planTemplate.write({ key: code, name, description, status: 'draft' }),
  ]);
  return id as string;
}

function lineRecords({ code, lines }: PlanTemplateContent, templateId: string): SalesforceRecord[] {
  return lines.map(({ key, section, label, prompt, kind, choices, requiredToSign, rumba }, index) =>
    planTemplateLine.write({
      templateId,
      key: `${code}:${key}`,
      lineKey: key,
      section: PLAN_SECTION.decode(section),
      label,
      prompt,
      kind: kind.toLowerCase() as Lowercase<typeof kind>,
      choices: choices.length === 0 ? null : choices.join('\n'),
      requiredToSign,
      rumba,
      order: (index + 1) * STEP,
    }),
  );
}

function isNotIn(field: string, present: readonly SalesforceRecord[]) {
  const known = new Set(present.map((record) => record[field]));
  return (record: SalesforceRecord) => !known.has(record[field]);
}

async function bring(
  salesforce: Pick<SalesforceClient, 'upsert'>,
  { object, fields }: { readonly object: string; readonly fields: { readonly key: string } },
  records: readonly SalesforceRecord[],
): Promise<(string | null)[]> {
  if (records.length === 0) return [];
  const results: WriteResult[] = await salesforce.upsert(object, fields.key, records);
  for (const { key, error } of results) {
    if (error) throw new Rejected(`${object} ${key} was refused: ${error.message}`, error.hint);
  }
  return results.map(({ id }) => id);
}
