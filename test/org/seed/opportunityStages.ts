import type { Org } from '../org.ts';
import { fieldOf } from '../schema/schema.ts';
import { GONE } from '../store/table.ts';

/** One step of the sales process. */
export interface OpportunityStage {
  label: string;
  /** 0 to 100. */
  probability: number;
  state: 'open' | 'won' | 'lost';
  /** 'Pipeline', 'BestCase', 'Forecast' … Default: by state. */
  forecastCategory?: string;
}

/** What a new org has. */
export const DEFAULT_STAGES: OpportunityStage[] = [
  { label: 'Prospecting', probability: 10, state: 'open' },
  { label: 'Qualification', probability: 10, state: 'open' },
  { label: 'Needs Analysis', probability: 20, state: 'open' },
  { label: 'Value Proposition', probability: 50, state: 'open' },
  { label: 'Id. Decision Makers', probability: 60, state: 'open' },
  { label: 'Perception Analysis', probability: 70, state: 'open' },
  { label: 'Proposal/Price Quote', probability: 75, state: 'open' },
  { label: 'Negotiation/Review', probability: 90, state: 'open', forecastCategory: 'Forecast' },
  { label: 'Closed Won', probability: 100, state: 'won' },
  { label: 'Closed Lost', probability: 0, state: 'lost' },
];

const FORECAST_NAMES: Record<string, string> = {
  Omitted: 'Omitted',
  Pipeline: 'Pipeline',
  BestCase: 'Best Case',
  Forecast: 'Commit',
  Closed: 'Closed',
};

export function setOpportunityStages(org: Org, stages: OpportunityStage[]): void {
  const object = org.schema.find('OpportunityStage')!;
  const table = org.store.tableOf(object);
  for (let row = 1; row <= table.last; row++) table.setState(row, GONE);
  org.load(
    'OpportunityStage',
    stages.map((stage, index) => {
      const category = stage.forecastCategory ?? categoryOf(stage);
      return {
        MasterLabel: stage.label,
        ApiName: stage.label,
        IsActive: true,
        SortOrder: index + 1,
        IsClosed: stage.state !== 'open',
        IsWon: stage.state === 'won',
        ForecastCategory: category,
        ForecastCategoryName: FORECAST_NAMES[category] ?? category,
        DefaultProbability: stage.probability,
      };
    }),
  );
  const values = stages.map(({ label }) => ({ value: label, label, active: true, isDefault: false }));
  fieldOf(org.schema.find('Opportunity')!, 'StageName')!.picklist = { values, restricted: true };
}

function categoryOf({ state }: OpportunityStage): string {
  return state === 'open' ? 'Pipeline' : state === 'won' ? 'Closed' : 'Omitted';
}
