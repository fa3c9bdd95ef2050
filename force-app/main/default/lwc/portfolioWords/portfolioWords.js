export { actionWordsOf } from './actionWords.js';
export { boardWordsOf } from './boardWords.js';
export { headlineOf, sublineOf } from './headline.js';
export { gapsText, moneyList } from './gapsText.js';
export { paceSentence, coverageSentence } from './barSentences.js';
export { reasonTextOf } from './reasonText.js';
export { startTextOf } from './startText.js';
export { groupWord, statusToneOf, statusWordOf } from './statusWords.js';
export { contactTextOf, dueTextOf, isLate, stepTextOf } from './stepWords.js';
