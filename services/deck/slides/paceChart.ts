import type { PeriodPhase } from '../../domain/performance.ts';
import type { Period } from '../../domain/period.ts';
import type { QbrDeckData } from '../qbrDeckData.ts';
import { axisScale } from '../chart/axisScale.ts';
import type { ChartSpec } from '../chart/chartSpec.ts';
import { TYPE } from '../grid.ts';
import { PALETTE } from '../palette.ts';
import { CHART_BOX } from './columns.ts';
import { textWidth } from '../text/measureText.ts';
import type { Review } from '../words/review.ts';

const GAP = 28;
const PLOT = { x: 0.085, y: 0.1, w: 0.905, h: 0.8 };

export interface PaceChart {
  readonly spec: ChartSpec;
  /** The chart in words, for those who do not see it. */
  readonly description: string;
  /** Index of the running (or last finished) step; −1 before the first. */
  readonly today: number;
}

/**
 * Cumulative won by month of the year as columns, what is open and weighted after today in a tint on top, and the
 * goal's pace as a dashed line. Without measured months the period under review is the only step.
 */
export function paceChart({ data, formats }: Review): PaceChart {
  const steps = stepsOf(data);
  const today = steps.findLastIndex(({ phase }) => phase !== 'notStarted');
  const won = runningSum(steps.map((step) => step.won));
  const goals = runningSum(steps.map(({ goal }) => goal ?? 0));
  const firstGoal = steps.findIndex(({ goal }) => goal !== null);
  const forecast = runningSum(steps.map(({ weightedOpen }) => weightedOpen));

  const wonValues = won.map((amount, index) => (index <= today ? amount : null));
  const wonToday = today < 0 ? 0 : won[today]!;
  const forecastValues = forecast.map((amount, index) => {
    if (amount === 0 || steps[index]!.phase === 'closed') return null;
    return index <= today ? amount : wonToday + amount;
  });
  const goalValues = goals.map((amount, index) => (firstGoal >= 0 && index >= firstGoal ? amount : null));
  const tops = steps.map((_, index) =>
    index <= today ? (wonValues[index] ?? 0) + (forecastValues[index] ?? 0) : (forecastValues[index] ?? 0),
  );
  const unit = formats.chartMoney(Math.max(...tops, ...goals));
  const units = (amounts: readonly (number | null)[]) =>
    amounts.map((amount) => (amount === null ? null : unit.value(amount)));
  const scale = axisScale([...units(tops), ...units(goalValues), ...units(wonValues)]);
  const last = steps.length - 1;
  // In a column too low or too narrow for it, the label would leave the column and vanish on the paper.
  const overWon = (wonValues[last] ?? 0) > goals[last]! * 1.03;
  const columnWidth = (CHART_BOX.w * PLOT.w) / steps.length / (1 + GAP / 100);
  const labelWidth = textWidth(formats.shortMoney(wonToday), { size: TYPE.table, bold: true });
  const labelled = unit.value(wonToday) > scale.maximum * 0.08 && labelWidth < columnWidth;

  const spec: ChartSpec = {
    categories: steps.map(({ period }) => formats.shortPeriodName(period)),
    direction: 'columns',
    gapPercent: GAP,
    categorySize: TYPE.table,
    columns: [
      {
        ...{ name: `Won${unit.unitNote}`, values: units(wonValues), ink: PALETTE.strong },
        ...(labelled ? { labels: { [today]: { at: 'inside end', ink: PALETTE.paper } as const } } : {}),
      },
      { name: `Open, weighted${unit.unitNote}`, values: units(forecastValues), ink: PALETTE.tint },
    ],
    lines:
      firstGoal < 0
        ? []
        : [
            {
              ...{ name: `Goal pace${unit.unitNote}`, values: units(goalValues), ink: PALETTE.marker },
              ...{ line: 'dashed', marker: 'circle', markerSize: 5 },
              labels: { [last]: { at: 'above', ink: overWon ? PALETTE.paper : PALETTE.markerText } },
            },
          ],
    axis: { ...scale, format: unit.axisFormat(scale.step), labelFormat: unit.labelFormat },
    plot: PLOT,
  };
  const goalText =
    firstGoal < 0 ? 'There is no goal line.' : `The goal line ends at ${formats.money(goals[last]!)}.`;
  return {
    spec,
    today,
    description:
      `Column chart of cumulative won by ${steps[0]!.period.kind}: ${formats.money(wonToday)} as of ` +
      `${formats.date(data.asOf)}. ${goalText}`,
  };
}

interface Step {
  readonly period: Period;
  readonly phase: PeriodPhase;
  /** Cents, as the others. */
  readonly won: number;
  readonly goal: number | null;
  readonly weightedOpen: number;
}

function stepsOf({ months, upcomingMonths, performance }: QbrDeckData): Step[] {
  const measured = months.length > 0 ? months : [performance];
  return [
    ...measured.map(({ period, phase, goal, tally }) => ({
      ...{ period, phase, goal, won: tally.won },
      weightedOpen: phase === 'closed' ? 0 : tally.weightedPipelineHundredths / 100,
    })),
    ...upcomingMonths.map((month) => ({ ...month, phase: 'notStarted' as const, won: 0 })),
  ];
}

function runningSum(amounts: readonly number[]): number[] {
  let sum = 0;
  return amounts.map((amount) => (sum += amount));
}
