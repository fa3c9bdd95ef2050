import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { funnelRates } from '#lwc/funnelRates';
import { leadWaterfall, STAGES } from '#lwc/leadWaterfall';
import type { Tactic } from '#lwc/leadWaterfall';

const rates = {
  Bleak: () => funnelRates({ case: 'Bleak' }),
  Likely: () => funnelRates({ case: 'Likely' }),
  Best: () => funnelRates({ case: 'Best' }),
};
const half = { value: 0.5 };
const halves = () => ({
  deliverable: half,
  response: half,
  leads: half,
  qualified: half,
  accepted: half,
  opportunities: half,
  won: half,
});
const email = { key: 'email', audience: 1_000, cost: 4_200 };

function bleak(tactics: Tactic[], deal: { dealSize?: number | null; margin?: number | null } = {}) {
  return leadWaterfall({ tactics, rates, dealSize: 50_000, margin: 0.3, ...deal });
}

describe('from people reached to deals won', () => {
  test('each stage is the one before times its rate', () => {
    const { cases } = leadWaterfall({
      tactics: [{ key: 'a', audience: 128, cost: 0 }],
      rates: { Bleak: halves },
      dealSize: 10,
      margin: null,
    });
    expect(Object.values(cases.Bleak.counts)).toEqual([64, 32, 16, 8, 4, 2, 1]);
  });

  test('a response that the partner expects takes the place of the rate', () => {
    const { cases } = bleak([{ ...email, response: 0.2 }]);
    expect(cases.Bleak.counts.responses).toBeCloseTo(180, 10);
  });

  test('tactics add up, and one that is not included adds nothing', () => {
    const one = bleak([email]);
    const three = bleak([email, { ...email, key: 'again' }, { ...email, key: 'left out', included: false }]);
    expect(three.cases.Bleak.counts.won).toBeCloseTo(2 * one.cases.Bleak.counts.won, 12);
    expect([three.cost, three.audience]).toEqual([8_400, 2_000]);
  });

  test('a tactic without an audience is named, not counted as nobody', () => {
    const { withoutAudience, tactics, cost } = bleak([email, { key: 'fair', audience: null, cost: 800 }]);
    expect(withoutAudience).toEqual(['fair']);
    expect(tactics.Bleak[1]).toEqual({ key: 'fair', counts: null });
    expect(cost).toBe(5_000);
  });

  test('the first stage under one is named', () => {
    // 900 reached, 9 responses, 3.6 leads, 0.36 qualified
    expect(bleak([email]).underOne.Bleak).toBe('qualified');
    expect(bleak([{ ...email, audience: 10_000_000 }]).underOne.Bleak).toBeNull();
    const exactlyOne = { tactics: [{ key: 'a', audience: 128, cost: 0 }], dealSize: 10, margin: null };
    expect(leadWaterfall({ ...exactlyOne, rates: { Bleak: halves } }).underOne.Bleak).toBeNull();
  });

  test('back for each dollar is the margin of what is won by the cost', () => {
    const { cases } = leadWaterfall({
      tactics: [{ key: 'a', audience: 128, cost: 20 }],
      rates: { Bleak: halves },
      dealSize: 100,
      margin: 0.3,
    });
    expect(cases.Bleak).toMatchObject({ revenue: 100, backPerDollar: 1.5 });
  });

  test('without a deal size there is no revenue, without a cost nothing to divide by', () => {
    expect(bleak([email], { dealSize: null }).cases.Bleak).toMatchObject({
      revenue: null,
      backPerDollar: null,
    });
    expect(bleak([{ ...email, cost: null }]).cases.Bleak.backPerDollar).toBeNull();
  });

  test('no stage is larger than the one before, and no case better than a better one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 8 }), (audiences) => {
        const { cases } = bleak(audiences.map((audience, index) => ({ key: `${index}`, audience, cost: 1 })));
        for (const { counts } of Object.values(cases)) {
          const stages = STAGES.map((stage) => counts[stage]);
          expect(stages).toEqual([...stages].sort((one, other) => other - one));
        }
        expect(cases.Bleak.counts.won).toBeLessThanOrEqual(cases.Likely.counts.won);
        expect(cases.Likely.counts.won).toBeLessThanOrEqual(cases.Best.counts.won);
      }),
    );
  });
});
