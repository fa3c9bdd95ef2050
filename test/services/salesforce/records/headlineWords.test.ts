import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { HEADLINE_METRICS } from '../../../../services/salesforce/records/headlineWords.ts';

const RULE = new URL(
  '../../../../force-app/main/default/objects/Metric_Setting__c/validationRules/Headline_Metrics_Known.validationRule-meta.xml',
  import.meta.url,
);

test('every headline metric that the org takes is one that we know', () => {
  const [, words = ''] = /\((Pace[^)]*)\)/.exec(readFileSync(RULE, 'utf8')) ?? [];
  const list = words.split('|');
  expect(z.decode(HEADLINE_METRICS, list.join(';'))).toHaveLength(10);
});

test('headline metrics keep their order there and back', () => {
  const stored = 'Required tasks; Pace; Level';
  expect(z.encode(HEADLINE_METRICS, z.decode(HEADLINE_METRICS, stored))).toBe(stored);
});

test('a setting that says nothing names none', () => {
  expect(z.decode(HEADLINE_METRICS, null)).toEqual([]);
});
