import './propertySeed.ts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate } from '../../../services/domain/calendarDate.ts';
import type { Certification } from '../../../services/domain/certification.ts';
import { certifiedPeople } from '../../../services/domain/certifiedPeople.ts';
import type { ChannelProgram, LevelRequirement } from '../../../services/domain/channelProgram.ts';
import {
  levelMeasures,
  type LevelFacts,
  type LevelMeasures,
} from '../../../services/domain/levelMeasures.ts';
import { levelProgress } from '../../../services/domain/levelProgress.ts';
import { requiredTasksDone } from '../../../services/domain/requiredTasksDone.ts';
import { contextAt, deal, lost, registration, won } from './facts.ts';

const TODAY = calendarDate('2017-11-15');

const NOTHING: LevelMeasures = {
  revenue: 0,
  certifiedSellers: 0,
  certifiedEngineers: 0,
  tasksDone: 0,
  tasksDue: 0,
  wonCount: 0,
  lostCount: 0,
  dealsRegistered: 0,
};

function program(...levels: LevelRequirement[][]): ChannelProgram {
  const names = ['Silver', 'Gold', 'Platinum'];
  return {
    id: 'program',
    name: 'Partner First',
    levels: levels.map((requirements, index) => ({
      id: names[index]!,
      name: names[index]!,
      rank: index + 1,
      nextEvaluationOn: calendarDate('2018-03-31'),
      requirements,
    })),
  };
}

const GOLD: LevelRequirement[] = [
  { kind: 'revenue', required: 150_000_000 },
  { kind: 'certifiedSellers', required: 5 },
  { kind: 'certifiedEngineers', required: 2 },
  { kind: 'requiredTasks', required: 1 },
];

describe('the way to the next level', () => {
  const measures: LevelMeasures = {
    ...NOTHING,
    revenue: 142_130_000,
    certifiedSellers: 3,
    certifiedEngineers: 2,
    tasksDone: 7,
    tasksDue: 8,
  };
  const toGold = () => levelProgress(program([], GOLD), 'Silver', TODAY, () => measures);

  test('is as long as its weakest requirement, not the average of all', () => {
    expect(toGold()).toMatchObject({ progress: 0.6, weakest: { kind: 'certifiedSellers' } });
  });

  test('lists every requirement, the weakest first, with what is reached of it', () => {
    expect(
      toGold().requirements.map(({ kind, actual, required, status }) => [kind, actual, required, status]),
    ).toEqual([
      ['certifiedSellers', 3, 5, 'short'],
      ['requiredTasks', 7, 8, 'close'],
      ['revenue', 142_130_000, 150_000_000, 'close'],
      ['certifiedEngineers', 2, 2, 'met'],
    ]);
  });

  test('counts the requirements that are met', () => {
    expect(toGold()).toMatchObject({ metCount: 1, requirementCount: 4 });
  });

  test('leaves out what is not asked for', () => {
    const free = program([{ kind: 'certifiedSellers', required: 0 }]);
    expect(levelProgress(free, null, TODAY, () => NOTHING)).toMatchObject({
      progress: null,
      requirementCount: 0,
      requirements: [{ ratio: null, status: 'none' }],
    });
  });

  test('has no length where no task is due yet', () => {
    const tasks = program([{ kind: 'requiredTasks', required: 1 }]);
    expect(levelProgress(tasks, null, TODAY, () => NOTHING).progress).toBeNull();
  });

  test('asks a partner without a level for the lowest one', () => {
    expect(levelProgress(program(GOLD, GOLD), null, TODAY, () => NOTHING).next?.name).toBe('Silver');
  });

  test('takes a level of another program for none', () => {
    expect(levelProgress(program(GOLD), 'Diamond', TODAY, () => NOTHING).current).toBeNull();
  });

  test('shows at the highest level how far above it the partner stands', () => {
    const top = levelProgress(
      program([{ kind: 'certifiedSellers', required: 2 }]),
      'Silver',
      TODAY,
      () => measures,
    );
    expect([top.next, top.progress]).toEqual([null, 1.5]);
  });

  test('counts nothing for a win rate of no closed deals', () => {
    const rate = program([{ kind: 'winRate', required: 0.5 }]);
    expect(levelProgress(rate, null, TODAY, () => NOTHING).weakest).toMatchObject({ actual: null, ratio: 0 });
  });

  test('is never longer than any of its requirements', () => {
    const counts = fc.record({
      certifiedSellers: fc.nat(9),
      certifiedEngineers: fc.nat(9),
      dealsRegistered: fc.nat(9),
    });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), (some, required) => {
        const asked: LevelRequirement[] = [
          { kind: 'certifiedSellers', required },
          { kind: 'certifiedEngineers', required },
          { kind: 'dealsRegistered', required },
        ];
        const { progress, requirements } = levelProgress(program(asked), null, TODAY, () => ({
          ...NOTHING,
          ...some,
        }));
        expect(progress).toBe(Math.min(...requirements.map(({ ratio }) => ratio!)));
      }),
    );
  });
});

