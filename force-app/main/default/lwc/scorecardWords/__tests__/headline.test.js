import '../../format/__tests__/shippedLabels';
import { eyebrow, headline, subline } from 'c/scorecardWords';
import { aLevel, aQuarter, behind, closed, goalMet, noGoal, upcoming, zeroGoal } from './builders';

test.each([
  [
    'ahead, under the index, enough at its win rate',
    {},
    'On pace: 51% of goal with 49% of the quarter elapsed. Pipeline is 2.5x, under the 3.0x index but enough at a win rate of 60%.',
  ],
  [
    'ahead with enough pipeline',
    { coverage: 5.5, pipelineStatus: 'Enough' },
    'On pace: 51% of goal with 49% of the quarter elapsed. Pipeline is enough at 5.5x.',
  ],
  [
    'ahead with too little pipeline, the worse first',
    { coverage: 1.1, openPipeline: 206535, pipelineStatus: 'Short' },
    'Pipeline is 1.1x against the 3.0x index, $356,742 short. On pace: 51% of goal with 49% of the quarter elapsed.',
  ],
  [
    'behind on both',
    behind,
    'Behind pace by $28,048: 25% of goal with 49% of the quarter elapsed. Pipeline is 1.0x against the 3.0x index, $178,155 short.',
  ],
  ['without a goal', noGoal, 'No goal is set for Q4 2017: $12,400 won so far. $474,357 of pipeline is open.'],
  [
    'with a goal of zero',
    { ...zeroGoal, openPipeline: 0 },
    '$12,400 won in Q4 2017, with no goal by agreement.',
  ],
  [
    'before the first day',
    upcoming,
    'Q1 2018 starts Jan 1 with a goal of $395,000. Pipeline is 0.8x against the 3.0x index, $877,000 short.',
  ],
  [
    'before the first day, without a goal',
    { ...upcoming, goalAmount: null, coverage: null, openPipeline: 0 },
    'Q1 2018 starts Jan 1. No goal is set yet.',
  ],
  [
    'on the first day',
    { paceIndex: null, paceStatus: 'Not started', pipelineStatus: 'Enough', coverage: 3.2 },
    'Q4 2017 starts today with a goal of $380,700. Pipeline is enough at 3.2x.',
  ],
  ['closed', closed, 'Q3 2017 closed at 96% of goal: $351,920 won of $365,000.'],
  ['closed without a goal', { ...closed, ...noGoal }, 'Q3 2017 closed with $12,400 won. No goal was set.'],
  ['with its goal met', goalMet, 'Goal met: 101% of goal with 49% of the quarter elapsed.'],
])('the headline of a quarter %s', (_title, changes, sentence) => {
  expect(headline(aQuarter(changes))).toBe(sentence);
});

test.each([
  ['running', {}, 'Partner scorecard · Q4 2017, day 46 of 92 · as of Nov 15, 2017'],
  ['closed', closed, 'Partner scorecard · Q3 2017 · as of Oct 1, 2017'],
])('the line above says which quarter, how far and how current, when it is %s', (_title, changes, line) => {
  expect(eyebrow(aQuarter(changes))).toBe(line);
});

test('a period that is no quarter of a year keeps its own name', () => {
  expect(eyebrow(aQuarter({ periodLabel: 'Spring', phase: 'Closed' }))).toContain('· Spring ·');
});

test.each([
  [{}, 'Gold is kept. Platinum stands at 60%, held back by certified sellers (3 of 5).'],
  [
    { keepsLevel: false },
    'Gold is at risk at the evaluation on Mar 31. Platinum stands at 60%, held back by certified sellers (3 of 5).',
  ],
  [{ nextLevel: null }, 'Gold, the highest level, is kept.'],
  [{ progress: 1.2 }, 'Gold is kept. All requirements of Platinum are met.'],
  [
    { currentLevel: null, nextLevel: 'Silver', keepsLevel: false },
    'Silver stands at 60%, held back by certified sellers (3 of 5).',
  ],
])('the line below says what becomes of the level: %j', (changes, line) => {
  expect(subline(aLevel(changes))).toBe(line);
});

test('without a program nothing is said of levels', () => {
  expect(subline(null)).toBe('');
});
