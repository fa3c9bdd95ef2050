import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeSince } from '#lwc/capabilityScores';
import { category, onePage, question, template, topic } from './template.ts';

const asked = onePage(question('one'), question('two'), question('three'));
const points = fc.integer({ min: 1, max: 100 });

test('a change is what the same questions scored now and then', () => {
  expect(changeSince(asked, { one: 67, two: 100, three: 34 }, { one: 34, two: 100, three: 34 })).toEqual({
    overall: { last: 56, change: 11 },
    categories: { sales: { last: 56, change: 11 } },
    topics: { demo: { last: 56, change: 11 } },
  });
});

test('a question that is new in this version neither lifts nor lowers', () => {
  const { overall } = changeSince(asked, { one: 50, two: 50, three: 100 }, { one: 50, two: 50 });
  expect(overall).toEqual({ last: 50, change: 0 });
});

test('a question that was dropped is left out of both', () => {
  const { overall } = changeSince(
    asked,
    { one: 50, two: 50, three: 50 },
    { one: 40, two: 40, three: 40, gone: 1 },
  );
  expect(overall).toEqual({ last: 40, change: 10 });
});

test('nothing is said when the rounds share less than the needed weight', () => {
  const { overall } = changeSince(asked, { one: 50, two: 50, three: 50 }, { one: 40 });
  expect(overall).toEqual({ last: null, change: null });
});

test('a category that is new has no change beside one that has', () => {
  const grown = template([
    category('old', [topic('t1', [question('one')])], { weight: 9 }),
    category('new', [topic('t2', [question('two')])], { weight: 1 }),
  ]);
  expect(changeSince(grown, { one: 60, two: 90 }, { one: 50 }).categories).toEqual({
    old: { last: 50, change: 10 },
    new: { last: null, change: null },
  });
});

test('a round against itself never changes', () => {
  fc.assert(
    fc.property(points, points, points, (one, two, three) => {
      const round = { one, two, three };
      expect(changeSince(asked, round, round).overall.change).toBe(0);
    }),
  );
});

test('there and back again cancel out', () => {
  fc.assert(
    fc.property(fc.array(points, { minLength: 6, maxLength: 6 }), ([a, b, c, d, e, f]) => {
      const now = { one: a as number, two: b as number, three: c as number };
      const then = { one: d as number, two: e as number, three: f as number };
      const there = changeSince(asked, now, then).overall.change as number;
      expect(changeSince(asked, then, now).overall.change).toBe(there === 0 ? 0 : -there);
    }),
  );
});
