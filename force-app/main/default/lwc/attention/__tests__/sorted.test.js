import { largestGaps, sorted } from 'c/attention';
import { behind, partner } from './partner';

const names = (partners) => partners.map(({ name }) => name);

test('within those behind, the largest gap needs attention first and equals stand by name', () => {
  const list = [behind(10, { name: 'C' }), behind(90, { name: 'D' }), behind(10, { name: 'B' })];

  expect(names(sorted(list, 'attention'))).toEqual(['D', 'B', 'C']);
});

test('among those ahead, the largest goal stands first', () => {
  const list = [partner({ name: 'Small', goal: 10 }), partner({ name: 'Large', goal: 900 })];

  expect(names(sorted(list, 'attention'))).toEqual(['Large', 'Small']);
});

test('without a goal, whoever was never talked to stands first', () => {
  const noGoal = { goal: null, paceStatus: 'No goal set' };
  const list = [
    partner({ ...noGoal, name: 'Long ago', quietDays: 63 }),
    partner({ ...noGoal, name: 'Never', quietDays: null }),
  ];

  expect(names(sorted(list, 'attention'))).toEqual(['Never', 'Long ago']);
});

test('gaps in two currencies are compared by what was won in theirs and in that of totals', () => {
  const list = [
    behind(900, { name: 'Yen', currency: 'JPY', won: 11000, companyWon: 100 }),
    behind(10, { name: 'Euro', currency: 'EUR', won: 85, companyWon: 100 }),
  ];

  expect(names(sorted(list, 'attention'))).toEqual(['Euro', 'Yen']);
  expect(names(sorted(list, 'goal'))).toEqual(['Euro', 'Yen']);
});

test('gaps in two currencies that nothing was won in are not compared: the lowest pace stands first', () => {
  const list = [
    behind(900, { name: 'Yen', currency: 'JPY', pace: 0.8 }),
    behind(10, { name: 'Euro', currency: 'EUR', pace: 0.3 }),
  ];

  expect(names(sorted(list, 'attention'))).toEqual(['Euro', 'Yen']);
});

test.each([
  ['contact', ['Never', 'Old', 'New']],
  ['coverage', ['New', 'Old', 'Never']],
  ['goal', ['Old', 'New', 'Never']],
  ['name', ['Never', 'New', 'Old']],
])('sorted by %s', (sort, expected) => {
  const list = [
    partner({ name: 'New', quietDays: 1, coverage: 0.5, goal: 50 }),
    partner({ name: 'Old', quietDays: 40, coverage: 2, goal: 90 }),
    partner({ name: 'Never', quietDays: null, coverage: null, goal: null, paceStatus: 'No goal set' }),
  ];

  expect(names(sorted(list, sort))).toEqual(expected);
});

test('the largest gaps leave out whoever is ahead', () => {
  const justBehind = partner({ name: 'Near', paceStatus: 'Just behind', gap: 5000 });
  const list = [partner(), justBehind, behind(10, { name: 'A' }), behind(90, { name: 'B' })];

  expect(names(largestGaps(list, 3))).toEqual(['B', 'A', 'Near']);
});
