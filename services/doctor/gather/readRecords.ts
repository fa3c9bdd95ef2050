import type { FieldMapping } from '../../fieldMapping.ts';
import type { Inspection, Told } from '../../salesforce/inspection.ts';
import type { SalesforceRecord } from '../../salesforce/record.ts';
import { syncRun } from '../../salesforce/records/syncRun.ts';
import {
  ACCEPTED_GOALS,
  APPROVAL_RULES,
  FUNDS,
  LATEST_DECK,
  LATEST_RUNS,
  linksOf,
  partnerOwners,
  PERIODS_NOW,
  PUBLISHED_CAPABILITIES,
  PUBLISHED_MARKETING_TEMPLATES,
  PUBLISHED_PLAN_TEMPLATES,
} from '../../salesforce/sources/checkUp.ts';
import { readStage, STAGES } from '../../salesforce/sources/stages.ts';
import type { OrgFacts } from '../facts.ts';
import { idOrNull } from './idOrNull.ts';
import { told } from './told.ts';

type RecordFacts = Pick<
  OrgFacts,
  | 'owners'
  | 'periodKinds'
  | 'acceptedGoals'
  | 'capabilities'
  | 'planTemplates'
  | 'marketingTemplates'
  | 'funds'
  | 'approvalRules'
  | 'runs'
  | 'stages'
  | 'deckVisibilities'
>;

/** What records have to say: partners, calendar, templates, runs. */
export async function readRecords(org: Inspection, mapping: FieldMapping): Promise<RecordFacts> {
  const answers = await org.query({
    owners: partnerOwners(mapping.partnerFlag),
    periods: PERIODS_NOW,
    goals: ACCEPTED_GOALS,
    capabilities: PUBLISHED_CAPABILITIES,
    planTemplates: PUBLISHED_PLAN_TEMPLATES,
    marketingTemplates: PUBLISHED_MARKETING_TEMPLATES,
    funds: FUNDS,
    approvalRules: APPROVAL_RULES,
    runs: LATEST_RUNS,
    stages: STAGES,
    decks: LATEST_DECK,
  });
  return {
    owners: told(answers.owners, (rows) => rows.map(readOwner)),
    periodKinds: told(answers.periods, (rows) => rows.map(({ kind }) => String(kind))),
    acceptedGoals: told(answers.goals, totalOf),
    capabilities: told(answers.capabilities, totalOf),
    planTemplates: told(answers.planTemplates, totalOf),
    marketingTemplates: told(answers.marketingTemplates, totalOf),
    funds: told(answers.funds, totalOf),
    approvalRules: told(answers.approvalRules, totalOf),
    runs: told(answers.runs, (rows) => rows.map((row) => syncRun.read(row))),
    stages: told(answers.stages, (rows) => rows.map(readStage)),
    deckVisibilities: await visibilities(org, answers.decks),
  };
}

function readOwner({ managerId, managerName, managerRole, partners }: SalesforceRecord) {
  return {
    id: String(managerId),
    name: String(managerName),
    roleId: idOrNull(managerRole),
    partners: Number(partners),
  };
}

function totalOf([row]: readonly SalesforceRecord[]): number {
  return Number(row?.total ?? 0);
}

async function visibilities(
  org: Inspection,
  decks: Told<readonly SalesforceRecord[]>,
): Promise<OrgFacts['deckVisibilities']> {
  if (!decks.known) return decks;
  const [deck] = decks.value;
  if (deck === undefined) return { known: true, value: null };
  const { links } = await org.query({ links: linksOf(String(deck.Id)) });
  return told(links, (rows) => rows.map(({ Visibility }) => String(Visibility)));
}
