import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amountBack, nextSteps, standing } from '#lwc/fundLedger';
import type { Activity, Person, Step, StepKind } from '#lwc/fundLedger';

const ACTIVITY: Activity = {
  asked: 4_000,
  endsOn: '2018-03-11',
  claimBy: '2018-04-30',
  decideBy: '2017-11-25',
  approver: 'elena',
  delegate: 'ana',
  escalateTo: 'marcus',
  finalDecision: true,
};
const mia: Person = { id: 'mia', side: 'Partner', pays: false };
const elena: Person = { id: 'elena', side: 'Vendor', pays: false };
const finance: Person = { id: 'fin', side: 'Vendor', pays: true };
const TODAY = '2017-11-20';

/** Steps one after the other; the money of a kind where it moves any. */
function steps(...kinds: (StepKind | Partial<Step>)[]): Step[] {
  return kinds.map((kind, index) => {
    const given = typeof kind === 'string' ? { kind } : kind;
    return { number: index + 1, kind: 'Sent', by: 'mia', at: `2017-11-1${index}`, ...given };
  });
}

const approved = { kind: 'Approved', approvedDelta: 4_000, by: 'elena' } as const;

describe('what the steps add up to', () => {
  test.each<[Step[], string, string | null, string | null]>([
    [steps(), 'Draft', null, null],
    [steps('Sent'), 'Waiting', 'approver', '2017-11-25'],
    [steps('Sent', 'Agreed'), 'Agreed', 'approver', '2017-11-25'],
    [steps('Sent', 'Asked for more'), 'Question', 'partner', null],
    [steps('Sent', 'Asked for more', 'Sent'), 'Waiting', 'approver', '2017-11-25'],
    [steps('Sent', 'Returned'), 'Returned', 'partner', null],
    [steps('Sent', 'Declined'), 'Declined', null, null],
    [steps('Sent', approved), 'Approved', 'partner', '2018-04-30'],
    [steps('Sent', approved, 'Claim sent'), 'Claim sent', 'approver', '2017-11-25'],
    [steps('Sent', approved, 'Claim sent', 'Claim approved'), 'Claim approved', 'finance', null],
    [steps('Sent', approved, 'Claim sent', 'Claim approved', 'Paid'), 'Paid', null, null],
  ])('%#: the last step says where it stands, who is next and by when', (taken, state, waitsFor, due) => {
    expect(standing(ACTIVITY, taken, TODAY)).toMatchObject({ state, waitsFor, due });
  });

  test('a release takes back what was promised, an escalation changes nothing', () => {
    const taken = steps('Sent', 'Escalated', approved, { kind: 'Released', approvedDelta: -1_500 });
    expect(standing(ACTIVITY, taken, TODAY)).toMatchObject({
      state: 'Approved',
      approved: 2_500,
      open: 2_500,
    });
  });

  test('an extension moves the day to claim', () => {
    const taken = steps('Sent', approved, { kind: 'Extended', newDate: '2018-06-15' });
    expect(standing(ACTIVITY, taken, '2018-05-20')).toMatchObject({ claimBy: '2018-06-15', expired: false });
    expect(standing(ACTIVITY, taken, '2018-06-16')).toMatchObject({ expired: true });
  });

  test('a decision that is late is late, and not expired', () => {
    expect(standing(ACTIVITY, steps('Sent'), '2017-11-26')).toMatchObject({ late: true, expired: false });
  });

  test('the order of reading does not matter', () => {
    const taken = steps('Sent', 'Returned', 'Sent', approved);
    expect(standing(ACTIVITY, [...taken].reverse(), TODAY)).toEqual(standing(ACTIVITY, taken, TODAY));
  });

  test('what is promised and what is paid add up to the cent', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e7, max: 1e7 })), (cents) => {
        const taken = steps(
          ...cents.map((delta) => ({ approvedDelta: delta / 100, paidDelta: -delta / 100 })),
        );
        const total = cents.reduce((sum, delta) => sum + delta, 0);
        const { approved: promised, open } = standing(ACTIVITY, taken, TODAY);
        expect([Math.round(promised * 100), Math.round(open * 100)]).toEqual([total, 2 * total]);
      }),
    );
  });
});

