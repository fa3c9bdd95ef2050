import { Rejected } from '../errors.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { marketingTemplate } from '../salesforce/records/marketingTemplate.ts';
import { marketingTemplateTactic } from '../salesforce/records/marketingTemplateTactic.ts';
import { TACTIC_KIND } from '../salesforce/records/marketingWords.ts';
import { proofRequirement } from '../salesforce/records/proofRequirement.ts';
import { toCents } from '../domain/money.ts';
import { identifier, soql } from '../salesforce/soql.ts';
import type { MarketingContent, MarketingTemplateContent, ProofContent } from './marketingTemplateContent.ts';

export interface LoadedMarketingTemplates {
  /** What was missing and is there now. */
  readonly templates: number;
  readonly tactics: number;
  readonly proofs: number;
}

type Writing = Pick<SalesforceClient, 'queryTogether' | 'upsert'>;

/** Between two tactics, so that people can put tactics of their own there. */
const STEP = 10;

/**
 * Brings templates of campaigns, published, and the proofs that claims need into an org. What is there stays as people
 * have made it, and a template that they have retired stays retired; what is missing is added.
 * @throws Rejected naming the first record that the org refused
 */
export async function loadMarketingTemplates(
  { salesforce }: { salesforce: Writing },
  { templates, proofs }: MarketingContent,
): Promise<LoadedMarketingTemplates> {
  const [known = [], tactics = [], required = []] = await salesforce.queryTogether([
    soql`SELECT Id, ${identifier(marketingTemplate.fields.key)}, ${identifier(marketingTemplate.fields.status)} FROM ${identifier(marketingTemplate.object)}`,
    soql`SELECT ${identifier(marketingTemplateTactic.fields.key)} FROM ${identifier(marketingTemplateTactic.object)}`,
    soql`SELECT ${identifier(proofRequirement.fields.key)} FROM ${identifier(proofRequirement.object)}`,
  ]);
  const { key, status } = marketingTemplate.fields;
  const stored = new Map(known.map((record) => [record[key], record]));
  const isNew = ({ code }: MarketingTemplateContent) => !stored.has(code);
  const added = templates.filter(isNew);
  const newIds = await bring(salesforce, marketingTemplate, added.map(asDraft));
  const idOf = new Map([
    ...known.map((record) => [record[key], String(record.Id)] as const),
    ...added.map(({ code }, index) => [code, newIds[index]!] as const),
  ]);

  const missing = templates
    .flatMap((template) => tacticRecords(template, idOf.get(template.code)!))
    .filter(isNotIn(marketingTemplateTactic.fields.key, tactics));
  const unknown = proofs.map(proofRecord).filter(isNotIn(proofRequirement.fields.key, required));
  await bring(salesforce, marketingTemplateTactic, missing);
  await bring(salesforce, proofRequirement, unknown);
  // People choose from what is published, so it is published when it is whole.
  const unpublished = templates.filter(
    ({ code }) => !stored.has(code) || stored.get(code)?.[status] === 'Draft',
  );
  await bring(
    salesforce,
    marketingTemplate,
    unpublished.map(({ code }) => marketingTemplate.write({ key: code, status: 'published' })),
  );
  return { templates: added.length, tactics: missing.length, proofs: unknown.length };
}

function asDraft({ code, name, description }: MarketingTemplateContent): SalesforceRecord {
  return marketingTemplate.write({ key: code, name, description, status: 'draft' });
}

function tacticRecords({ code, tactics }: MarketingTemplateContent, templateId: string): SalesforceRecord[] {
  return tactics.map(({ key, kind, audience, expectedResponse, cost, ...tactic }, index) =>
    marketingTemplateTactic.write({
      ...tactic,
      templateId,
      key: `${code}:${key}`,
      kind: TACTIC_KIND.decode(kind),
      audience: audience ?? null,
      expectedResponse: expectedResponse ?? null,
      cost: toCents(cost),
      sortOrder: (index + 1) * STEP,
    }),
  );
}

function proofRecord({ key, name, kind, proofs, note }: ProofContent): SalesforceRecord {
  return proofRequirement.write({
    key,
    name,
    kind: kind === undefined ? null : TACTIC_KIND.decode(kind),
    proofInvoice: proofs.includes('invoice'),
    proofLeads: proofs.includes('leads'),
    proofPhoto: proofs.includes('photo'),
    proofAttendance: proofs.includes('attendance'),
    proofScreenshot: proofs.includes('screenshot'),
    proofReport: proofs.includes('report'),
    note,
  });
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
  const results = await salesforce.upsert(object, fields.key, records);
  for (const { key, error } of results) {
    if (error) throw new Rejected(`${object} ${key} was refused: ${error.message}`, error.hint);
  }
  return results.map(({ id }) => id);
}
