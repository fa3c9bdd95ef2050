import { collectFailures, type Failures } from '../../accountPlans/failures.ts';
import { checkPartnerFunds, type MappingProblem } from '../../checkFieldMapping.ts';
import type { PartnerFundsMapping } from '../../mapping/partnerFundsMapping.ts';
import type { SalesforceClient, SalesforceRecord } from '../../salesforce/client.ts';
import { SalesforceError } from '../../salesforce/errors.ts';
import { OWN_FUNDS } from '../../salesforce/sources/partnerFundWork.ts';
import { copiesQuery, copyTables, keyFieldOf, LEVELS, type CopyTable, type Level } from './copies.ts';
import { wantedCopies, type Wanted } from './wanted.ts';

export interface Copied {
  /** Records of Salesforce's own objects. */
  readonly written: number;
  /** A sentence for each thing that is wrong or was refused. */
  readonly failures: readonly string[];
}

const OPERATION = 'copy partner funds';

/**
 * Brings Salesforce's own objects for partners' funds to what ours say, one way. A copy is known by the id of our
 * record, and only what differs is written; so it may be interrupted anywhere, and done twice it writes nothing more.
 * Two calls where nothing differs, and at most one for each of the four objects that something differs in.
 * @param hadFailures failures of an earlier time may have to be resolved
 */
export async function copyFunds(
  salesforce: SalesforceClient,
  mapping: PartnerFundsMapping,
  { hadFailures }: { readonly hadFailures: boolean },
): Promise<Copied> {
  const failures = collectFailures(OPERATION);
  const written = await copied(salesforce, mapping, failures);
  if (hadFailures || failures.sentences.length > 0) await failures.record(salesforce);
  return { written, failures: failures.sentences };
}

async function copied(
  salesforce: SalesforceClient,
  mapping: PartnerFundsMapping,
  failures: Failures,
): Promise<number> {
  try {
    const problems = await checkPartnerFunds(salesforce, mapping);
    if (problems.length > 0) {
      failures.note('CADENCE_CONFIG', problems.map(misconfigured));
      return 0;
    }
    return await writeCopies(salesforce, mapping, failures);
  } catch (error) {
    // What the org forbids altogether must not keep the rest of the work from being done.
    if (!(error instanceof SalesforceError) || error.action !== 'reject') throw error;
    const { code, message, fields, hint } = error;
    failures.note('partnerFunds', [
      { key: 'all', id: null, created: false, error: { code, message, fields, hint } },
    ]);
    return 0;
  }
}

async function writeCopies(
  salesforce: SalesforceClient,
  mapping: PartnerFundsMapping,
  failures: Failures,
): Promise<number> {
  const withCurrency = new Set<Level>();
  for (const level of LEVELS) {
    const { fields } = await salesforce.describe(mapping[level].object);
    if (fields.some(({ name }) => name === 'CurrencyIsoCode')) withCurrency.add(level);
  }
  const tables = copyTables(mapping, (level) => withCurrency.has(level));
  const wanted = wantedCopies(await salesforce.queryTogether(OWN_FUNDS), mapping);
  const stored = await salesforce.queryTogether(LEVELS.map((level) => copiesQuery(tables[level])));
  const ids = new Map<string, string>();
  let count = 0;
  for (const [index, level] of LEVELS.entries()) {
    const table = tables[level];
    const keyField = keyFieldOf(table);
    const there = new Map((stored[index] ?? []).map((row) => [String(row[keyField]), row]));
    for (const [key, row] of there) ids.set(key, String(row.Id));
    const records = wanted[level].flatMap((copy) => differing(table, copy, there.get(copy.key), ids));
    if (records.length === 0) continue;
    const results = failures.note(table.object, await salesforce.upsert(table.object, keyField, records));
    for (const { key, id, error } of results) {
      if (id !== null) ids.set(key, id);
      if (!error) count += 1;
    }
  }
  return count;
}

/** Nothing where nothing differs, or where a record that it belongs to was refused: that one is reported. */
function differing(
  table: CopyTable,
  { key, values, parents }: Wanted,
  stored: SalesforceRecord | undefined,
  ids: ReadonlyMap<string, string>,
): SalesforceRecord[] {
  const all: Record<string, unknown> = { ...values };
  for (const [name, parent] of Object.entries(parents)) {
    const id = parent === null ? null : ids.get(parent.key);
    if (id === undefined) return [];
    all[name] = id;
  }
  const said = (stored === undefined ? {} : table.read(stored)) as Record<string, unknown>;
  const changed = Object.entries(all).filter(([name, value]) => {
    // Without a currency of its own a record has the organisation's.
    if (!(name in table.table) || (name === 'currency' && value === null)) return false;
    return value !== (said[name] ?? null);
  });
  return changed.length === 0 && stored !== undefined
    ? []
    : [table.write({ key, ...Object.fromEntries(changed) })];
}

function misconfigured({ setting, sentence }: MappingProblem) {
  return {
    key: setting,
    id: null,
    created: false,
    error: {
      code: 'FIELD_MAPPING',
      message: sentence,
      fields: [],
      hint: 'Correct fieldMapping.partnerFunds in the file that CADENCE_CONFIG names, or the org, and restart the workers.',
    },
  };
}
