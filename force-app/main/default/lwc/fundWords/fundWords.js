export { answersOf, proofWords, stateWords, stepWords, waitsWords } from './words';
export { byDay, dayOf, isLate, today } from './daysInWords';
