/** Reading a question with four answers and choosing one; measured readers need 8 to 15 seconds. */
const SECONDS_TO_ANSWER = 12;
/** Seeing that last time's answer still holds. */
const SECONDS_TO_CONFIRM = 2;

/**
 * How long the rest will take.
 * @param {number} toAnswer questions that have to be answered
 * @param {number} toConfirm kept answers that have not been looked at
 * @returns {number} whole minutes, rounded up; 0 when nothing is left
 */
export function minutesLeft(toAnswer, toConfirm) {
  return Math.ceil((toAnswer * SECONDS_TO_ANSWER + toConfirm * SECONDS_TO_CONFIRM) / 60);
}