describe('a level', () => {
  const two: LevelRequirement[] = [{ kind: 'certifiedSellers', required: 2 }];
  const keeps = (sellersOn: (day: string) => number) =>
    levelProgress(program(two, GOLD), 'Silver', TODAY, (day) => ({
      ...NOTHING,
      certifiedSellers: sellersOn(day),
    })).keepsLevel;

  test('is kept when everything it asks for will be there at the evaluation', () => {
    expect(keeps((day) => (day === '2018-03-31' ? 2 : 0))).toBe(true);
  });

  test('is not kept when a certification runs out before', () => {
    expect(keeps((day) => (day === '2018-03-31' ? 1 : 2))).toBe(false);
  });

  test('that nobody has cannot be kept', () => {
    expect(levelProgress(program(two), null, TODAY, () => NOTHING).keepsLevel).toBeNull();
  });
});

describe('certified people', () => {
  const certification = (rest: Partial<Certification> = {}): Certification => ({
    id: 'one',
    partnerId: 'partner',
    contactId: 'Ann',
    role: 'seller',
    earnedOn: calendarDate('2017-01-10'),
    expiresOn: null,
    ...rest,
  });
  const contacts = ['Ann', 'Ben'].map((name) => ({ id: name, name, leftOn: null }));
  const sellers = (...certifications: Certification[]) =>
    certifiedPeople(certifications, contacts).count(TODAY, 'seller');

  test('count once, however many certifications they hold', () => {
    expect(sellers(certification(), certification({ id: 'two' }))).toBe(1);
  });

  test('count once per role, and once in all', () => {
    const people = certifiedPeople([certification(), certification({ role: 'engineer' })], contacts);
    expect([people.count(TODAY, 'seller'), people.count(TODAY, 'engineer'), people.count(TODAY)]).toEqual([
      1, 1, 1,
    ]);
  });

  test('count through the last day of their certification', () => {
    const until = (day: string) => sellers(certification({ expiresOn: calendarDate(day) }));
    expect([until('2017-11-14'), until('2017-11-15')]).toEqual([0, 1]);
  });

  test('do not count before it is earned', () => {
    expect(sellers(certification({ earnedOn: calendarDate('2017-11-16') }))).toBe(0);
  });

  test('do not count for a partner whose contact they are no more', () => {
    expect(sellers(certification({ contactId: 'Zoe' }), certification({ contactId: null }))).toBe(0);
  });

  test('do not count after the day on which they left', () => {
    const left = contacts.map((contact) => ({ ...contact, leftOn: calendarDate('2017-11-14') }));
    expect(certifiedPeople([certification()], left).count(TODAY, 'seller')).toBe(0);
  });

  test('are named as expiring when nothing holds them 60 days on', () => {
    const soon = certification({ expiresOn: calendarDate('2018-01-13') });
    const renewed = certification({ id: 'two', contactId: 'Ben', expiresOn: calendarDate('2018-01-13') });
    const renewal = certification({ id: 'three', contactId: 'Ben' });
    expect(certifiedPeople([soon, renewed, renewal], contacts).expiring(TODAY)).toBe(1);
  });
});

test('a required task counts from the day after it was due, and as done when it was', () => {
  const task = (dueOn: string, doneOn: string | null) => ({
    id: dueOn,
    dueOn: calendarDate(dueOn),
    doneOn: doneOn === null ? null : calendarDate(doneOn),
  });
  const tasks = [
    task('2017-11-14', '2017-11-15'),
    task('2017-11-14', '2017-11-16'),
    task('2017-11-14', null),
    task('2017-11-15', '2017-11-01'),
  ];
  expect(requiredTasksDone(tasks, TODAY)).toEqual({ done: 1, due: 3 });
});

describe('what levels are measured by', () => {
  const NONE: LevelFacts = {
    deals: [],
    registrations: [],
    certifications: [],
    contacts: [],
    requiredTasks: [],
  };
  const on = (day: string, facts: Partial<LevelFacts>) =>
    levelMeasures({ ...NONE, ...facts }, calendarDate(day), contextAt('2017-11-15'));

  test('is the revenue of this quarter and the three before it, credits taken off', () => {
    const deals = [
      won(9, '2016-12-31'),
      won(100, '2017-01-01'),
      won(50, '2017-11-01'),
      won(-20, '2017-05-01'),
    ];
    expect(on('2017-11-15', { deals }).revenue).toBe(13_000);
  });

  test('is at a later evaluation what is left of it then, with the weighted pipeline until that day', () => {
    const deals = [
      won(100, '2017-03-31'),
      won(50, '2017-11-01'),
      deal({ amount: 40, closeDate: '2018-01-15', probabilityPercent: 50 }),
      deal({ amount: 999, closeDate: '2018-04-01' }),
      deal({ amount: 999, closeDate: '2017-11-14' }),
    ];
    expect(on('2018-03-31', { deals }).revenue).toBe(7_000);
  });

  test('is the deals that were won and lost, without credits', () => {
    const deals = [
      won(10, '2017-02-01'),
      won(-10, '2017-02-01'),
      lost(5, '2017-02-01'),
      lost(5, '2016-12-31'),
    ];
    expect(on('2017-11-15', { deals })).toMatchObject({ wonCount: 1, lostCount: 1 });
  });

  test('is the registrations that were approved', () => {
    const registrations = [
      registration({ status: 'approved', submitted: '2017-11-01T10:00Z' }),
      registration({ status: 'rejected', submitted: '2017-11-01T10:00Z' }),
      registration({ status: 'approved', submitted: '2016-12-31T10:00Z' }),
    ];
    expect(on('2017-11-15', { registrations }).dealsRegistered).toBe(1);
  });
});
