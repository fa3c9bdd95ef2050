import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  gains,
  narrow,
  overallGoal,
  scoreAnswers,
  strengths,
  suggestions,
  worthOf,
} from '#lwc/capabilityScores';
import { category, chosen, onePage, question, template, topic } from './template.ts';

const SUGGESTION = {
  action: 'Train two demo leads',
  resource: 'Demo lab',
  side: 'Partner',
  days: 21,
} as const;

describe('what moves a topic most', () => {
  test('is the next better answer of each question, the largest gain first', () => {
    const asked = onePage(question('one'), question('two', { weight: 2 }), question('three'));
    const answers = { one: chosen('b'), two: chosen('b'), three: chosen('d') };
    expect(gains(asked, answers, 'demo')).toEqual([
      { key: 'two', name: 'Name of two', label: 'Label c', points: 16 },
      { key: 'one', name: 'Name of one', label: 'Label c', points: 8 },
    ]);
  });

  test('is one more of several where several may be chosen, and no longer none of them', () => {
    const several = question('services', {
      kind: 'Multiple',
      options: [
        { key: 'install', label: 'Install', score: 0.4 },
        { key: 'manage', label: 'Manage', score: 0.6 },
        { key: 'none', label: 'None of these', score: 0 },
      ],
    });
    expect(gains(onePage(several), { services: chosen('none') }, 'demo')).toEqual([
      { key: 'services', name: 'Name of services', label: 'Manage', points: 59 },
    ]);
  });

  test('is never an unanswered question', () => {
    expect(gains(onePage(question('one')), {}, 'demo')).toEqual([]);
  });
});

describe('suggestions', () => {
  const asked = template([
    category('sales', [
      topic('demo', [
        question('low', { suggestion: SUGGESTION }),
        question('lowest', { weight: 2, suggestion: SUGGESTION }),
        question('building', { weight: 9, suggestion: SUGGESTION }),
        question('strong', { suggestion: SUGGESTION }),
        question('unhelped'),
      ]),
    ]),
  ]);
  const answers = {
    low: chosen('a'),
    lowest: chosen('a'),
    building: chosen('c'),
    strong: chosen('d'),
    unhelped: chosen('a'),
  };

  test('are one for each answer that is not green: low ones first, then by what they gain', () => {
    expect(suggestions(asked, answers).map(({ key, score, band }) => [key, score, band])).toEqual([
      ['lowest', 1, 'red'],
      ['low', 1, 'red'],
      ['building', 67, 'yellow'],
    ]);
  });

  test('say what was answered and what one step is worth in the category', () => {
    expect(suggestions(asked, answers)[0]).toEqual({
      key: 'lowest',
      name: 'Name of lowest',
      label: 'Label a',
      score: 1,
      band: 'red',
      category: 'Name of sales',
      gain: 5,
      bestPractice: null,
      suggestion: SUGGESTION,
    });
  });

  test('are together worth what the overall score would rise', () => {
    expect(worthOf(asked, answers, ['lowest', 'low', 'building'])).toBe(28);
  });

  test('are worth at least nothing and never more than what is missing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 5, maxLength: 5 }),
        (letters) => {
          const some = Object.fromEntries(
            Object.keys(answers).map((key, index) => [key, chosen(letters[index] as string)]),
          );
          const worth = worthOf(
            asked,
            some,
            suggestions(asked, some).map(({ key }) => key),
          );
          expect(worth).toBeGreaterThanOrEqual(0);
          expect(worth).toBeLessThanOrEqual(
            Math.ceil(100 - (scoreAnswers(asked, some).overall.mean as number)),
          );
        },
      ),
    );
  });
});

test('strengths are the green answers, the best and weightiest first', () => {
  const asked = onePage(question('light'), question('heavy', { weight: 3 }), question('building'));
  const answers = { light: chosen('d'), heavy: chosen('d'), building: chosen('c') };
  expect(
    strengths(asked, answers).map(({ key, label, score, category: of }) => [key, label, score, of]),
  ).toEqual([
    ['heavy', 'Label d', 100, 'Name of sales'],
    ['light', 'Label d', 100, 'Name of sales'],
  ]);
});

describe('who is asked what', () => {
  const asked = template(
    [
      category('fit', [topic('t1', [question('q1')])], { lifeStages: ['Recruit'] }),
      category('all', [topic('t2', [question('q2'), question('q3', { partnerTypes: ['Distributor'] })])]),
      category('measured', [], { measuredAutomatically: true }),
    ],
    { defaultLifeStage: 'Grow' },
  );

  function askedOf(lifeStage: string | null, partnerType: string | null) {
    const { categories } = narrow(asked, { lifeStage, partnerType });
    return categories.flatMap(({ topics }) =>
      topics.flatMap(({ questions }) => questions.map(({ key }) => key)),
    );
  }

  test.each([
    ['Recruit', 'Distributor', ['q1', 'q2', 'q3']],
    ['Grow', 'Distributor', ['q2', 'q3']],
    ['Grow', 'Reseller', ['q2']],
    ['Grow', null, ['q2', 'q3']],
    [null, 'Reseller', ['q2']],
  ])('%s, %s', (lifeStage, partnerType, keys) => {
    expect(askedOf(lifeStage, partnerType)).toEqual(keys);
  });

  test('a category that is measured automatically stays without questions', () => {
    const { categories } = narrow(asked, { lifeStage: 'Grow', partnerType: null });
    expect(categories.map(({ key }) => key)).toEqual(['all', 'measured']);
  });
});

test.each([
  [
    [
      { weight: 20, goal: 85 },
      { weight: 60, goal: 70 },
      { weight: 20, goal: null },
    ],
    74,
  ],
  [[{ weight: 1, goal: null }], null],
  [[{ weight: 0, goal: 90 }], null],
])('the overall goal of %j is %s', (categories, goal) => {
  expect(overallGoal(categories)).toBe(goal);
});
