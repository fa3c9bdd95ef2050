import { channelProfit, COST_LINES } from '#lwc/channelProfit';
import type { Failures } from '../accountPlans/failures.ts';
import { fromCents, toCents, type Cents } from '../domain/money.ts';
import type { CalendarDate } from '../domain/calendarDate.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { channelProfit as profitRecord } from '../salesforce/records/channelProfit.ts';
import { costOfPeriod } from '../salesforce/sources/marketingResults.ts';
import { identifier, identifiers, soql } from '../salesforce/soql.ts';
import { aboveAllManagers } from './aboveManagers.ts';

const stored = profitRecord.pick(
  'key',
  'asOf',
  'currency',
  'grossSales',
  'levelDiscounts',
  'registrationDiscounts',
  'netSales',
  'channelStaff',
  'grossMargin',
  'marketingFunds',
  'coOp',
  'promotions',
  'operations',
  'netMargin',
  'allCost',
  'missing',
);
export const STORED_PROFITS = soql`SELECT ${identifiers(stored.select)} FROM ${identifier(stored.object)} ORDER BY Id`;

type Cost = ReturnType<typeof costOfPeriod.read>;

/** The field of each line of cost. */
const FIELDS = {
  'Level discounts': 'levelDiscounts',
  'Registration discounts': 'registrationDiscounts',
  'Channel staff': 'channelStaff',
  'Marketing funds': 'marketingFunds',
  'Co-op': 'coOp',
  Promotions: 'promotions',
  Operations: 'operations',
} as const;

/**
 * What the channel earned in each of the vendor's quarters whose costs somebody has entered, from what the whole company
 * won in them (metrics.md §7). Costs in another currency than the company's sales cannot be added: their line is named
 * as missing. What is written belongs to whoever stands above all account managers. @returns how many quarters were written
 */
export async function writeChannelProfits(
  salesforce: Pick<SalesforceClient, 'query' | 'queryTogether' | 'upsert' | 'userId'>,
  answers: readonly (readonly SalesforceRecord[])[],
  failures: Failures,
): Promise<number> {
  const [costRows = [], salesRows = [], storedRows = []] = answers;
  const costs = costRows.map((record) => costOfPeriod.read(record));
  const sales = new Map(salesRows.map((row) => [String(row.Period__c), row]));
  const before = new Map(storedRows.map((record) => stored.read(record)).map((row) => [row.key, row]));
  const differing = [...new Set(costs.map(({ periodId }) => periodId))].flatMap((periodId) => {
    const row = sales.get(periodId);
    if (row === undefined) return [];
    const wanted = profitOf(
      periodId,
      costs.filter((cost) => cost.periodId === periodId),
      row,
    );
    const known = before.get(wanted.key);
    const same =
      known !== undefined &&
      stored.select.every((_, index) => {
        const name = Object.keys(stored.table)[index] as keyof typeof known;
        return name === 'asOf' || known[name] === wanted[name];
      });
    return same ? [] : [{ ...wanted, ...(known === undefined ? { periodId } : {}) }];
  });
  if (differing.length === 0) return 0;
  const ownerId = (await aboveAllManagers(salesforce)) ?? undefined;
  const records = differing.map((profit) => profitRecord.write({ ...profit, ownerId }));
  const { object, fields } = profitRecord;
  return failures
    .note(object, await salesforce.upsert(object, fields.key, records))
    .filter(({ error }) => !error).length;
}

function profitOf(periodId: string, costs: readonly Cost[], sales: SalesforceRecord) {
  const currency = (sales.Currency_Code__c as string | null) ?? null;
  const amounts = new Map<string, Cents>();
  for (const { line, amount, currency: of } of costs) {
    if (of !== null && of !== currency) continue;
    amounts.set(line, toCents(fromCents(amounts.get(line) ?? toCents(0)) + fromCents(amount)));
  }
  const result = channelProfit({
    grossSales: (sales.Won_Amount__c as number | null) ?? 0,
    costs: Object.fromEntries([...amounts].map(([line, amount]) => [line, fromCents(amount)])),
  });
  const { label, start, end } = costs[0]!;
  return {
    key: `company:${periodId}`,
    periodLabel: label,
    periodStart: start,
    periodEnd: end,
    asOf: (sales.As_Of__c as CalendarDate | null) ?? null,
    currency,
    grossSales: toCents(result.grossSales),
    netSales: toCents(result.netSales),
    grossMargin: toCents(result.grossMargin),
    netMargin: toCents(result.netMargin),
    allCost: toCents(result.allCost),
    ...lineAmounts(amounts),
    salesPerDollar: result.salesPerDollar,
    marginPerDollar: result.marginPerDollar,
    missing: result.missing.length === 0 ? null : result.missing.join(';'),
    explanation: JSON.stringify({ lines: result.lines, missing: result.missing }),
  };
}

function lineAmounts(amounts: ReadonlyMap<string, Cents>) {
  const entries = COST_LINES.map(
    (line) => [FIELDS[line as keyof typeof FIELDS], amounts.get(line) ?? null] as const,
  );
  return Object.fromEntries(entries) as Record<(typeof FIELDS)[keyof typeof FIELDS], Cents | null>;
}
