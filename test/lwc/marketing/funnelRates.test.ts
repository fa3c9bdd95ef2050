import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CASES, funnelRates, PRESETS, shrunk, STEPS } from '#lwc/funnelRates';

const measured = (leads: number, tried: number, passed: number) => ({
  leads,
  steps: { won: { tried, passed } },
});

test('a plan starts from the bleak case', () => {
  expect(funnelRates({}).won).toEqual({ value: 0.15, source: 'preset', counted: 0 });
});

test('every step of a better case is at least as good', () => {
  const worseThanBefore = STEPS.filter((step) =>
    CASES.some(
      (name, index) => index > 0 && PRESETS[name][step] < PRESETS[CASES[index - 1] ?? 'Bleak'][step],
    ),
  );
  expect(worseThanBefore).toEqual([]);
});

test("the program's own preset takes the place of ours, step by step", () => {
  const rates = funnelRates({ preset: { won: 0.25, leads: null } });
  expect([rates.won.value, rates.leads.value]).toEqual([0.25, PRESETS.Bleak.leads]);
});

test('with 199 leads nothing is measured yet', () => {
  expect(funnelRates({ partner: measured(199, 100, 90) }).won.source).toBe('preset');
});

test('with 200 leads the measured rate is drawn to the one that it replaces', () => {
  // (30 + 20 × 0.15) / (80 + 20)
  expect(funnelRates({ partner: measured(200, 80, 30) }).won).toEqual({
    value: 0.33,
    source: 'partner',
    counted: 80,
  });
});

test('the average of the program stands between the preset and the partner', () => {
  const program = measured(5_000, 980, 98);
  // program: (98 + 3) / 1000 = 0.101; partner: (10 + 2.02) / 40
  expect(funnelRates({ program }).won).toEqual({ value: 0.101, source: 'program', counted: 980 });
  expect(funnelRates({ program, partner: measured(300, 20, 10) }).won.value).toBeCloseTo(0.3005, 10);
});

test('a step that nobody has tried keeps its rate', () => {
  expect(funnelRates({ partner: measured(400, 0, 0) }).won.source).toBe('preset');
});

test('a drawn rate lies between what was counted and the rate before', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (tried, part, before) => {
        const passed = Math.floor(tried * part);
        const value = shrunk({ tried, passed }, before);
        const [low, high] = [Math.min(passed / tried, before), Math.max(passed / tried, before)];
        expect(value).toBeGreaterThanOrEqual(low - 1e-12);
        expect(value).toBeLessThanOrEqual(high + 1e-12);
      },
    ),
  );
});
