import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { axisScale } from '../../../../services/deck/chart/axisScale.ts';

describe('The axis of a chart', () => {
  test('holds every value in at most nine round steps', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Math.round(value * 100) / 100),
          { minLength: 1 },
        ),
        (values) => {
          const { minimum, maximum, step } = axisScale(values);
          const steps = (maximum - minimum) / step;
          return values.every((value) => value >= minimum && value <= maximum) && steps >= 1 && steps <= 9;
        },
      ),
    );
  });

  test('starts at zero where no value is below it', () => {
    expect(axisScale([48_960, null, 120_330])).toEqual({ minimum: 0, maximum: 150_000, step: 50_000 });
  });

  test('is there when there is nothing to show', () => {
    expect(axisScale([null, 0])).toEqual({ minimum: 0, maximum: 1, step: 1 });
  });
});
