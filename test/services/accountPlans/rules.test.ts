import { describe, expect, test } from '@jest/globals';
import { carriedOver } from '../../../services/accountPlans/carriedOver.ts';
import type { CustomerDeal } from '../../../services/accountPlans/customerDeals.ts';
import { goalChanges } from '../../../services/accountPlans/goalChanges.ts';
import { plannedChanges } from '../../../services/accountPlans/plannedStatus.ts';
import { customerPosition } from '../../../services/accountPlans/positions.ts';
import { planProducts } from '../../../services/accountPlans/products.ts';
import { customerFinder } from '../../../services/accountPlans/sameCustomer.ts';
import { calendarDate } from '../../../services/domain/calendarDate.ts';
import type { Goal } from '../../../services/domain/goal.ts';
import { cents, type Cents } from '../../../services/domain/money.ts';
import { addWorkingDays } from '../../../services/domain/workingDays.ts';
import type { PlannedRegistration } from '../../../services/salesforce/sources/planWork.ts';

const day = calendarDate;
const PLAN = { start: day('2017-10-01'), end: day('2017-12-31'), today: day('2017-11-15') };

let deals = 0;
const deal = (fields: Partial<CustomerDeal>): CustomerDeal => ({
  id: `deal ${(deals += 1)}`,
  partnerId: 'partner',
  customer: { id: 'alder', name: 'Alder', website: null, country: null, employees: null },
  product: 'OBS',
  amount: cents(100_000),
  currency: null,
  state: 'open',
  closeDate: day('2017-12-01'),
  ledBy: null,
  ...fields,
});
const positionOf = (...some: CustomerDeal[]) => customerPosition(some, new Set(['registered']), PLAN);

describe('the position of a customer', () => {
  test('is what was won ever, and what can still be won within the plan', () => {
    const position = positionOf(
      deal({ state: 'won', closeDate: day('2016-05-01') }),
      deal({ id: 'registered', ledBy: 'partner' }),
      deal({ closeDate: day('2018-02-01') }),
    );
    expect(position).toMatchObject({ owned: 100_000, open: 100_000, openCount: 1 });
    expect(position.positions).toEqual([
      {
        product: 'OBS',
        owned: 1000,
        open: 1000,
        openCount: 1,
        openLedBy: 'Partner',
        registered: true,
        overdue: 0,
        outsideCount: 1,
      },
    ]);
  });

  test('counts a deal past its close date as one that can be won today', () => {
    const [position] = positionOf(deal({ closeDate: day('2017-09-01') })).positions;
    expect(position).toMatchObject({ openCount: 1, overdue: 1 });
  });

  test('knows no value where no deal has one, which is not zero', () => {
    expect(positionOf(deal({ amount: null })).positions[0]).toMatchObject({ open: null, openCount: 1 });
  });

  test('names a leader only when all deals have the same', () => {
    const mixed = positionOf(deal({ ledBy: 'partner' }), deal({ ledBy: 'vendor' }));
    expect(mixed.positions[0]?.openLedBy).toBeNull();
  });

  test('puts deals that name no product together', () => {
    expect(positionOf(deal({ product: null })).positions[0]?.product).toBe('other');
  });
});

describe('the columns of a plan', () => {
  const won = (product: string, customer: string, amount: number) =>
    deal({
      product,
      state: 'won',
      amount: cents(amount),
      customer: { id: customer, name: customer, website: null, country: null, employees: null },
    });

  test('keep their places; new ones follow by what was won with them', () => {
    const known = ['A', 'B', 'C'].map((key) => ({ key, name: `Product ${key}`, listPrice: null }));
    const columns = planProducts(['C'], known, [won('B', 'x', 100), won('A', 'x', 50)]);
    expect(columns.map(({ key }) => key)).toEqual(['C', 'B', 'A']);
  });

  test('say what is typical from three customers on', () => {
    const of = (...customers: string[]) =>
      planProducts(
        [],
        [],
        customers.map((customer, index) => won('A', customer, 100 * (index + 1))),
      )[0];
    expect([of('x', 'y')?.typicalFirstYear, of('x', 'y', 'z')?.typicalFirstYear]).toEqual([null, 2]);
  });
});

