import type { WaitingQuestion } from '../salesforce/sources/questionWork.ts';

/** An answer about a deal as its history tells it: "Still on, says Ana Lopez. They decide in March." */
export function wordsOfAnswer({
  answer,
  answeredByName,
  comment,
}: Pick<WaitingQuestion, 'answer' | 'answeredByName' | 'comment'>): string {
  const said = `${SAID[answer ?? 'Not sure']}, says ${answeredByName ?? 'the partner'}.`;
  return comment === null ? said : `${said} ${comment}`;
}

const SAID = { Yes: 'Still on', No: 'No longer on', 'Not sure': 'Not sure whether it is still on' };
