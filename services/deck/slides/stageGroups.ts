import { cents, NO_MONEY } from '../../domain/money.ts';
import type { StagePipeline } from '../qbrDeckData.ts';

/** At most `most` stages to draw; the least certain ones are taken together. An empty pipeline is one empty stage. */
export function stageGroups(stages: readonly StagePipeline[], most: number): StagePipeline[] {
  if (stages.length === 0) return [{ stage: 'Open pipeline', amount: NO_MONEY, nextAmount: NO_MONEY }];
  if (stages.length <= most) return [...stages];
  const rest = stages.slice(most - 1);
  const total = (pick: (stage: StagePipeline) => number) =>
    cents(rest.reduce((sum, stage) => sum + pick(stage), 0));
  return [
    ...stages.slice(0, most - 1),
    {
      stage: 'Earlier stages',
      amount: total((one) => one.amount),
      nextAmount: total((one) => one.nextAmount),
    },
  ];
}
