import { describe, expect, test } from '@jest/globals';
import { metricsArguments } from '../../scripts/metricsArguments.ts';

describe('the arguments of the metrics command', () => {
  test('ask for a table by partner from the org when only a period is given', () => {
    expect(metricsArguments(['--period', '2017-Q4'])).toEqual({
      period: '2017-Q4',
      format: 'table',
      level: 'partner',
      sampleAsOf: null,
    });
  });

  test('show the sample in the middle of its fourth quarter unless another day is named', () => {
    expect(metricsArguments(['--period', '2017-Q4', '--sample']).sampleAsOf).toBe('2017-11-15');
    expect(metricsArguments(['--period', '2017-Q4', '--sample', '--as-of', '2017-06-30']).sampleAsOf).toBe(
      '2017-06-30',
    );
  });

  test.each([
    { words: [], problem: 'Which period?', hint: '--period 2017-Q4' },
    { words: ['--period', '2017-Q4', '--format', 'xls'], problem: '"xls"', hint: 'table, csv, json' },
    {
      words: ['--period', '2017-Q4', '--by', 'country'],
      problem: '"country"',
      hint: 'partner, manager, region, company',
    },
    { words: ['--period', '2017-Q4', '--as-of', '2017-11-15'], problem: '--sample', hint: 'last sync' },
    {
      words: ['--period', '2017-Q4', '--sample', '--as-of', '2017-02-30'],
      problem: '"2017-02-30"',
      hint: 'from 2016-10-20 to 2018-12-31',
    },
    {
      words: ['--period', '2017-Q4', '--sample', '--as-of', '2019-01-01'],
      problem: '"2019-01-01"',
      hint: 'from 2016-10-20 to 2018-12-31',
    },
    { words: ['--period', '2017-Q4', '--fromat', 'csv'], problem: '--fromat', hint: 'npm run metrics' },
    { words: ['2017-Q4'], problem: '2017-Q4', hint: 'npm run metrics' },
  ])('are refused with what to write instead: $words', ({ words, problem, hint }) => {
    expect(() => metricsArguments(words)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(problem),
        hint: expect.stringContaining(hint),
      }),
    );
  });
});
