import type { Performance } from '../../domain/performance.ts';
import type { Status } from '../draw/status.ts';
import type { Review } from './review.ts';
import { paceStatus, pipelineStatus } from './statuses.ts';

export interface SummaryTile {
  readonly label: string;
  readonly figure: string;
  readonly detail: string;
  /** Filled part of the bar; null = no bar. */
  readonly share: number | null;
  readonly status: Status | null;
}

/** The three answers of a scorecard (on pace? enough pipeline? how is the year?) and the win rate behind them. */
export function summaryTiles(review: Review): SummaryTile[] {
  const { performance, year } = review.data;
  const tiles = [wonTile(review, performance), pipelineTile(review)];
  if (year && year.period.id !== performance.period.id) tiles.push(wonTile(review, year));
  return [...tiles, winRateTile(review)];
}

function wonTile({ formats }: Review, performance: Performance): SummaryTile {
  const { attainment, goal, tally } = performance;
  const won = formats.money(tally.won);
  const label = `Won in ${formats.periodName(performance.period)}`;
  const status = paceStatus(performance);
  return attainment === null || goal === null
    ? {
        label,
        figure: formats.shortMoney(tally.won),
        detail: formats.counted(tally.wonCount, 'won deal'),
        share: null,
        status,
      }
    : {
        label,
        figure: formats.percent(attainment),
        detail: `${won} of ${formats.money(goal)}`,
        share: attainment,
        status,
      };
}

function pipelineTile({ data, formats }: Review): SummaryTile {
  const { performance, settings } = data;
  const { coverage, pipelineScore, ownIndex, tally } = performance;
  const label = `Pipeline for ${formats.periodName(performance.period)}`;
  const status = pipelineStatus(performance);
  if (coverage === null) {
    return {
      ...{ label, status, share: null, figure: formats.shortMoney(tally.openPipeline) },
      detail: formats.counted(tally.openPipelineCount, 'qualified open deal'),
    };
  }
  const own = ownIndex === null ? '' : `; own index ${formats.multiple(ownIndex)}`;
  return {
    ...{ label, status, share: pipelineScore },
    figure: formats.multipleAgainst(coverage, settings.pipelineIndex),
    detail: `Index ${formats.multiple(settings.pipelineIndex)}${own}`,
  };
}

function winRateTile({ data, formats }: Review): SummaryTile {
  const { winRate, smallSample, tally } = data.performance;
  const closed = tally.trailingWonCount + tally.trailingLostCount;
  const label = 'Win rate, four quarters';
  return winRate === null || smallSample
    ? {
        ...{ label, share: null, status: null },
        figure: closed === 0 ? '–' : `${formats.count(tally.trailingWonCount)} of ${formats.count(closed)}`,
        detail: closed === 0 ? 'No deal closed yet' : 'Closed deals won; too few for a rate',
      }
    : {
        ...{ label, share: winRate, status: null, figure: formats.percent(winRate) },
        detail: `${formats.count(tally.trailingWonCount)} won, ${formats.count(tally.trailingLostCount)} lost`,
      };
}
