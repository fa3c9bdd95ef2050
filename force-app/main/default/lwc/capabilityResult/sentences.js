import areLow from '@salesforce/label/c.Capabilities_AreLow';
import areStrong from '@salesforce/label/c.Capabilities_AreStrong';
import headlineDown from '@salesforce/label/c.Capabilities_HeadlineDown';
import headlineFirst from '@salesforce/label/c.Capabilities_HeadlineFirst';
import headlineNone from '@salesforce/label/c.Capabilities_HeadlineNone';
import headlineSame from '@salesforce/label/c.Capabilities_HeadlineSame';
import headlineUp from '@salesforce/label/c.Capabilities_HeadlineUp';
import isLow from '@salesforce/label/c.Capabilities_IsLow';
import isStrong from '@salesforce/label/c.Capabilities_IsStrong';
import noChange from '@salesforce/label/c.Capabilities_NoChange';
import reached from '@salesforce/label/c.Capabilities_Reached';
import shareOfScore from '@salesforce/label/c.Capabilities_ShareOfScore';
import toGo from '@salesforce/label/c.Capabilities_ToGo';
import trackGoal from '@salesforce/label/c.Capabilities_TrackGoal';
import trackLast from '@salesforce/label/c.Capabilities_TrackLast';
import trackNow from '@salesforce/label/c.Capabilities_TrackNow';
import trackPeers from '@salesforce/label/c.Capabilities_TrackPeers';
import { bandWord } from 'c/capabilityWords';
import { dayAndMonth, fill, percent, signed, together } from 'c/format';

/** Where the partner stands and what is low; one sentence each. */
export function headlineOf({ overall, categories }, earlier) {
  const lows = categories.filter(({ band }) => band === 'red').map(({ name }) => name);
  return [
    standing(overall, earlier),
    lows.length > 0 && fill(lows.length > 1 ? areLow : isLow, together(lows)),
  ]
    .filter(Boolean)
    .join(' ');
}

function standing({ score, band, change }, earlier) {
  if (score === null) return headlineNone;
  const word = bandWord(band);
  if (change === null || !earlier) return fill(headlineFirst, word, score);
  const since = dayAndMonth(earlier.completedOn);
  if (change === 0) return fill(headlineSame, word, score, since);
  return fill(change > 0 ? headlineUp : headlineDown, word, score, Math.abs(change), since);
}

/** What is strong; empty when nothing is. */
export function strongSentence({ categories }) {
  const names = categories.filter(({ band }) => band === 'green').map(({ name }) => name);
  if (names.length === 0) return '';
  return fill(names.length > 1 ? areStrong : isStrong, together(names));
}

/** One row of the table. */
export function rowView(row, settings) {
  return {
    ...row,
    figure: row.score ?? '–',
    word: bandWord(row.band),
    shareWords: row.share ? fill(shareOfScore, percent(row.share)) : '',
    changeWords: row.change === null ? '' : row.change === 0 ? noChange : signed(row.change),
    goalWords: row.goal ?? '',
    toGoal: toGoalOf(row),
    sentence: sentenceOf(row),
    buildingFrom: settings.buildingFrom,
    strongFrom: settings.strongFrom,
  };
}

function toGoalOf({ score, goal }) {
  if (score === null || goal === null) return '';
  return score >= goal ? reached : fill(toGo, goal - score);
}

/** The track in words, for those who cannot see it. */
function sentenceOf({ name, score, band, last, goal, peerLow, peerHigh }) {
  return [
    fill(trackNow, name, score ?? '', bandWord(band)),
    last !== null && fill(trackLast, last),
    goal !== null && fill(trackGoal, goal),
    peerLow !== null && fill(trackPeers, peerLow, peerHigh),
  ]
    .filter(Boolean)
    .join(' ');
}
