import type { PaceStatus, PipelineStatus } from '../domain/performance.ts';
import type { Level, PerformanceLine } from './performanceLine.ts';

const PACE: Readonly<Record<PaceStatus, string>> = {
  ahead: 'Ahead',
  justBehind: 'Just behind',
  behind: 'Behind',
  noGoal: 'No goal set',
  zeroGoal: 'Goal of zero',
  notStarted: 'Not started',
};
const PIPELINE: Readonly<Record<PipelineStatus, string>> = {
  enough: 'Enough',
  thin: 'Thin',
  short: 'Short',
  goalMet: 'Goal met',
  noGoal: 'No goal set',
  zeroGoal: 'Goal of zero',
};

interface Column {
  readonly title: string;
  readonly text: (line: PerformanceLine) => string;
  readonly isText?: boolean;
}

const COLUMNS: readonly Column[] = [
  { title: 'Goal', text: ({ performance }) => money(performance.goal) },
  { title: 'Won', text: ({ performance }) => money(performance.tally.won) },
  { title: 'Attained', text: ({ performance }) => percent(performance.attainment) },
  { title: 'Pace', text: ({ performance }) => decimals(performance.paceIndex, 2) },
  { title: '', text: ({ performance }) => PACE[performance.paceStatus], isText: true },
  { title: 'Pipeline', text: ({ performance }) => money(performance.tally.openPipeline) },
  { title: 'Remaining', text: ({ performance }) => money(performance.gapToClose) },
  { title: 'Coverage', text: ({ performance }) => times(performance.coverage) },
  { title: '', text: ({ performance }) => PIPELINE[performance.pipelineStatus], isText: true },
  { title: 'Win rate', text: winRate },
  { title: 'Average deal', text: ({ performance }) => money(performance.averageDealSize) },
  { title: 'Overdue', text: ({ performance }) => `${performance.tally.overdueCount}` },
];

/** For reading: aligned, rounded, a dash where nothing can be said. Money in whole units. */
export function performanceTable(lines: readonly PerformanceLine[], level: Level): string {
  const columns: Column[] = [
    { title: level.charAt(0).toUpperCase() + level.slice(1), text: ({ name }) => name, isText: true },
    ...COLUMNS,
  ];
  const rows = [
    columns.map(({ title }) => title),
    ...lines.map((line) => columns.map(({ text }) => text(line))),
  ];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]!.length)));
  const written = rows.map((row) =>
    row
      .map((text, index) =>
        columns[index]!.isText ? text.padEnd(widths[index]!) : text.padStart(widths[index]!),
      )
      .join('  ')
      .trimEnd(),
  );
  return [heading(lines), ...written, ''].join('\n');
}

function heading(lines: readonly PerformanceLine[]): string {
  const first = lines[0]?.performance;
  if (!first) return 'Nothing has been measured.';
  const { period, asOf, elapsedDays, totalDays } = first;
  return `${period.label}, ${period.start} to ${period.end}, as of ${asOf}: ${elapsedDays} of ${totalDays} days\n`;
}

/** Few closed deals make no rate: say how many of how many. */
function winRate({ performance }: PerformanceLine): string {
  const { trailingWonCount: won, trailingLostCount: lost } = performance.tally;
  return performance.smallSample ? `${won} of ${won + lost}` : percent(performance.winRate);
}

function money(cents: number | null): string {
  return cents === null ? '–' : Math.round(cents / 100).toLocaleString('en-US');
}

function percent(ratio: number | null): string {
  return ratio === null ? '–' : `${Math.round(ratio * 100)}%`;
}

function times(ratio: number | null): string {
  return ratio === null ? '–' : `${ratio.toFixed(1)}x`;
}

function decimals(ratio: number | null, digits: number): string {
  return ratio === null ? '–' : ratio.toFixed(digits);
}
