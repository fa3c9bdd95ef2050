import { fill } from 'c/format';
import * as words from 'c/scorecardWords';
import keepLevel from '@salesforce/label/c.Scorecard_KeepLevel';
import levelProgress from '@salesforce/label/c.Scorecard_LevelProgress';
import levelTitle from '@salesforce/label/c.Scorecard_LevelTitle';

/**
 * What the screen says about one quarter of a partner.
 * @param {import('c/scorecardQuery').Scorecard} scorecard
 * @param {Record<string, any>} quarter
 */
export function viewOf(scorecard, quarter) {
  const { goals, history, level, quarters, sellers, failed } = scorecard;
  const next = quarters.find(({ periodStart }) => periodStart > quarter.periodEnd);
  const open = quarter.phase !== 'Closed';
  return {
    quarter,
    eyebrow: words.eyebrow(quarter),
    headline: words.headline(quarter),
    subline: words.subline(level),
    levelName: level?.currentLevel ?? '',
    // As it is now, whichever quarter is looked at.
    tiles: words.headlineTiles(scorecard.current?.headlineMetrics, { quarter, level, goals }),
    hasPace: quarter.phase !== 'Not started' || quarter.goalAmount > 0,
    history: history.filter(({ period }) => period === quarter.period),
    pipelineQuarters: open ? [quarter, next].filter(Boolean) : null,
    nextQuarter: open && next ? words.nextQuarter(next) : null,
    sellers: words.sellerTable(sellers, quarter),
    sellersExplained: words.explainSellers(sellers, quarter, goals),
    dealsExplained: words.explainDeals(quarter, goals),
    requirements: level ? words.requirementRows(level) : [],
    levelHeading: levelHeading(level),
    table: words.quarterRows(scorecard),
    failed: {
      history: failed.has('history'),
      sellers: failed.has('sellers'),
      level: failed.has('level'),
    },
  };
}

function levelHeading(level) {
  if (level?.nextLevel) return fill(levelProgress, level.nextLevel);
  return level?.currentLevel ? fill(keepLevel, level.currentLevel) : levelTitle;
}

/** The quarters that there are, latest first, as options of a picker. */
export function quarterOptions({ quarters }) {
  return [...quarters]
    .reverse()
    .map(({ id, periodLabel }) => ({ label: words.periodName(periodLabel), value: id }));
}
