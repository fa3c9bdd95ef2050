import { describe, expect, test } from '@jest/globals';
import { dayLine } from '../../../services/domain/dayLine.ts';

describe('a day line', () => {
  const line = dayLine([10, 20, 30]);

  test('has a segment before its first cut and one from its last cut on', () => {
    expect([-999, 9, 10, 19, 20, 29, 30, 999].map(line.segmentOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  test('gives a span as a run of segments', () => {
    expect(line.run(10, 29)).toEqual({ from: 1, to: 3 });
  });

  test('gives an empty run for a span that ends before it starts', () => {
    expect(line.run(20, 9)).toEqual({ from: 2, to: 2 });
  });

  test('reaches back for ever when asked to', () => {
    expect(line.run(-Infinity, 9)).toEqual({ from: 0, to: 1 });
  });

  test('refuses a span that it was not cut for', () => {
    expect(() => line.run(10, 24)).toThrow('must begin and end at a cut');
  });
});
