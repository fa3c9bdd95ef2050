import type { Org } from '../org.ts';
import { fieldOf } from '../schema/schema.ts';
import { LIVE } from '../store/table.ts';
import type { Table } from '../store/table.ts';
import type { Stored } from '../store/stored.ts';
import { roundTo } from '../write/checkValues.ts';
import type { Behaviour } from './behaviour.ts';

/** What the stage and the close date say: closed, won, probability, forecast category, fiscal period. */
export const opportunityBehaviour: Behaviour = {
  object: 'Opportunity',
  derive: (read, changed, org) => {
    const stage = stageOf(org, read('StageName') as string | null);
    const stageSays = changed('StageName') || read('Probability') === null;
    const probability = stageSays && !changed('Probability') ? stage.probability : read('Probability');
    const category =
      changed('StageName') && !changed('ForecastCategoryName')
        ? stage.categoryName
        : read('ForecastCategoryName');
    const amount = read('Amount') as number | null;
    return {
      IsClosed: stage.isClosed,
      IsWon: stage.isWon,
      Probability: probability,
      ForecastCategoryName: category,
      ForecastCategory: category,
      ExpectedRevenue:
        amount === null ? null : roundTo((amount * ((probability as number | null) ?? 0)) / 100, 2),
      ...fiscalPeriod(read('CloseDate') as number | null),
    };
  },
};

interface StageFacts {
  isClosed: boolean;
  isWon: boolean;
  probability: Stored;
  categoryName: Stored;
}

const UNKNOWN: StageFacts = { isClosed: false, isWon: false, probability: 0, categoryName: 'Omitted' };
const factsByOrg = new WeakMap<Org, { table: Table; last: number; facts: Map<string, StageFacts> }>();

function stageOf(org: Org, name: string | null): StageFacts {
  let known = factsByOrg.get(org);
  const table = known?.table ?? org.store.tableOf(org.schema.find('OpportunityStage')!);
  if (known?.last !== table.last) {
    const object = org.schema.find('OpportunityStage')!;
    const facts = new Map<string, StageFacts>();
    const get = (row: number, field: string) => table.get(row, fieldOf(object, field)!);
    for (let row = 1; row <= table.last; row++) {
      if (table.stateOf(row) !== LIVE) continue;
      facts.set(get(row, 'ApiName') as string, {
        isClosed: get(row, 'IsClosed') === true,
        isWon: get(row, 'IsWon') === true,
        probability: get(row, 'DefaultProbability'),
        categoryName: get(row, 'ForecastCategoryName'),
      });
    }
    known = { table, last: table.last, facts };
    factsByOrg.set(org, known);
  }
  return known.facts.get(name ?? '') ?? UNKNOWN;
}

function fiscalPeriod(closeDay: number | null): Record<string, Stored> {
  if (closeDay === null) return {};
  const date = new Date(closeDay * 86_400_000);
  const quarter = Math.floor(date.getUTCMonth() / 3) + 1;
  const year = date.getUTCFullYear();
  return { FiscalQuarter: quarter, FiscalYear: year, Fiscal: `${year} ${quarter}` };
}
