import { describe, expect, test } from '@jest/globals';
import { answersSoFar, prefill, scoreAnswers, standingAnswers } from '#lwc/capabilityScores';
import { chosen, onePage, question } from './template.ts';

/** Three in five answers are kept, but the two that have grown old carry more than half of the weight. */
const asked = onePage(
  question('one'),
  question('two'),
  question('three'),
  question('old', { weight: 2 }),
  question('older', { weight: 2 }),
);
const today = '2017-11-15';
const last = (answeredOn: string, option = 'd') => ({ ...chosen(option), answeredOn });
const filled = prefill(
  asked,
  {
    one: last('2017-08-19'),
    two: last('2017-08-19'),
    three: last('2017-08-19'),
    old: last('2017-03-02', 'a'),
    older: last('2017-03-02', 'a'),
  },
  today,
);
const prefilled = Object.fromEntries(filled.map((each) => [each.key, each]));
const scoreOf = (answers: ReturnType<typeof standingAnswers>) => scoreAnswers(asked, answers).overall.score;

describe('answers that have grown old', () => {
  test('count in the live score from the start', () => {
    expect(scoreOf(standingAnswers(prefilled, {}))).toBe(43);
  });

  test('count until they are given anew, one by one', () => {
    expect(scoreOf(standingAnswers(prefilled, { old: chosen('d') }))).toBe(72);
  });

  test('are no answers of the round', () => {
    expect(Object.keys(answersSoFar(prefilled, {}))).toEqual(['one', 'two', 'three']);
  });

  test('leave a round without a score when nobody gives them anew', () => {
    expect(scoreOf(answersSoFar(prefilled, {}))).toBeNull();
  });
});

test('an answer to a question that reads otherwise now does not stand', () => {
  const [changed] = prefill(
    onePage(question('one')),
    { one: { ...last('2017-08-19'), questionText: 'Other?' } },
    today,
  );
  expect(standingAnswers({ one: changed! }, {})).toEqual({});
});