describe('a signed goal', () => {
  const goal = (version: number, status: Goal['status'], amount: number): Goal => ({
    id: `v${version}`,
    partnerId: 'p',
    periodId: 'q',
    version,
    status,
    amount: cents(amount),
    acceptedOn: null,
  });
  const signed = (amount: number) => ({
    partnerId: 'p',
    periodId: 'q',
    amount: cents(amount),
    acceptedOn: day('2017-11-15'),
  });

  test('follows the latest version, proposed ones included', () => {
    const changes = goalChanges(signed(200), [goal(1, 'accepted', 100), goal(2, 'proposed', 150)]);
    expect([changes.accepted?.version, changes.superseded.map(({ id }) => id)]).toEqual([3, ['v1']]);
  });

  test('that is agreed already writes nothing but what was left to supersede', () => {
    const changes = goalChanges(signed(200), [goal(1, 'accepted', 100), goal(2, 'accepted', 200)]);
    expect([changes.accepted, changes.superseded.map(({ id }) => id)]).toEqual([null, ['v1']]);
  });

  test('of zero is a goal', () => {
    expect(goalChanges(signed(0), []).accepted?.amount).toBe(0);
  });
});

describe('a planned deal', () => {
  const registration = (fields: Partial<PlannedRegistration>) =>
    ({
      id: 'registration',
      status: 'approved',
      dealId: null,
      dealIsClosed: null,
      dealIsWon: null,
      dealAmount: null,
      plannedId: 'planned',
      plannedStatus: 'planned',
      plannedRegistrationId: null,
      plannedWonAmount: null,
      ...fields,
    }) as PlannedRegistration;
  const statusBy = (fields: Partial<PlannedRegistration>) =>
    plannedChanges([registration(fields)])[0]?.status;
  const deal = { dealId: 'deal', dealIsClosed: true };

  test.each([
    ['registered', { status: 'pending' }],
    ['won', { ...deal, dealIsWon: true }],
    ['lost', { ...deal, dealIsWon: false }],
    ['planned again', { status: 'rejected', plannedStatus: 'registered' }],
  ] as const)('is %s by its registration', (status, fields) => {
    expect(statusBy(fields)).toBe(status.replace(' again', ''));
  });

  test('that people dropped stays so, unless it was won after all', () => {
    expect(statusBy({ plannedStatus: 'dropped' })).toBeUndefined();
    expect(statusBy({ plannedStatus: 'dropped', ...deal, dealIsWon: true })).toBe('won');
  });

  test('that stands so already is left alone', () => {
    const stands = { plannedStatus: 'registered', plannedRegistrationId: 'registration' } as const;
    expect(statusBy(stands)).toBeUndefined();
  });

  test('goes by the registration that says most', () => {
    const all = [
      registration({ id: 'old', status: 'rejected' }),
      registration({ id: 'new', ...deal, dealIsWon: true, dealAmount: 5 as Cents }),
    ];
    expect(plannedChanges(all)).toEqual([
      { plannedId: 'planned', status: 'won', registrationId: 'new', wonAmount: 5 },
    ]);
  });
});

describe('an action', () => {
  const start = day('2017-10-01');
  test.each([
    ['2017-10-20', '2017-10-20', 0],
    ['2017-10-20', '2017-10-30', 0],
    ['2017-10-20', '2017-10-31', 1],
    ['2017-10-20', '2017-11-29', 1],
    ['2017-10-20', '2017-11-30', 2],
  ])('promised for %s was carried over on %s %i times', (due, today, times) => {
    expect(carriedOver(start, day(due), day(today))).toBe(times);
  });
});

test('two working days after a Thursday is Monday', () => {
  expect(addWorkingDays(day('2017-11-16'), 2)).toBe('2017-11-20');
});

describe('the same customer', () => {
  const known = [
    { accountId: null, name: 'Alder Foods Ltd', domain: 'alder.example', country: 'France' },
    { accountId: 'birch', name: 'Birch', domain: null, country: null },
  ];
  const found = (customer: Partial<(typeof known)[0]> & { name: string }) =>
    customerFinder(known)({ accountId: null, domain: null, country: null, ...customer })?.name;

  test('is found by account, by domain, and by name in the same country', () => {
    expect(found({ name: 'Other', accountId: 'birch' })).toBe('Birch');
    expect(found({ name: 'Other', domain: 'www.alder.example' })).toBe('Alder Foods Ltd');
    expect(found({ name: 'ALDER FOODS LTD', country: 'FR' })).toBe('Alder Foods Ltd');
  });

  test('is not one of that name elsewhere, nor one with another account', () => {
    expect(found({ name: 'Alder Foods Ltd', country: 'Kenya' })).toBeUndefined();
    expect(found({ name: 'Birch', accountId: 'another birch' })).toBeUndefined();
  });
});