describe('what may be done next', () => {
  const next = (taken: Step[], person: Person, activity = ACTIVITY, today = TODAY) =>
    nextSteps(activity, taken, person, today);

  test('the approver approves, asks, returns or declines', () => {
    expect(next(steps('Sent'), elena)).toEqual(['Approved', 'Asked for more', 'Returned', 'Declined']);
  });

  test('so do the delegate and whom it was escalated to', () => {
    expect(next(steps('Sent'), { ...elena, id: 'ana' })).toContain('Approved');
    expect(next(steps('Sent'), { ...elena, id: 'marcus' })).toContain('Approved');
  });

  test('before the last approver a decision agrees and promises no money', () => {
    expect(next(steps('Sent'), elena, { ...ACTIVITY, finalDecision: false })[0]).toBe('Agreed');
  });

  test('nobody decides on what he or she has sent', () => {
    expect(next(steps({ kind: 'Sent', by: 'elena' }), elena)).toEqual([]);
  });

  test('others of the vendor decide nothing, and finance pays approved claims alone', () => {
    const claimed = steps('Sent', approved, 'Claim sent', 'Claim approved');
    expect(next(steps('Sent'), finance)).toEqual([]);
    expect(next(claimed, finance)).toEqual(['Paid']);
    expect(next(claimed, elena)).toEqual([]);
  });

  test('nothing is paid twice', () => {
    const paid = steps('Sent', approved, 'Claim sent', 'Claim approved', { kind: 'Paid', paidDelta: 4_000 });
    expect(next(paid, finance)).toEqual([]);
  });

  test('the partner sends again what was returned, and claims what was approved until the day has passed', () => {
    expect(next(steps('Sent', 'Returned'), mia)).toEqual(['Sent']);
    expect(next(steps('Sent', approved), mia)).toEqual(['Claim sent']);
    expect(next(steps('Sent', approved), mia, ACTIVITY, '2018-05-01')).toEqual([]);
  });

  test('somebody at the partner who asks for no funds sends and claims nothing', () => {
    const reader: Person = { ...mia, asks: false };
    expect(next(steps('Sent', 'Returned'), reader)).toEqual([]);
    expect(next(steps('Sent', approved), reader)).toEqual([]);
  });

  test('after a decline nobody does anything', () => {
    const declined = steps('Sent', 'Declined');
    expect([mia, elena, finance].flatMap((person) => next(declined, person))).toEqual([]);
  });
});

describe('what comes back of what was spent', () => {
  const half = { approved: 2_100, agreedCost: 4_200 };

  test('half of what was spent where half was agreed', () => {
    expect(amountBack({ ...half, spent: 3_000 })).toEqual({ back: 1_500, over: 0, toAsk: 0 });
  });

  test.each([
    ['Partner pays', 0],
    ['Vendor pays', 260],
    ['Shared as agreed', 130],
    ['Ask first above 10 %', 130],
  ] as const)('260 overspent, and the plan says "%s"', (rule, toAsk) => {
    expect(amountBack({ ...half, spent: 4_460, rule })).toEqual({ back: 2_100, over: 260, toAsk });
  });

  test('more than a tenth over is not shared without having asked', () => {
    const rule = 'Ask first above 10 %';
    expect(amountBack({ ...half, spent: 4_620, rule }).toAsk).toBe(210);
    expect(amountBack({ ...half, spent: 4_620.01, rule }).toAsk).toBe(0);
  });

  test('never more than was promised, nor than was spent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 2e6 }),
        (share, cost, spent) => {
          const promised = Math.min(share, cost);
          const { back } = amountBack({ approved: promised, agreedCost: cost, spent });
          expect(back).toBeLessThanOrEqual(Math.min(promised, spent));
        },
      ),
    );
  });
});
