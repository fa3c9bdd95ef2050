import { describe, expect, test } from '@jest/globals';
import { DEFAULT_ACTIVITY_SETTINGS } from '../../../services/domain/activitySettings.ts';
import { addDays, calendarDate } from '../../../services/domain/calendarDate.ts';
import { partnerActivity, type ActivityFacts } from '../../../services/domain/partnerActivity.ts';

const TODAY = calendarDate('2017-11-15');
const daysAgo = (days: number) => addDays(TODAY, -days);

function activity(facts: Partial<ActivityFacts>, settings = DEFAULT_ACTIVITY_SETTINGS) {
  return partnerActivity({ contacts: [], ownSteps: [], partnerSince: null, ...facts }, TODAY, settings);
}

/** So many contacts in each week, the latest first. */
function weekly(...counts: number[]) {
  return counts.flatMap((count, week) => Array.from({ length: count }, () => daysAgo(week * 7 + 3)));
}

const TWELVE_WEEKS_OF_FOUR = Array<number>(12).fill(4);

describe('a partner', () => {
  test('with as much contact as ever is as usual', () => {
    expect(activity({ contacts: weekly(4, 4, 4, ...TWELVE_WEEKS_OF_FOUR) }).status).toBe('usual');
  });

  test('is quieter than usual after three weeks at half of its own median', () => {
    expect(activity({ contacts: weekly(2, 2, 2, ...TWELVE_WEEKS_OF_FOUR) }).status).toBe('quieterThanUsual');
  });

  test('is as usual when one of the three weeks was above half', () => {
    expect(activity({ contacts: weekly(2, 3, 0, ...TWELVE_WEEKS_OF_FOUR) }).status).toBe('usual');
  });

  test('that was never active every week cannot be quieter than that', () => {
    expect(activity({ contacts: weekly(1, 0, 0, 1, 0, 0, 0, 1) }).status).toBe('usual');
  });

  test('is silent after sixty days without a sign', () => {
    const status = (days: number) => activity({ contacts: [daysAgo(days)] }).status;
    expect([status(59), status(60)]).toEqual(['usual', 'silent']);
  });

  test('that has done something by itself is not silent, though nobody has talked to it', () => {
    expect(activity({ ownSteps: [daysAgo(2)] })).toEqual({ lastContactOn: null, status: 'usual' });
  });

  test('of whom nothing is known is silent', () => {
    expect(activity({})).toEqual({ lastContactOn: null, status: 'silent' });
  });

  test('that is new is silent after thirty days', () => {
    const status = (days: number) => activity({ partnerSince: daysAgo(days) }).status;
    expect([status(29), status(30)]).toEqual(['usual', 'silent']);
  });

  test('that is new has no usual activity to be quieter than', () => {
    const facts = { partnerSince: daysAgo(40), contacts: weekly(0, 0, 0, 9, 9) };
    expect(activity(facts).status).toBe('usual');
  });

  test('was last talked to on the latest day, and what is planned does not count', () => {
    const contacts = [daysAgo(20), daysAgo(4), daysAgo(-3)];
    expect(activity({ contacts }).lastContactOn).toBe('2017-11-11');
  });

  test('may be called silent sooner by a setting', () => {
    expect(
      activity({ contacts: [daysAgo(20)] }, { ...DEFAULT_ACTIVITY_SETTINGS, silentDays: 14 }).status,
    ).toBe('silent');
  });
});
