import { describe, expect, test } from '@jest/globals';
import { calendarDate } from '../../../services/domain/calendarDate.ts';
import { made } from './made.ts';
import { organisationAsOf } from './organisationAsOf.ts';

const lastDay = organisationAsOf(calendarDate('2017-12-31'));

function keys(records: readonly { readonly key: string }[]): Set<string> {
  return new Set(records.map(({ key }) => key));
}

describe('what the set does not have', () => {
  test('is the same in every run', () => {
    expect(made('Darcel Schlecht', 1000)).toBe(476);
  });

  test('is spread evenly', () => {
    const counts = [0, 0, 0, 0];
    for (let number = 0; number < 4000; number += 1) counts[made(`key ${number}`, 4)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(900);
  });
});

describe('sellers of the sample', () => {
  test('are three to five at each partner, and each made-up one says so', () => {
    const sellers = lastDay.contacts.filter(({ title }) => title !== 'Engineer');
    const counts = lastDay.accounts
      .filter(({ kind }) => kind === 'partner')
      .map(({ key }) => sellers.filter(({ account }) => account === key).length);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([3, 5]);
    expect(lastDay.contacts.every(({ key, isMade }) => key.startsWith('made:') === isMade)).toBe(true);
  });

  test('work on deals of their own partner', () => {
    const partnerOf = new Map(lastDay.contacts.map(({ key, account }) => [key, account]));
    const strangers = lastDay.opportunities.filter(
      ({ seller, partner }) => partnerOf.get(seller) !== partner,
    );
    expect(strangers).toEqual([]);
  });

  test('have goals that add up to the partner’s, quarter by quarter', () => {
    const sums = new Map<string, number>();
    for (const { partner, period, seller, amount } of lastDay.furtherGoals) {
      const key = `${partner} ${period}`;
      if (seller !== null) sums.set(key, (sums.get(key) ?? 0) + amount);
    }
    const goals = lastDay.goals.map(({ partner, period, amount }) => [`${partner} ${period}`, amount]);
    expect([...sums].sort()).toEqual(goals.sort());
  });
});

describe('the program of the sample', () => {
  test('names only records that it has', () => {
    const [contacts, periods, levels] = [lastDay.contacts, lastDay.periods, lastDay.levels].map(keys);
    const accounts = keys(lastDay.accounts);
    expect(lastDay.certifications.every(({ contact }) => contacts!.has(contact))).toBe(true);
    expect(lastDay.requirements.every(({ level }) => levels!.has(level))).toBe(true);
    expect(lastDay.quotas.every(({ period }) => periods!.has(period))).toBe(true);
    expect(lastDay.furtherGoals.every(({ period }) => periods!.has(period))).toBe(true);
    expect(lastDay.activities.every(({ partner }) => accounts.has(partner))).toBe(true);
  });

  test.each(lastDay.programs.map(({ key }) => key))('%s asks for more at each higher level', (program) => {
    const levels = lastDay.levels.filter((level) => level.program === program);
    const asked = levels.map(({ key }) =>
      lastDay.requirements.filter(({ level }) => level === key).map(({ required }) => required),
    );
    for (const [index, required] of asked.slice(1).entries())
      expect(required.every((amount, place) => amount >= asked[index]![place]!)).toBe(true);
  });

  test('has partners at every level and some at none', () => {
    const levels = lastDay.accounts.flatMap(({ membership }) => (membership ? [membership.level] : []));
    const inDollars = levels.filter((level) => !level?.startsWith('level:eur:'));
    expect(new Set(inDollars)).toEqual(new Set([null, 'level:silver', 'level:gold', 'level:platinum']));
  });

  test('is in euros for two partners, who sell in euros all but one product', () => {
    const partners = lastDay.accounts.filter(
      ({ membership }) => membership?.program === 'program:partner-first-europe',
    );
    const theirs = lastDay.opportunities.filter(({ partner }) => partners.some(({ key }) => key === partner));
    const inDollars = theirs.filter(({ currency }) => currency === 'USD');
    expect(partners.map(({ name }) => name)).toEqual(['Corliss Cosme Group', 'Garret Kinder Group']);
    expect(inDollars.every(({ name }) => name.startsWith('GTX Pro for'))).toBe(true);
    expect(inDollars.length).toBeGreaterThan(30);
  });
});

describe('a required task of the sample', () => {
  test('is open until the day on which it is done', () => {
    const done = lastDay.requiredTasks.find(({ doneOn }) => doneOn !== null)!;
    const eve = organisationAsOf(calendarDate('2017-01-01')).requiredTasks;
    expect(eve.find(({ key }) => key === done.key)?.doneOn).toBeNull();
  });
});

describe('talks of the sample', () => {
  test('are each told apart by their subjects', () => {
    expect(keys(lastDay.activities).size).toBe(lastDay.activities.length);
  });

  test('have stopped with some partners', () => {
    const last = new Map(lastDay.activities.map(({ partner, on }) => [partner, on]));
    expect([...last.values()].filter((day) => day < '2017-09-15').length).toBeGreaterThan(0);
  });
});

test('quotas of regions are those of their managers, and the company asks for a little more', () => {
  const of = (level: string) =>
    lastDay.quotas.filter((quota) => quota.level === level).reduce((sum, { amount }) => sum + amount, 0);
  expect(of('Region')).toBe(of('Manager'));
  expect(of('Company') / of('Region')).toBeCloseTo(1.03, 5);
});
