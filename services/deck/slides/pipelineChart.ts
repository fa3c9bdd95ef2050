import { axisScale } from '../chart/axisScale.ts';
import type { ChartSpec, LineSeries, PointLabel } from '../chart/chartSpec.ts';
import { TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';
import { clipped } from '../text/cleanText.ts';
import { nextPipelineNeeded, pipelineNeeded } from '../words/outlook.ts';
import type { Review } from '../words/review.ts';
import { stageGroups } from './stageGroups.ts';

const STAGE_INKS = [PALETTE.strong, PALETTE.primary, PALETTE.tint] as const;
/** Longer names would crowd the legend. */
const LONGEST_STAGE = 22;
/** Share of the axis that two labels need between them. */
const SIDE_BY_SIDE = 0.09;

/** Columns by stage with a marker for what remains, one at the index and one at the partner's own index. */
export function pipelineChart({ data, formats }: Review): { spec: ChartSpec; description: string } {
  const { performance, settings, next } = data;
  const { ownIndex } = performance;
  const periods = next ? [performance.period, next] : [performance.period];
  const stages = stageGroups(data.pipelineByStage, STAGE_INKS.length);
  const perPeriod = (here: number | null, after: number | null) => [here, after].slice(0, periods.length);
  const needed = (index: number) =>
    perPeriod(pipelineNeeded(data, index) || null, nextPipelineNeeded(data, index));
  const remaining = needed(1);
  const atIndex = needed(settings.pipelineIndex);
  const atOwnIndex = ownIndex === null ? null : needed(ownIndex);

  const open = perPeriod(performance.tally.openPipeline, performance.tally.nextPipeline);
  const unit = formats.chartMoney(
    Math.max(...[...open, ...atIndex, ...(atOwnIndex ?? [])].map((amount) => amount ?? 0)),
  );
  const units = (amounts: readonly (number | null)[]) =>
    amounts.map((amount) => (amount === null ? null : unit.value(amount)));
  const scale = axisScale(units([...open, ...atIndex, ...(atOwnIndex ?? [])]));

  /** Only over the column: on it the label could not be read. And only where the other marker leaves room. */
  const labels = (amounts: readonly (number | null)[], other: readonly (number | null)[] | null) => {
    const room = unit.value(1) === 0 ? 0 : (scale.maximum * SIDE_BY_SIDE) / unit.value(1);
    const shown: Record<number, PointLabel> = {};
    amounts.forEach((amount, index) => {
      if (amount === null || amount < (open[index] ?? 0) + room / 2) return;
      const neighbour = other?.[index];
      if (neighbour != null && neighbour >= amount && neighbour - amount < room) return;
      shown[index] = { at: 'above', ink: PALETTE.markerText };
    });
    return shown;
  };
  const marker = (
    name: string,
    amounts: readonly (number | null)[],
    ink: LineSeries['ink'],
    shape: 'dash' | 'diamond',
  ) => ({
    ...{ name: `${name}${unit.unitNote}`, values: units(amounts), ink },
    ...{ line: 'none' as const, marker: shape, markerSize: shape === 'dash' ? 30 : 11 },
  });
  const lines: LineSeries[] = [];
  if (atIndex.some((amount) => amount !== null)) {
    lines.push(marker('Goal remaining', remaining, PALETTE.second, 'dash'));
    lines.push({
      ...marker(`Needed at ${formats.multiple(settings.pipelineIndex)}`, atIndex, PALETTE.marker, 'dash'),
      labels: labels(atIndex, atOwnIndex),
    });
    if (atOwnIndex !== null) {
      lines.push({
        ...marker(`Needed at own ${formats.multiple(ownIndex!)}`, atOwnIndex, PALETTE.markerText, 'diamond'),
        labels: labels(atOwnIndex, atIndex),
      });
    }
  }
  return {
    spec: {
      categories: periods.map(formats.periodName),
      direction: 'columns',
      gapPercent: 70,
      categorySize: TYPE.body,
      columns: stages.map(({ stage, amount, nextAmount }, index) => ({
        ...{
          name: `${clipped(stage, LONGEST_STAGE)}${unit.unitNote}`,
          values: units(perPeriod(amount, nextAmount)),
        },
        ink: STAGE_INKS[index]!,
      })),
      lines,
      axis: { ...scale, format: unit.axisFormat(scale.step), labelFormat: unit.labelFormat },
      plot: { x: 0.085, y: 0.11, w: 0.905, h: 0.78 },
    },
    description: `Stacked columns of open pipeline by stage. ${periods.map(inWords).join(' ')}`,
  };

  function inWords(period: (typeof periods)[number], index: number): string {
    const wanted = atIndex[index];
    const against =
      wanted == null
        ? 'with nothing to cover'
        : `against ${formats.money(wanted)} at ${formats.multiple(settings.pipelineIndex)}`;
    return `${formats.periodName(period)}: ${formats.money(open[index] ?? 0)} open ${against}.`;
  }
}
