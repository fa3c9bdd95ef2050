import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { peerBand, quartiles } from '#lwc/capabilityScores';

const self = { partnerId: 'self', type: 'Reseller', stage: 'Grow', region: 'East' };

function peers(scores: readonly (number | null)[], fields: Partial<typeof self> = {}) {
  return scores.map((score, index) => ({
    ...self,
    partnerId: `${JSON.stringify(fields)}${index}`,
    ...fields,
    score,
  }));
}

describe('the band of peers', () => {
  test('is the middle half of those of the same type, stage and region', () => {
    expect(peerBand(self, peers([40, 50, 60, 70, 80]), 5)).toEqual({
      low: 50,
      high: 70,
      count: 5,
      scope: 'Type, stage and region',
    });
  });

  test('leaves the partner itself out', () => {
    const all = [...peers([40, 50, 60, 70, 80]), { ...self, score: 1 }];
    expect(peerBand(self, all, 5)).toMatchObject({ low: 50, count: 5 });
  });

  test('takes other regions in when four are too few', () => {
    const all = [...peers([40, 50, 60, 70]), ...peers([90, 95], { region: 'West' })];
    expect(peerBand(self, all, 5)).toMatchObject({ count: 6, scope: 'Type and stage' });
  });

  test('then takes other stages in', () => {
    const all = [...peers([40, 50]), ...peers([60, 70, 80], { stage: 'Mature', region: 'West' })];
    expect(peerBand(self, all, 5)).toMatchObject({ count: 5, scope: 'Type' });
  });

  test('is hidden rather than compared with other types', () => {
    const all = [...peers([40, 50, 60, 70]), ...peers([60, 70, 80], { type: 'Distributor' })];
    expect(peerBand(self, all, 5)).toBeNull();
  });

  test('counts only partners that have a score', () => {
    expect(peerBand(self, peers([40, 50, 60, 70, null]), 5)).toBeNull();
  });

  test('never takes fewer than five, whatever a template says', () => {
    expect(peerBand(self, peers([40, 50, 60, 70]), 3)).toBeNull();
  });

  test('holds no more than numbers', () => {
    expect(Object.keys(peerBand(self, peers([1, 2, 3, 4, 5]), 5) ?? {}).sort()).toEqual([
      'count',
      'high',
      'low',
      'scope',
    ]);
  });
});

test('quartiles lie within the values, in order, whatever order they come in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }), (values) => {
      const [low, high] = quartiles(values);
      expect(low).toBeGreaterThanOrEqual(Math.min(...values));
      expect(high).toBeLessThanOrEqual(Math.max(...values));
      expect(low).toBeLessThanOrEqual(high);
      expect(quartiles([...values].reverse())).toEqual([low, high]);
    }),
  );
});
