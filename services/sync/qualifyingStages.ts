import type { Stage } from '../salesforce/sources/stages.ts';

/**
 * Says which open stages count as pipeline (metrics.md §2): from the named stage on, or every one but the first.
 * A stage that is no longer in use counts by default, because it is not the first.
 */
export function qualifyingStages(
  stages: readonly Stage[],
  qualifyingStage: string | null,
): (stage: string) => boolean {
  const open = stages
    .filter((stage) => !stage.closed)
    .sort((one, other) => one.sortOrder - other.sortOrder)
    .map((stage) => stage.name);
  if (qualifyingStage === null) {
    const [first] = open;
    return (stage) => stage !== first;
  }
  const from = open.indexOf(qualifyingStage);
  const qualifying = new Set(from < 0 ? [qualifyingStage] : open.slice(from));
  return (stage) => qualifying.has(stage);
}
