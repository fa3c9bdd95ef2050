import { nextActionOf, reasonOf } from 'c/attention';
import { behind, partner } from './partner';

test.each([
  ['no goal', partner({ goal: null, paceStatus: 'No goal set' }), 'setGoal'],
  ['many overdue deals', behind(9000, { overdueCount: 53, openCount: 61 }), 'fixDates'],
  ['a few overdue deals among many', behind(9000, { overdueCount: 5, openCount: 61 }), 'reviewDeals'],
  ['no contact for long', behind(9000, { quietDays: 31 }), 'call'],
  ['no contact ever', behind(9000, { quietDays: null }), 'call'],
  [
    'behind with too little pipeline',
    behind(9000, { pipelineStatus: 'Short', coverage: 1.2 }),
    'addPipeline',
  ],
  ['behind with enough pipeline', behind(9000), 'reviewDeals'],
  ['just behind with enough pipeline', partner({ paceStatus: 'Just behind', gap: 900 }), 'call'],
  ['the goal met', partner({ pipelineStatus: 'Goal met', coverage: null }), 'congratulate'],
  [
    'ahead with thin pipeline',
    partner({ pipelineStatus: 'Thin', coverage: 2.1, ownIndex: null }),
    'addPipeline',
  ],
  ['ahead', partner(), 'share'],
  ['a goal of zero', partner({ goal: 0, paceStatus: 'Goal of zero', coverage: null }), 'call'],
])('with %s the next action is decided', (_, who, key) => {
  expect(nextActionOf(who).key).toBe(key);
});

test.each(['Short', 'Thin'])('%s pipeline that the own win rate makes enough is not asked for', (status) => {
  const enough = behind(9000, { pipelineStatus: status, coverage: 1.9, ownIndex: 1.8 });

  expect(nextActionOf(enough).key).toBe('reviewDeals');
});

test('an action names its metric and period, as the scorecard of the partner does', () => {
  expect(nextActionOf(behind(9000)).source).toBe('Scorecard: pace, 2017-Q4');
});

test.each([
  [partner({ goal: null, won: 0, openCount: 0 }), 'noDeals'],
  [behind(1, { overdueCount: 53, openCount: 61 }), 'overdue'],
  [partner({ quietDays: null }), 'never'],
  [partner({ quietDays: 34 }), 'quiet'],
  [partner({ activity: 'Silent' }), 'silent'],
  [partner({ activity: 'Quieter than usual' }), 'quieter'],
  [partner({ pipelineStatus: 'Goal met' }), 'overGoal'],
  [partner({ pipelineStatus: 'Thin', coverage: 2.5 }), 'enoughOwn'],
  [behind(1), 'slowToClose'],
  [behind(1, { pipelineStatus: 'Short', coverage: 0.2 }), null],
  [partner(), null],
])('what is worth knowing is the worst that is true (%#)', (who, reason) => {
  expect(reasonOf(who)).toBe(reason);
});
