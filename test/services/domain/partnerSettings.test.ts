import { describe, expect, test } from '@jest/globals';
import { DEFAULT_METRIC_SETTINGS } from '../../../services/domain/metricSettings.ts';
import { settingsFor, type MetricSetting } from '../../../services/domain/partnerSettings.ts';

function setting(name: string, rest: Partial<MetricSetting>): MetricSetting {
  const nothing = { metrics: {}, activity: {}, headline: [], exchange: null };
  return { id: name, name, programId: null, lifeStage: null, ...nothing, ...rest };
}

const EVERYBODY = setting('everybody', { metrics: { pipelineIndex: 2, smallSample: 7 } });
const GROWING = setting('growing', { lifeStage: 'grow', metrics: { pipelineIndex: 4 } });
const PROGRAM = setting('program', { programId: 'first', metrics: { pipelineIndex: 5 } });
const BOTH = setting('both', { programId: 'first', lifeStage: 'grow', metrics: { pipelineIndex: 6 } });
const ALL = [EVERYBODY, GROWING, PROGRAM, BOTH];

describe('what a partner is measured by', () => {
  test.each([
    ['program and stage together', ALL, 6],
    ['the program alone', [EVERYBODY, GROWING, PROGRAM], 5],
    ['the stage alone', [EVERYBODY, GROWING], 4],
    ['what holds for everybody', [EVERYBODY], 2],
    ['the defaults', [], 3],
  ])('is said by %s, where nothing more specific is said', (_title, records, index) => {
    const partner = { programId: 'first', lifeStage: 'grow' } as const;
    expect(settingsFor(partner, records).metrics.pipelineIndex).toBe(index);
  });

  test('is nothing of another program or stage', () => {
    const partner = { programId: 'other', lifeStage: 'recruit' } as const;
    expect(settingsFor(partner, [GROWING, PROGRAM, BOTH]).metrics).toEqual(DEFAULT_METRIC_SETTINGS);
  });

  test('comes field by field from the most specific record that says it', () => {
    const partner = { programId: 'first', lifeStage: null };
    expect(settingsFor(partner, ALL).metrics).toMatchObject({ pipelineIndex: 5, smallSample: 7 });
  });

  test('names the records that had a say, the most specific first', () => {
    const partner = { programId: 'first', lifeStage: 'grow' } as const;
    expect(settingsFor(partner, ALL).names).toEqual(['both', 'program', 'growing', 'everybody']);
  });

  test('may stand on other defaults than ours', () => {
    const defaults = { ...DEFAULT_METRIC_SETTINGS, pipelineIndex: 9 };
    expect(settingsFor({ programId: null, lifeStage: null }, [], defaults).metrics.pipelineIndex).toBe(9);
  });

  test('includes when it counts as silent', () => {
    const records = [setting('patient', { activity: { silentDays: 90 } })];
    expect(settingsFor({ programId: null, lifeStage: null }, records).activity).toMatchObject({
      silentDays: 90,
      quietWeeks: 3,
    });
  });
});

describe('what a scorecard shows first', () => {
  const partner = { programId: 'first', lifeStage: 'onboard' } as const;

  test('is pace, pipeline and level where nobody says otherwise', () => {
    expect(settingsFor(partner, ALL).headline).toEqual(['pace', 'pipeline', 'level']);
  });

  test('is said, with its order, by the most specific record that names any', () => {
    const everybody = setting('everybody', { headline: ['winRate'] });
    const beginning = setting('beginning', {
      lifeStage: 'onboard',
      headline: ['requiredTasks', 'certifications'],
    });
    const program = setting('program', { programId: 'first' });
    expect(settingsFor(partner, [everybody, beginning, program]).headline).toEqual([
      'requiredTasks',
      'certifications',
    ]);
  });

  test('is shown once, however often it is named', () => {
    const twice = setting('twice', { headline: ['pace', 'level', 'pace'] });
    expect(settingsFor(partner, [twice]).headline).toEqual(['pace', 'level']);
  });
});
