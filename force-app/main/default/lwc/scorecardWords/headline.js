import { dayAndMonth, fill, fullDate, money, percent, times } from 'c/format';
import eyebrowRunning from '@salesforce/label/c.Scorecard_EyebrowRunning';
import eyebrowOther from '@salesforce/label/c.Scorecard_EyebrowOther';
import behind from '@salesforce/label/c.Scorecard_HeadlineBehind';
import closed from '@salesforce/label/c.Scorecard_HeadlineClosed';
import closedNoGoal from '@salesforce/label/c.Scorecard_HeadlineClosedNoGoal';
import firstDay from '@salesforce/label/c.Scorecard_HeadlineFirstDay';
import met from '@salesforce/label/c.Scorecard_HeadlineMet';
import noGoal from '@salesforce/label/c.Scorecard_HeadlineNoGoal';
import onPace from '@salesforce/label/c.Scorecard_HeadlineOnPace';
import pipelineEnough from '@salesforce/label/c.Scorecard_HeadlinePipelineEnough';
import pipelineOpen from '@salesforce/label/c.Scorecard_HeadlinePipelineOpen';
import pipelineOwn from '@salesforce/label/c.Scorecard_HeadlinePipelineOwn';
import pipelineShort from '@salesforce/label/c.Scorecard_HeadlinePipelineShort';
import upcoming from '@salesforce/label/c.Scorecard_HeadlineUpcoming';
import upcomingNoGoal from '@salesforce/label/c.Scorecard_HeadlineUpcomingNoGoal';
import zeroGoal from '@salesforce/label/c.Scorecard_HeadlineZeroGoal';
import sublineAtRisk from '@salesforce/label/c.Scorecard_SublineAtRisk';
import sublineHighestAtRisk from '@salesforce/label/c.Scorecard_SublineHighestAtRisk';
import sublineHighestKept from '@salesforce/label/c.Scorecard_SublineHighestKept';
import sublineKept from '@salesforce/label/c.Scorecard_SublineKept';
import sublineNext from '@salesforce/label/c.Scorecard_SublineNext';
import sublineReached from '@salesforce/label/c.Scorecard_SublineReached';
import { periodName } from './periodName';
import { amountsOf, inSentence, weakestOf } from './requirements';
import { hasGoal, isClosed, isMet, isUpcoming } from './statuses';
import { ownIndexIsMet, toIndex } from './toIndex';

/** The line above the name: which period, and how current. It says the year, so that nothing else has to. */
export function eyebrow(quarter) {
  const name = periodName(quarter.periodLabel);
  const asOf = fullDate(quarter.asOf);
  if (quarter.phase !== 'Running') return fill(eyebrowOther, name, asOf);
  return fill(eyebrowRunning, name, quarter.elapsedDays + 1, quarter.totalDays, asOf);
}

/** The answer in one or two sentences. The worse of the two is named first. */
export function headline(quarter) {
  const pipeline = pipelineClause(quarter);
  const clauses = [paceClause(quarter), pipeline];
  const pipelineIsWorse = quarter.paceStatus === 'Ahead' && isShort(quarter);
  return (pipelineIsWorse ? clauses.reverse() : clauses).filter(Boolean).join(' ');
}

/** The level that the partner has and what holds it back from the next one; empty without a program. */
export function subline(level) {
  if (!level) return '';
  return [keptClause(level), nextClause(level)].filter(Boolean).join(' ');
}

function paceClause(quarter) {
  const { currencyCode, wonAmount, goalAmount, attainment, elapsed, gapToPace } = quarter;
  const name = periodName(quarter.periodLabel);
  const won = money(wonAmount, currencyCode);
  if (isUpcoming(quarter)) {
    const starts = dayAndMonth(quarter.periodStart);
    if (!hasGoal(quarter)) return fill(upcomingNoGoal, name, starts);
    return fill(upcoming, name, starts, money(goalAmount, currencyCode));
  }
  if (!hasGoal(quarter)) {
    if (goalAmount === 0) return fill(zeroGoal, won, name);
    return fill(isClosed(quarter) ? closedNoGoal : noGoal, name, won);
  }
  if (isClosed(quarter)) return fill(closed, name, percent(attainment), won, money(goalAmount, currencyCode));
  if (isMet(quarter)) return fill(met, percent(attainment), percent(elapsed));
  if (quarter.paceIndex === null) return fill(firstDay, name, money(goalAmount, currencyCode));
  if (quarter.paceStatus === 'Ahead') return fill(onPace, percent(attainment), percent(elapsed));
  return fill(behind, money(Math.max(0, gapToPace), currencyCode), percent(attainment), percent(elapsed));
}

function pipelineClause(quarter) {
  const { coverage, currencyCode, openPipeline, pipelineIndex, pipelineStatus, winRateByValue } = quarter;
  if (isClosed(quarter) || pipelineStatus === 'Goal met') return '';
  if (coverage === null) return openPipeline > 0 ? fill(pipelineOpen, money(openPipeline, currencyCode)) : '';
  if (pipelineStatus === 'Enough') return fill(pipelineEnough, times(coverage));
  if (ownIndexIsMet(quarter))
    return fill(pipelineOwn, times(coverage), times(pipelineIndex), percent(winRateByValue));
  return fill(
    pipelineShort,
    times(coverage),
    times(pipelineIndex),
    money(toIndex(quarter, pipelineIndex), currencyCode),
  );
}

function isShort(quarter) {
  return ['Thin', 'Short'].includes(quarter.pipelineStatus) && !ownIndexIsMet(quarter);
}

function keptClause({ currentLevel, nextLevel, keepsLevel, nextEvaluationOn, evaluatedOn }) {
  if (!currentLevel) return '';
  if (keepsLevel) return fill(nextLevel ? sublineKept : sublineHighestKept, currentLevel);
  const day = dayAndMonth(nextEvaluationOn ?? evaluatedOn);
  return fill(nextLevel ? sublineAtRisk : sublineHighestAtRisk, currentLevel, day);
}

function nextClause(level) {
  if (!level.nextLevel) return '';
  const weakest = weakestOf(level);
  if (!weakest) return '';
  if (level.progress >= 1) return fill(sublineReached, level.nextLevel);
  return fill(
    sublineNext,
    level.nextLevel,
    percent(level.progress),
    inSentence(weakest.label),
    amountsOf(weakest, level.currencyCode),
  );
}
