import { lackViews } from '../lackViews';

const NOTHING = { kind: 'Nothing changed', key: null, of: 'Line', section: null, label: null };
const NO_GOAL = { kind: 'Goal', key: null, of: 'Line', section: 'Goals', label: null };
const GOAL = { kind: 'Value', key: 'goal.revenue', of: 'Line', section: 'Goals', label: 'Goal' };
const keys = (lacks) => lackViews(lacks).map(({ key }) => key);

test('an empty first version asks for its lines alone', () => {
  expect(keys([NOTHING, NO_GOAL, GOAL])).toEqual(['Value goal.revenue']);
});

test('a plan whose template asks for no goal asks for one', () => {
  expect(keys([NO_GOAL])).toEqual(['Goal ']);
});

test('a next version in which nothing is changed says so', () => {
  expect(keys([NOTHING])).toEqual(['Nothing changed ']);
});
