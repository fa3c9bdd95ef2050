import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pointsOf, questionPoints } from '#lwc/capabilityScores';
import { chosen, DOES_NOT_APPLY, onePage, question } from './template.ts';

function worth(score: number) {
  return question('demo', { kind: 'Single', options: [{ key: 'it', label: 'It', score }] });
}

describe('a single choice', () => {
  test.each([
    [0, 1],
    [0.2, 21],
    [0.5, 51],
    [0.8, 80],
    [1, 100],
  ])('worth %d has %d points', (score, points) => {
    expect(questionPoints(worth(score), chosen('it'))).toBe(points);
  });

  test('lies between 1 and 100 whatever an option is said to be worth', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -10, max: 10 }), (score) => {
        const points = questionPoints(worth(score), chosen('it'));
        expect(points).toBeGreaterThanOrEqual(1);
        expect(points).toBeLessThanOrEqual(100);
        expect(Number.isInteger(points)).toBe(true);
      }),
    );
  });
});

test('the steps of a graduated scale are equally high', () => {
  const points = ['a', 'b', 'c', 'd'].map((key) => questionPoints(question('poc'), chosen(key)));
  expect(points).toEqual([1, 34, 67, 100]);
});

describe('a multiple choice', () => {
  const services = question('services', {
    kind: 'Multiple',
    options: [
      { key: 'install', label: 'Install', score: 0.3 },
      { key: 'train', label: 'Train', score: 0.3 },
      { key: 'support', label: 'Support', score: 0.3 },
      { key: 'manage', label: 'Manage', score: 0.3 },
      { key: 'none', label: 'None of these', score: 0 },
    ],
  });

  test.each([
    [['install'], 31],
    [['install', 'support'], 60],
    [['install', 'train', 'support'], 90],
    [['install', 'train', 'support', 'manage'], 100],
    [['none'], 1],
  ])('of %j adds up to %d points, at most 100', (choice, points) => {
    expect(questionPoints(services, chosen(...choice))).toBe(points);
  });

  test('adds tenths without losing a hair', () => {
    const tenths = question('tenths', {
      kind: 'Multiple',
      options: ['a', 'b', 'c'].map((key, index) => ({ key, label: key, score: [0.1, 0.2, 0.7][index] })),
    });
    expect(questionPoints(tenths, chosen('a', 'b', 'c'))).toBe(100);
  });
});

describe('no points', () => {
  test.each([
    ['without an answer', question('q'), undefined],
    ['without a choice', question('q'), chosen()],
    ['for an option that is no longer offered', question('q'), chosen('gone')],
    ['where it does not apply', question('q'), DOES_NOT_APPLY],
    ['for a text', question('q', { kind: 'Text' }), { ...chosen(), text: 'Acme, Globex' }],
    ['for a question without weight', question('q', { weight: 0 }), chosen('d')],
  ])('%s', (_title, asked, answer) => {
    expect(questionPoints(asked, answer)).toBeNull();
  });
});

test('unanswered questions count and have no points, those that do not apply do not count', () => {
  const asked = onePage(
    question('one'),
    question('two'),
    question('three'),
    question('text', { kind: 'Text' }),
  );
  expect(pointsOf(asked, { one: chosen('b'), three: DOES_NOT_APPLY })).toEqual({ one: 34, two: null });
});
