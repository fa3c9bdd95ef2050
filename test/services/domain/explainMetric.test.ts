import { expect, test } from '@jest/globals';
import { explainMetric } from '../../../services/domain/explainMetric.ts';
import { DEFAULT_METRIC_SETTINGS } from '../../../services/domain/metricSettings.ts';
import { deal, goal, measured, won } from './facts.ts';

const performance = measured(
  {
    goals: [goal(100, '2017-Q1')],
    deals: [won(40, '2017-01-10'), deal({ amount: 90, closeDate: '2017-03-01' })],
  },
  '2017-Q1',
  '2017-02-15',
);

test('a metric explains itself with its formula and the figures put into it', () => {
  expect(explainMetric('coverage', performance, DEFAULT_METRIC_SETTINGS)).toEqual({
    formula: 'Open qualified pipeline that is not overdue ÷ remaining goal.',
    inputs: { openPipeline: 9000, remaining: 6000 },
  });
});

test('a metric that depends on a setting names the setting', () => {
  const { inputs } = explainMetric('pipelineScore', performance, DEFAULT_METRIC_SETTINGS);
  expect(inputs).toEqual({ coverage: 1.5, pipelineIndex: 3 });
});
