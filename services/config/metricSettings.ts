import { z } from 'zod';
import { DEFAULT_METRIC_SETTINGS, type MetricSettings } from '../domain/metricSettings.ts';

const ratio = z.number().min(0).max(1);
const factor = z.number().positive();
const defaults = DEFAULT_METRIC_SETTINGS;

/** The door for an organisation's choices: unknown names and impossible values are refused, absent ones are defaults. */
export const metricSettingsSchema: z.ZodType<MetricSettings> = z
  .strictObject({
    pipelineIndex: factor.default(defaults.pipelineIndex),
    paceGreen: factor.default(defaults.paceGreen),
    paceYellow: factor.default(defaults.paceYellow),
    pipelineGreen: factor.default(defaults.pipelineGreen),
    pipelineYellow: factor.default(defaults.pipelineYellow),
    smallSample: z.number().int().min(1).default(defaults.smallSample),
    ownIndexMinimumDeals: z.number().int().min(1).default(defaults.ownIndexMinimumDeals),
    ownIndexFloor: factor.default(defaults.ownIndexFloor),
    ownIndexCeiling: factor.default(defaults.ownIndexCeiling),
    projectionMinimumElapsed: ratio.default(defaults.projectionMinimumElapsed),
    projectionMinimumWon: z.number().int().min(0).default(defaults.projectionMinimumWon),
    protectionDays: z.number().int().min(1).default(defaults.protectionDays),
  })
  .refine(({ paceYellow, paceGreen }) => paceYellow <= paceGreen, {
    path: ['paceYellow'],
    error: 'must not be above paceGreen',
  })
  .refine(({ pipelineYellow, pipelineGreen }) => pipelineYellow <= pipelineGreen, {
    path: ['pipelineYellow'],
    error: 'must not be above pipelineGreen',
  })
  .refine(({ ownIndexFloor, ownIndexCeiling }) => ownIndexFloor <= ownIndexCeiling, {
    path: ['ownIndexFloor'],
    error: 'must not be above ownIndexCeiling',
  });
