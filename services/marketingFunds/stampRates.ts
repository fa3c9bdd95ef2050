import type { Failures } from '../accountPlans/failures.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { funnelRate } from '../salesforce/records/funnelRate.ts';
import { marketingLead } from '../salesforce/records/marketingLead.ts';
import { marketingPlan } from '../salesforce/records/marketingPlan.ts';
import { TACTIC_KIND } from '../salesforce/records/marketingWords.ts';
import { LEAD_COUNTS, PRESETS, ratedPlan, ratedPlans } from '../salesforce/sources/marketingResults.ts';
import { measuredSteps, ratesToStamp, type LeadCounts, type Preset } from './measuredRates.ts';

const NO_LEADS: LeadCounts = { new: 0, qualified: 0, accepted: 0, opportunity: 0, won: 0, lost: 0 };

/** Plans that are looked at together. */
const AT_ONCE = 500;

/**
 * Works out the rates that plans are made with: the program's presets, drawn to what the program and the partner have
 * measured. @returns how many plans were written
 */
export async function stampRates(
  salesforce: SalesforceClient,
  planIds: readonly string[],
  partnerIds: readonly string[],
  failures: Failures,
): Promise<number> {
  let written = 0;
  const most = Math.max(planIds.length, partnerIds.length);
  for (let from = 0; from < most; from += AT_ONCE)
    written += await stampSome(
      salesforce,
      planIds.slice(from, from + AT_ONCE),
      partnerIds.slice(from, from + AT_ONCE),
      failures,
    );
  return written;
}

async function stampSome(
  salesforce: SalesforceClient,
  planIds: readonly string[],
  partnerIds: readonly string[],
  failures: Failures,
): Promise<number> {
  const [planRows = [], presetRows = [], countRows = []] = await salesforce.queryTogether([
    ratedPlans(planIds, partnerIds),
    PRESETS,
    LEAD_COUNTS,
  ]);
  const presets = presetRows
    .map((record) => funnelRate.read(record))
    .map(({ kind, ...preset }): Preset => ({ ...preset, kind: kind && TACTIC_KIND.encode(kind) }));
  const [ofPartner, ofProgram] = [countsBy(countRows, 'partner'), countsBy(countRows, 'program')];
  const records = planRows
    .map((record) => ratedPlan.read(record))
    .flatMap(({ id, partnerId, programId, partnerType, rates }) => {
      const wanted = ratesToStamp(
        presets,
        { programId, partnerType },
        measuredSteps(ofProgram.get(programId ?? '') ?? NO_LEADS),
        measuredSteps(ofPartner.get(partnerId) ?? NO_LEADS),
      );
      return rates === wanted ? [] : [{ Id: id, ...marketingPlan.write({ rates: wanted }) }];
    });
  if (records.length === 0) return 0;
  const { object } = marketingPlan;
  return failures.note(object, await salesforce.upsert(object, 'Id', records)).filter(({ error }) => !error)
    .length;
}

function countsBy(rows: readonly SalesforceRecord[], column: 'partner' | 'program'): Map<string, LeadCounts> {
  const counts = new Map<string, LeadCounts>();
  for (const row of rows) {
    const key = row[column] as string | null;
    if (key === null) continue;
    const before = counts.get(key) ?? NO_LEADS;
    const status = marketingLead.table.status.codec.decode(row.status as never);
    counts.set(key, { ...before, [status]: before[status] + Number(row.leads) });
  }
  return counts;
}
