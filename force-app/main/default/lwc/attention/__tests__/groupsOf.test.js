import { choicesOf, EVERYBODY, groupsOf } from 'c/attention';
import { behind, partner } from './partner';

const PARTNERS = [
  behind(500, { name: 'B', ownerId: 'x', region: 'East', quietDays: 40 }),
  partner({ name: 'A', stage: 'Onboard', level: 'Gold' }),
  partner({ name: 'N', goal: null, paceStatus: 'No goal set', gap: null }),
  partner({ name: 'Z', goal: 0, paceStatus: 'Goal of zero', gap: null }),
];
const SUMS = new Map([
  ['Behind', { count: 230, gaps: [{ currency: 'USD', amount: 90500 }] }],
  ['Ahead', { count: 4, gaps: [{ currency: 'USD', amount: -100 }] }],
  ['No goal set', { count: 2, gaps: [] }],
  ['Goal of zero', { count: 1, gaps: [] }],
]);

test('counts and sums are those of the org, over more partners than are listed', () => {
  const [first] = groupsOf(PARTNERS, SUMS, EVERYBODY, 'attention');

  expect(first).toMatchObject({ key: 'behind', count: 230, gaps: [{ currency: 'USD', amount: 90500 }] });
});

test('whoever has no goal or a goal of zero stands together, without a sum', () => {
  const last = groupsOf(PARTNERS, SUMS, EVERYBODY, 'attention').at(-1);

  expect(last).toMatchObject({ key: 'noGoal', count: 3, gaps: [] });
  expect(last.partners.map(({ name }) => name)).toEqual(['N', 'Z']);
});

test.each([
  ['stage', 'Onboard', ['A']],
  ['level', 'Gold', ['A']],
  ['region', 'East', ['B']],
  ['manager', 'x', ['B']],
  ['contact', 'quiet', ['B']],
])('narrowed by %s, the list is counted and not added up', (name, value, expected) => {
  const groups = groupsOf(PARTNERS, SUMS, { ...EVERYBODY, [name]: value }, 'attention');

  expect(groups.flatMap(({ partners }) => partners.map((each) => each.name))).toEqual(expected);
  expect(groups.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(expected.length);
  expect(groups.flatMap(({ gaps }) => gaps)).toEqual([]);
});

test('a choice needs two values; levels stand by their rank', () => {
  const levels = [
    partner({ level: 'Gold', levelRank: 3 }),
    partner({ level: 'Silver', levelRank: 2 }),
    partner({ level: null }),
  ];

  expect(choicesOf(levels, [])).toEqual({
    stage: [],
    level: [
      { value: 'Silver', label: 'Silver' },
      { value: 'Gold', label: 'Gold' },
    ],
    region: [],
    manager: [],
  });
});
