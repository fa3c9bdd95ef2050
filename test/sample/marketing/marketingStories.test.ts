import { describe, expect, test } from '@jest/globals';
import { nextSteps, standing } from '#lwc/fundLedger';
import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { darcelSchlecht } from './darcelSchlecht.ts';
import { leadsOf } from './leads.ts';
import { marketingActs, marketingUntil } from './marketingStories.ts';
import { ALLOCATIONS, BUDGETS } from './program.ts';
import { MADE, type MarketingAct } from './story.ts';

type StepKind = ReturnType<typeof nextSteps>[number];
type Making = Extract<MarketingAct, { does: 'makes' }>;
type Stepping = Extract<MarketingAct, { does: 'takes a step' }>;

const TODAY = '2017-11-15';
const acts = marketingUntil(TODAY as CalendarDate);
const making = acts.filter((act): act is Making => act.does === 'makes');
const stepping = acts.filter((act): act is Stepping => act.does === 'takes a step');
const madeAs = (object: Making['object']) =>
  making.filter((act) => act.object === object).flatMap(({ records }) => records);

/** What the activity is after the steps of its story, as the ledger adds them up. */
function stepsOf(activity: string, before = Infinity) {
  return stepping
    .filter((act) => act.activity === activity)
    .slice(0, before)
    .map(({ by, kind, at, fields = {} }, index) => ({
      ...{ number: index + 1, kind: kind as StepKind, by, at },
      approvedDelta: (fields.Approved_Delta__c as number | undefined) ?? null,
      paidDelta: (fields.Paid_Delta__c as number | undefined) ?? null,
      newDate: (fields.New_Date__c as string | undefined) ?? null,
    }));
}

const activities = madeAs('Fund_Activity__c').map(({ as, fields }) => ({
  as,
  request: String(fields.Fund_Request__c),
  asked: Number(fields.Asked_Amount__c),
  inLedger: {
    ...{ asked: Number(fields.Asked_Amount__c), endsOn: null, claimBy: String(fields.Claim_By__c) },
    ...{ decideBy: null, approver: 'manager', delegate: 'chief', escalateTo: null, finalDecision: true },
  },
}));

describe('what the sample tells of marketing', () => {
  test('is the same in every run', () => {
    expect(darcelSchlecht()).toEqual(darcelSchlecht());
  });

  test('is told in order of time, in the sample’s days', () => {
    const times = marketingActs().map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect([times[0]!.slice(0, 7), times.at(-1)!.slice(0, 7)]).toEqual(['2017-10', '2017-11']);
  });

  test('says in every key that is free to choose that it was made', () => {
    const fixed = ['Marketing_Plan__c', 'Fund_Claim__c', 'Deal_Update__c'];
    const free = making.filter(({ object }) => !fixed.includes(object));
    expect(free.flatMap(({ records }) => records).filter(({ key }) => !key.includes(MADE))).toEqual([]);
  });

  test('makes nothing twice', () => {
    const names = making.flatMap(({ records }) => records).map(({ as }) => as);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('funds of the sample', () => {
  test('are asked for, decided, claimed and paid in every state that there is', () => {
    const states = activities.map(({ as, inLedger }) => standing(inLedger, stepsOf(as), TODAY).state);
    expect([...new Set(states)].sort()).toEqual([
      ...['Agreed', 'Approved', 'Claim approved', 'Claim returned', 'Claim sent', 'Declined', 'Draft'],
      ...['Paid', 'Question', 'Returned', 'Waiting'],
    ]);
  });

  test('go on only by steps that the ledger offers to whoever takes them', () => {
    const strange = activities.flatMap(({ as, inLedger }) =>
      stepsOf(as).filter(({ kind, by, at }, index) => {
        const finalDecision = kind !== 'Agreed';
        const side = by === 'partner' ? ('Partner' as const) : ('Vendor' as const);
        const person = { id: by, side, pays: by === 'finance' };
        return !nextSteps(
          { ...inLedger, finalDecision },
          stepsOf(as, index),
          person,
          at.slice(0, 10),
        ).includes(kind);
      }),
    );
    expect(strange).toEqual([]);
  });

  test('are never promised beyond what is asked for, nor beyond what the fund has', () => {
    const fundOf = new Map(
      madeAs('Fund_Request__c').map(({ as, fields }) => [`{${as}}`, String(fields.Marketing_Fund__c)]),
    );
    const promised = new Map<string, number>();
    for (const { as, request, asked, inLedger } of activities) {
      const { approved } = standing(inLedger, stepsOf(as), TODAY);
      expect(approved).toBeLessThanOrEqual(asked);
      const fund = fundOf.get(request)!;
      promised.set(fund, (promised.get(fund) ?? 0) + approved);
    }
    const left = ALLOCATIONS.map(({ name, amount }) => amount - (promised.get(`{fund:${name}}`) ?? 0));
    expect(Math.min(...left)).toBe(0);
  });

  test('are never allocated beyond the budget', () => {
    const over = BUDGETS.filter(({ as, fields }) => {
      const given = ALLOCATIONS.filter(({ budget }) => `budget:${budget}` === as);
      return given.reduce((sum, { amount }) => sum + amount, 0) > Number(fields.Amount__c);
    });
    expect(over).toEqual([]);
  });

  test('are one over, one within two weeks of its end, one in euros', () => {
    const inTwoWeeks = '2017-11-30';
    expect(ALLOCATIONS.some(({ useBy }) => useBy < TODAY)).toBe(true);
    expect(ALLOCATIONS.some(({ useBy }) => useBy >= TODAY && useBy <= inTwoWeeks)).toBe(true);
    expect(BUDGETS.some(({ fields }) => fields.Currency_Code__c === 'EUR')).toBe(true);
  });
});

describe('leads of the sample', () => {
  const brought = {
    ...{ agent: 'Darcel Schlecht', label: '2017-Q3', tactic: 'letter', count: 300, from: 0 },
    receivedFrom: '2017-07-10' as CalendarDate,
    receivedTo: '2017-09-27' as CalendarDate,
    deals: { count: 10, skip: 0 },
  };
  const leads = leadsOf(brought, '2017-10-02' as CalendarDate);

  test('become deals of the set, and stand as these stand', () => {
    const linked = leads.filter(({ registration }) => registration !== null);
    expect(linked).toHaveLength(10);
    expect(linked.every(({ status }) => ['Won', 'Lost', 'Opportunity'].includes(status))).toBe(true);
  });

  test('are of companies that are not each other', () => {
    const companies = leads.slice(10, 290).map(({ company }) => company);
    expect(new Set(companies).size).toBe(companies.length);
  });

  test('that nobody has called are new', () => {
    const untouched = leadsOf(
      { ...brought, deals: undefined, untouched: true },
      '2017-10-02' as CalendarDate,
    );
    expect(new Set(untouched.map(({ status }) => status))).toEqual(new Set(['New']));
  });

  test('were received and called by the day on which they are brought in', () => {
    const early = leads.filter(
      ({ receivedOn, followedUpOn }) =>
        receivedOn > '2017-10-02' ||
        (followedUpOn !== null && (followedUpOn <= receivedOn || followedUpOn > '2017-10-02')),
    );
    expect(early).toEqual([]);
  });
});
