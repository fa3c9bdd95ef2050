export { choicesOf } from './choicesOf.js';
export { GROUPS, groupOf } from './groups.js';
export { groupsOf } from './groupsOf.js';
export { nextActionOf, reasonOf } from './nextAction.js';
export { EVERYBODY, isRefined, refined } from './refined.js';
export { isEnough, isQuiet, QUIET_DAYS } from './signs.js';
export { largestGaps, sorted, SORTS } from './sorted.js';
