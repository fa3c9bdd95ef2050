import answered from '@salesforce/label/c.Capabilities_Answered';
import keptOf from '@salesforce/label/c.Capabilities_KeptOf';
import minutes from '@salesforce/label/c.Capabilities_MinutesLeft';
import nothingLeft from '@salesforce/label/c.Capabilities_NothingLeft';
import { minutesLeft } from 'c/capabilityScores';
import { dayAndMonth, fill } from 'c/format';

/**
 * How far a round is and how long the rest takes, in words.
 * @param {ReturnType<typeof import('./roundState.js').roundState>} state
 * @param {number} open questions that wait for an answer
 * @param {string | undefined} lastOn the day of the round before
 */
export function progressOf({ total, answeredCount, keptCount, unseen }, open, lastOn) {
  const left = minutesLeft(open, unseen.length);
  const sentence = fill(answered, answeredCount, total);
  return {
    timeLeft: left === 0 ? nothingLeft : fill(minutes, left),
    words: keptCount > 0 ? fill(keptOf, keptCount, total, dayAndMonth(lastOn)) : sentence,
    sentence,
    width: `${(answeredCount / Math.max(1, total)) * 100}%`,
  };
}
