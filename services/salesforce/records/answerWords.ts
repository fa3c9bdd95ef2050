import { words } from './fieldCodecs.ts';

/** What a partner may answer; its own words, for the page of a link shows them too. */
export const answerWord = words({ Yes: 'Yes', No: 'No', 'Not sure': 'Not sure' });
