import { describe, expect, test } from '@jest/globals';
import { planFreshness, type FreshnessInput } from '#lwc/planFreshness';

const TODAY = '2026-11-23';
const PLAN = {
  startDate: '2026-10-01',
  endDate: '2027-03-31',
  lastReviewedOn: '2026-11-10',
  reviewEveryDays: 30,
};
const SIGNED = { number: 1, status: 'Signed' };

function freshness(
  input: Partial<Omit<FreshnessInput, 'plan'>> & { plan?: Partial<FreshnessInput['plan']> } = {},
  day = TODAY,
) {
  const { plan, ...rest } = input;
  return planFreshness(
    { versions: [SIGNED], lastChangedOn: '2026-11-20', ...rest, plan: { ...PLAN, ...plan } },
    day,
  );
}

const reasons = (...input: Parameters<typeof freshness>) =>
  freshness(...input).reasons.map(({ kind, since, days, toDo }) => [kind, since, days, toDo]);

describe('a plan', () => {
  test('is fresh while it is reviewed, changed and signed, and says when the next review is due', () => {
    expect(freshness()).toEqual({ stale: false, since: null, reasons: [], nextReviewBy: '2026-12-10' });
  });

  test('is stale from the day after a review was due', () => {
    const plan = { lastReviewedOn: '2026-10-24' };
    expect(freshness({ plan }, '2026-11-23').stale).toBe(false);
    expect(reasons({ plan }, '2026-11-24')).toEqual([['No review', '2026-11-23', 1, 'Plan a review']]);
  });

  test('asks to hold the review where one is planned', () => {
    expect(reasons({ plan: { lastReviewedOn: null }, nextReviewOn: '2026-11-25' })).toEqual([
      ['No review', '2026-10-31', 23, 'Hold the review'],
    ]);
  });

  test('that was begun after its start is first reviewed a rhythm after that day', () => {
    const begun = { ...SIGNED, createdOn: '2026-11-20' };
    expect(freshness({ plan: { lastReviewedOn: null }, versions: [begun] })).toMatchObject({
      nextReviewBy: '2026-12-20',
      reasons: [],
    });
  });

  test('is reviewed every 30 days where nothing else was agreed', () => {
    expect(freshness({ plan: { reviewEveryDays: null } }).nextReviewBy).toBe('2026-12-10');
  });

  test('is stale when nothing changed over two rhythms', () => {
    expect(reasons({ lastChangedOn: '2026-09-24' })).toEqual([]);
    expect(reasons({ lastChangedOn: '2026-09-23' })).toEqual([
      ['No change', '2026-09-23', 61, 'Look through the actions'],
    ]);
  });

  test('is stale when a signature is waited for past the day asked for', () => {
    const offered = { number: 2, status: 'Offered', offeredOn: '2026-11-01', askedFor: '2026-11-20' };
    expect(reasons({ versions: [SIGNED, offered] })).toEqual([['Unsigned', '2026-11-20', 3, 'Sign']]);
    expect(reasons({ versions: [SIGNED, { ...offered, askedFor: TODAY }] })).toEqual([]);
    expect(reasons({ versions: [SIGNED, { ...offered, askedFor: null }] })).toEqual([
      ['Unsigned', '2026-11-15', 8, 'Sign'],
    ]);
  });

  test('is stale when a first draft was not offered for a month', () => {
    const draft = { number: 1, status: 'Draft', createdOn: '2026-10-20' };
    expect(reasons({ versions: [draft] })).toEqual([['Never offered', '2026-10-20', 34, 'Offer']]);
    expect(reasons({ versions: [SIGNED, { ...draft, number: 2 }] })).toEqual([]);
  });

  test('tells all that is wrong, since the first of it', () => {
    const offered = { number: 2, status: 'Offered', askedFor: '2026-11-20' };
    expect(freshness({ versions: [SIGNED, offered], plan: { lastReviewedOn: null } })).toMatchObject({
      since: '2026-10-31',
      reasons: [{ kind: 'Unsigned' }, { kind: 'No review' }],
    });
  });
});

describe('the end of a plan', () => {
  test('opens the planning season two months before, which makes nothing stale', () => {
    const plan = { endDate: '2027-01-22' };
    expect(freshness({ plan })).toMatchObject({
      stale: false,
      reasons: [{ kind: 'Planning season', since: '2027-01-22', days: 60, toDo: 'Start the next plan' }],
    });
    expect(reasons({ plan: { endDate: '2027-01-23' } })).toEqual([]);
  });

  test('asks for the next plan, and for nothing else', () => {
    expect(freshness({ plan: { endDate: '2026-11-20', lastReviewedOn: null } })).toEqual({
      stale: true,
      since: '2026-11-20',
      reasons: [{ kind: 'Ended', since: '2026-11-20', days: 3, toDo: 'Start the next plan' }],
      nextReviewBy: null,
    });
  });

  test('asks for nothing once the next plan exists', () => {
    expect(reasons({ plan: { endDate: '2026-12-01' }, hasNextPlan: true })).toEqual([]);
    expect(reasons({ plan: { closedOn: '2026-11-01' }, hasNextPlan: true })).toEqual([]);
  });
});
