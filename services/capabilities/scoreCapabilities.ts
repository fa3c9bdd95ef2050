import type { Logger } from 'pino';
import type { SalesforceClient } from '../salesforce/client.ts';
import type { SalesforceRecord } from '../salesforce/record.ts';
import { capabilityScore } from '../salesforce/records/capabilityScore.ts';
import { capabilitySummary } from '../salesforce/records/capabilitySummary.ts';
import { identifier, identifiers, soql } from '../salesforce/soql.ts';
import { readCapabilityPartners } from './partners.ts';
import { readQuestionnaires } from './questionnaires.ts';
import { readRounds } from './rounds.ts';
import { scoreRounds } from './scoreRounds.ts';
import { scoreWrites, summaryWrite } from './scoreRecords.ts';
import { summariseCapabilities } from './summarise.ts';

export interface CapabilityScoring {
  readonly rounds: number;
  readonly written: number;
  /** A sentence for each record that the org refused. */
  readonly failures: readonly string[];
}

/**
 * Scores every completed round, compares it with the round before and with anonymous peers, and counts completion
 * and scores for managers, regions and the company. Writes only what differs, so a second run writes nothing.
 * @param partnerFlag the checkbox on Account that says that it is one of our partners
 */
export async function scoreCapabilities({
  salesforce,
  log,
  partnerFlag,
}: {
  salesforce: SalesforceClient;
  log: Logger;
  partnerFlag: string;
}): Promise<CapabilityScoring> {
  const questionnaires = await readQuestionnaires(salesforce);
  const rounds = await readRounds(salesforce);
  const partners = await readCapabilityPartners(salesforce, partnerFlag);
  const [scores, summaries] = await Promise.all([
    storedByKey(salesforce, capabilityScore),
    storedByKey(salesforce, capabilitySummary),
  ]);
  const now = await salesforce.now();

  const scored = scoreRounds(rounds, questionnaires, partners);
  const writes = [
    ...scoreWrites(scored, scores),
    summaryWrite(summariseCapabilities(partners, scored, now), summaries, now),
  ].filter(({ records }) => records.length > 0);
  const results = (await salesforce.upsertTogether(writes)).flat();
  const failures = results.flatMap(({ key, error }) => (error ? [`${key}: ${error.message}`] : []));
  const report = { rounds: scored.length, written: results.length - failures.length, failures };
  log.info({ ...report, failures: failures.length }, 'Capabilities scored');
  return report;
}

interface KeyedTable {
  readonly object: string;
  readonly select: readonly string[];
  readonly fields: { readonly key: string };
}

async function storedByKey(
  salesforce: SalesforceClient,
  { object, select, fields }: KeyedTable,
): Promise<Map<string, SalesforceRecord>> {
  const records = await salesforce.query(soql`SELECT ${identifiers(select)} FROM ${identifier(object)}`);
  return new Map(records.map((record) => [String(record[fields.key]), record]));
}
