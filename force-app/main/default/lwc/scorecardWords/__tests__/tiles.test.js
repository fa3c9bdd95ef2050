import '../../format/__tests__/shippedLabels';
import { levelTile, nextQuarter, paceTile, pipelineTile } from 'c/scorecardWords';
import { aLevel, aQuarter, behind, closed, goalMet, noGoal, upcoming, zeroGoal } from './builders';

test.each([
  ['ahead', {}, 'green Ahead 1.04', '$192,941 of $380,700', "$6,729 ahead of today's mark"],
  ['behind', behind, 'red Behind 0.50', '$28,593 of $380,700', "$28,048 short of today's mark"],
  [
    'without a goal',
    noGoal,
    'grey No goal set ',
    '$12,400 won in the quarter',
    'Without a goal there is no pace, and this partner is left out of averages.',
  ],
  [
    'with a goal of zero',
    zeroGoal,
    'grey Goal of zero ',
    '+$12,400 with no goal',
    'A goal of zero was agreed, so there is no pace to keep.',
  ],
  [
    'not started',
    upcoming,
    'grey Starts Jan 1 ',
    'Goal $395,000',
    'The period has not started. Pipeline is already measured.',
  ],
  ['closed short of its goal', closed, 'grey Not met 96%', '$351,920 of $365,000', '$13,080 under goal'],
  ['with its goal met', goalMet, 'green Ahead 2.07', '$384,812 of $380,700', '$4,112 over goal'],
])('pace of a quarter %s', (_title, changes, answer, fact, detail) => {
  const tile = paceTile(aQuarter(changes));

  expect(`${tile.tone} ${tile.word} ${tile.figure}`).toBe(answer);
  expect([tile.fact, tile.detail]).toEqual([fact, detail]);
});

test('a running quarter says the rate that is needed beside the rate so far', () => {
  expect(paceTile(aQuarter()).note).toBe('Needs $3,995 a day to close; so far $4,288 a day');
});

test.each([
  [{}, 'Closed Sep 30'],
  [{ restatedAmount: 1200 }, 'Closed Sep 30; restated by +$1,200'],
  [{ restatedAmount: -800 }, 'Closed Sep 30; restated by −$800'],
])('a closed quarter says what changed since: %j', (changes, note) => {
  expect(paceTile(aQuarter({ ...closed, ...changes })).note).toBe(note);
});

test.each([
  [
    'thin',
    {},
    'yellow Thin 2.5x',
    '$474,357 open on $187,759 remaining',
    '$88,920 under the index, $162,677 over own index 1.7x',
  ],
  [
    'without an own index',
    { ownIndex: null },
    'yellow Thin 2.5x',
    '$474,357 open on $187,759 remaining',
    '$88,920 under the index',
  ],
  [
    'enough',
    { pipelineStatus: 'Enough', coverage: 3.2, openPipeline: 600829 },
    'green Enough 3.2x',
    '$600,829 open on $187,759 remaining',
    '$37,552 over the index, $289,149 over own index 1.7x',
  ],
  [
    'with the goal met',
    goalMet,
    'green Goal met ',
    '$4,112 over goal',
    '$58,300 still open counts toward next quarter.',
  ],
  [
    'without a goal',
    noGoal,
    'grey No goal set ',
    '$474,357 open and qualified',
    'Without a goal there is nothing to compare the pipeline with.',
  ],
  [
    'of a closed quarter',
    closed,
    'grey Thin ',
    '',
    'The quarter is closed, so open deals no longer count toward it.',
  ],
])('pipeline %s', (_title, changes, answer, fact, detail) => {
  const tile = pipelineTile(aQuarter(changes));

  expect(`${tile.tone} ${tile.word} ${tile.figure}`).toBe(answer);
  expect([tile.fact, tile.detail]).toEqual([fact, detail]);
});

test.each([
  ['kept', {}, 'green Gold kept 60% of Platinum', 'Evaluated Mar 31, Gold stays as things stand'],
  [
    'at risk',
    { keepsLevel: false },
    'red Gold at risk 60% of Platinum',
    'Evaluated Mar 31, Gold does not stay as things stand',
  ],
  ['none yet', { currentLevel: null }, 'grey No level yet 60% of Platinum', ''],
  [
    'the highest',
    { nextLevel: null, progress: 1.3 },
    'green Gold kept 100% of Gold',
    'Evaluated Mar 31, Gold stays as things stand',
  ],
])('a level that is %s', (_title, changes, answer, note) => {
  const tile = levelTile(aLevel(changes));

  expect(`${tile.tone} ${tile.word} ${tile.figure} ${tile.unit}`).toBe(answer);
  expect(tile.note).toBe(note);
});

test('a partner in no program has neither figure nor bar', () => {
  expect(levelTile(null)).toMatchObject({ tone: 'grey', word: 'No program yet', figure: '', bar: null });
});

test.each([
  [upcoming, 'red', 'Short next quarter', '0.8x, $877,000 under the index'],
  [
    { ...upcoming, pipelineStatus: 'Enough', openPipeline: 1200000, coverage: 3.04 },
    'green',
    'Enough next quarter',
    '3.0x, $15,000 over the index',
  ],
  [
    { ...upcoming, ...noGoal, phase: 'Not started', openPipeline: 25966 },
    'grey',
    'No goal next quarter',
    '$25,966 open and qualified',
  ],
])('the next quarter stands below the chart', (changes, tone, word, text) => {
  expect(nextQuarter(aQuarter(changes))).toMatchObject({ tone, word, text });
});
