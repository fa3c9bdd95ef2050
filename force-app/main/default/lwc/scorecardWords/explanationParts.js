import { fill, fullDate } from 'c/format';
import asOfLabel from '@salesforce/label/c.Scorecard_SourceAsOf';
import goalAccepted from '@salesforce/label/c.Scorecard_SourceGoal';
import goalDerived from '@salesforce/label/c.Scorecard_SourceGoalDerived';
import goalNone from '@salesforce/label/c.Scorecard_SourceNoGoal';
import goalVersion from '@salesforce/label/c.Scorecard_SourceGoalVersion';
import question from '@salesforce/label/c.Scorecard_QuestionName';
import { periodName } from './periodName';
import { plannedAction } from './plannedAction';

/**
 * @typedef {object} Explanation
 * @property {string} heading
 * @property {string} formula with its numbers
 * @property {string} result
 * @property {{ key: string, name: string, value: string, kind: '' | 'sum' | 'out' }[]} parts
 * @property {string} source goal version, as-of day, currency
 * @property {{ label: string, heading: string, note: string, from: string, to: string, closed: boolean, won: boolean, asOf: string, currencyCode: string, ownCurrencies: boolean } | null} deals
 * @property {import('./plannedAction').PlannedAction} question
 */

/** @param {'' | 'sum' | 'out'} kind a result, something left out, or a plain input */
export function part(name, value, kind = '') {
  return { key: name, name, value, kind };
}

/** Which goal, which day, which currency. */
export function sourceOf({ goalVersion: version, goalSource, asOf, currencyCode, period }, goals) {
  const accepted = goals.find((goal) => goal.period === period && goal.version === version);
  return `${goalText(version, goalSource, accepted)} ${fill(asOfLabel, fullDate(asOf), currencyCode)}`;
}

function goalText(version, goalSource, accepted) {
  if (accepted) return fill(goalAccepted, version, fullDate(accepted.acceptedOn));
  if (version !== null) return fill(goalVersion, version);
  return goalSource === null ? goalNone : goalDerived;
}

/** Questions go where promises go, so that somebody answers them. */
export function questionAbout(metric, result, { periodLabel, asOf }) {
  return plannedAction({
    name: fill(question, metric, periodName(periodLabel), result),
    side: 'Vendor',
    origin: 'Question',
    metric,
    about: periodLabel,
    asOf,
  });
}

/** The limits of that time; null when the explanation was written in another form. */
export function settingsOf({ explanation }) {
  try {
    return JSON.parse(explanation).settings ?? null;
  } catch {
    return null;
  }
}
