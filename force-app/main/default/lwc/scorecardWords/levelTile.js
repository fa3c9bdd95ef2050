import { dayAndMonth, fill, percent } from 'c/format';
import atRisk from '@salesforce/label/c.Scorecard_LevelAtRisk';
import evaluatedKept from '@salesforce/label/c.Scorecard_EvaluatedKept';
import evaluatedLost from '@salesforce/label/c.Scorecard_EvaluatedLost';
import kept from '@salesforce/label/c.Scorecard_LevelKept';
import noLevel from '@salesforce/label/c.Scorecard_NoLevel';
import noProgram from '@salesforce/label/c.Scorecard_NoProgram';
import noProgramWhy from '@salesforce/label/c.Scorecard_NoProgramWhy';
import ofLevel from '@salesforce/label/c.Scorecard_OfLevel';
import question from '@salesforce/label/c.Scorecard_LevelQuestion';
import risk from '@salesforce/label/c.Scorecard_Risk';
import requirementsMet from '@salesforce/label/c.Scorecard_RequirementsMet';
import weakest from '@salesforce/label/c.Scorecard_Weakest';
import { amountsOf, inSentence, weakestOf } from './requirements';
import { shortThen } from './shortThen';

/** Does the partner keep its level, and what is still missing for the next one? */
export function levelTile(level) {
  if (!level)
    return { question, tone: 'grey', word: noProgram, figure: '', fact: '', detail: noProgramWhy, bar: null };
  const target = level.nextLevel ?? level.currentLevel;
  const measured = typeof level.progress === 'number';
  return {
    question,
    ...statusOf(level),
    figure: measured ? percent(Math.min(1, level.progress)) : '',
    unit: measured && target ? fill(ofLevel, target) : '',
    fact: target ? fill(requirementsMet, target, level.metCount, level.requirementCount) : '',
    detail: riskText(level) || weakestText(level),
    note: evaluation(level),
    bar: measured
      ? { share: level.progress, label: `${percent(level.progress)} ${fill(ofLevel, target)}` }
      : null,
    // Only a level at risk is red here; what the next level asks for has its own actions in the list below.
    action: shortThen(level)?.action ?? null,
  };
}

function statusOf({ currentLevel, keepsLevel }) {
  if (!currentLevel) return { tone: 'grey', word: noLevel };
  return keepsLevel
    ? { tone: 'green', word: fill(kept, currentLevel) }
    : { tone: 'red', word: fill(atRisk, currentLevel) };
}

function weakestText(level) {
  const requirement = weakestOf(level);
  return requirement
    ? fill(weakest, inSentence(requirement.label), amountsOf(requirement, level.currencyCode))
    : '';
}

function evaluation({ currentLevel, keepsLevel, nextEvaluationOn }) {
  if (!currentLevel || !nextEvaluationOn) return '';
  return fill(keepsLevel ? evaluatedKept : evaluatedLost, dayAndMonth(nextEvaluationOn), currentLevel);
}

/** What will be short at the evaluation, not what is short today. */
function riskText(level) {
  const then = shortThen(level);
  return then ? fill(risk, then.requirement.label, then.text) : '';
}
