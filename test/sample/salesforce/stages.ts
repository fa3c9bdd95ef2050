import type { Connection } from 'jsforce';
import { rows } from './rows.ts';

/** The sales process of the sample, in order. A real org gets it from opportunityStages/ (see README.md). */
export const SAMPLE_STAGES = [
  { label: 'Prospecting', probability: 10, state: 'open', forecastCategory: 'Pipeline' },
  { label: 'Engaging', probability: 50, state: 'open', forecastCategory: 'BestCase' },
  { label: 'Closed Won', probability: 100, state: 'won', forecastCategory: 'Closed' },
  { label: 'Closed Lost', probability: 0, state: 'lost', forecastCategory: 'Omitted' },
] as const;

/** @throws Error when the org lacks a stage: deals could not be brought in truthfully. */
export async function mustHaveStages(connection: Connection): Promise<void> {
  const stages = await rows(connection, 'SELECT MasterLabel FROM OpportunityStage WHERE IsActive = true');
  const present = new Set(stages.map((stage) => stage.MasterLabel));
  const missing = SAMPLE_STAGES.filter(({ label }) => !present.has(label)).map(({ label }) => label);
  if (missing.length === 0) return;
  throw new Error(
    `The org has no opportunity stage ${missing.join(', ')}. Deploy the sample's stages first: ` +
      'sf project deploy start --metadata-dir test/sample/opportunityStages',
  );
}
