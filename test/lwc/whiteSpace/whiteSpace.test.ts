import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pageOf, whiteSpace, type Customer, type PlannedOpportunity, type Position } from '#lwc/whiteSpace';

const PRODUCTS = [
  { key: 'edge', name: 'Edge', typicalFirstYear: 30000 },
  { key: 'vault', name: 'Vault', typicalFirstYear: null },
];

function customer(name: string, values: Partial<Customer> = {}): Customer {
  return { id: name, name, kind: 'Existing', positions: [], planned: [], ...values };
}

function position(values: Partial<Position> = {}): Position {
  return { product: 'edge', owned: null, open: null, openCount: 0, openLedBy: null, ...values };
}

function planned(values: Partial<PlannedOpportunity> = {}): PlannedOpportunity {
  return { productKey: 'edge', status: 'Planned', amount: 100, ledBy: 'Partner', ...values };
}

function cellWith(somePosition: Partial<Position> | null, somePlan: Partial<PlannedOpportunity> | null) {
  const alder = customer('Alder', {
    positions: somePosition ? [position(somePosition)] : [],
    planned: somePlan ? [planned(somePlan)] : [],
  });
  return whiteSpace([alder], PRODUCTS).existing.rows[0]?.cells[0];
}

describe('a cell', () => {
  test('is empty where nothing is known, and says what others spend', () => {
    expect(cellWith(null, null)).toMatchObject({
      state: 'Empty',
      value: null,
      leader: null,
      typicalFirstYear: 30000,
    });
  });

  test('is owned once something was won', () => {
    expect(cellWith({ owned: 84 }, null)).toMatchObject({ state: 'Owned', value: 84, leader: null });
  });

  test('is open where a deal is, also beside what is owned', () => {
    expect(
      cellWith({ owned: 84, open: 62, openCount: 2, openLedBy: 'Vendor', overdue: 1 }, null),
    ).toMatchObject({
      state: 'Open',
      value: 62,
      owned: 84,
      leader: 'Vendor',
      openCount: 2,
      overdue: true,
    });
  });

  test('counts an open deal once, though it was planned', () => {
    expect(cellWith({ open: 62, openCount: 1 }, { status: 'Registered' })).toMatchObject({
      state: 'Open',
      value: 62,
    });
    expect(cellWith({ open: 62, openCount: 1 }, { status: 'Planned' })).toMatchObject({
      state: 'Open',
      value: 62,
    });
  });

  test('keeps an open deal without a value apart from one of zero', () => {
    expect(cellWith({ openCount: 1 }, null)).toMatchObject({
      state: 'Open',
      value: null,
      leader: 'Nobody yet',
    });
    expect(cellWith({ open: 0, openCount: 1 }, null)).toMatchObject({ state: 'Open', value: 0 });
  });

  test('is planned, and open as soon as the deal is registered', () => {
    expect(cellWith(null, {})).toMatchObject({
      state: 'Planned',
      value: 100,
      leader: 'Partner',
      openCount: 0,
    });
    expect(cellWith(null, { status: 'Registered' })).toMatchObject({
      state: 'Open',
      value: 100,
      openCount: 1,
    });
  });

  test('is owned as soon as the plan was won', () => {
    expect(cellWith(null, { status: 'Won', wonAmount: 90 })).toMatchObject({ state: 'Owned', value: 90 });
    expect(cellWith({ owned: 90 }, { status: 'Won', wonAmount: 90 })).toMatchObject({
      state: 'Owned',
      value: 90,
    });
  });

  test('is empty again when a plan was lost or dropped, and closed when it does not fit', () => {
    expect(cellWith(null, { status: 'Lost' })?.state).toBe('Empty');
    expect(cellWith(null, { status: 'Dropped' })?.state).toBe('Empty');
    expect(cellWith(null, { status: 'Not a fit' })).toMatchObject({ state: 'Not a fit', value: null });
    expect(cellWith({ owned: 5 }, { status: 'Not a fit' })?.state).toBe('Owned');
  });
});

describe('the grid', () => {
  test('has new customers in a block of their own, targets among them, each by name', () => {
    const grid = whiteSpace(
      [
        customer('Juniper', { kind: 'New' }),
        customer('Beacon'),
        customer('Ivory', { kind: 'Target' }),
        customer('Alder'),
      ],
      PRODUCTS,
    );
    expect(grid.existing.rows.map(({ name }) => name)).toEqual(['Alder', 'Beacon']);
    expect(grid.newCustomers.rows.map(({ name }) => name)).toEqual(['Ivory', 'Juniper']);
  });

  test('leaves out archived customers', () => {
    const gone = customer('Alder', { archived: true, planned: [planned()] });
    expect(whiteSpace([gone], PRODUCTS)).toMatchObject({ existing: { rows: [] }, sums: { total: null } });
  });

  test('gives products that nobody listed a column, so that no money is hidden', () => {
    const alder = customer('Alder', {
      positions: [position({ product: 'old', open: 7, openCount: 1 })],
      planned: [planned({ productKey: 'custom', productName: 'Custom work' })],
    });
    const { columns, sums } = whiteSpace([alder], PRODUCTS);
    expect(columns.map(({ name }) => name)).toEqual(['Edge', 'Vault', 'Custom work', 'old']);
    expect(sums.total).toBe(107);
  });

  test('says how many have no value and how many nobody leads', () => {
    const alder = customer('Alder', { planned: [planned({ amount: null, ledBy: 'Nobody yet' })] });
    expect(whiteSpace([alder], PRODUCTS).sums).toEqual({
      open: null,
      openCount: 0,
      planned: null,
      plannedCount: 1,
      total: null,
      blankCount: 1,
      unledCount: 1,
    });
  });
});

const money = fc.option(fc.integer({ min: 0, max: 1_000_000_00 }).map((cents) => cents / 100));
const somePositions = fc.uniqueArray(
  fc.record({
    product: fc.constantFrom('edge', 'vault', 'old'),
    owned: money,
    open: money,
    openCount: fc.nat(3),
    openLedBy: fc.constantFrom('Partner' as const, 'Vendor' as const, null),
  }),
  { selector: ({ product }) => product },
);
const somePlans = fc.uniqueArray(
  fc.record({
    productKey: fc.constantFrom('edge', 'vault', 'old'),
    status: fc.constantFrom<PlannedOpportunity['status']>(
      'Planned',
      'Registered',
      'Won',
      'Lost',
      'Not a fit',
      'Dropped',
    ),
    amount: money,
  }),
  { selector: ({ productKey }) => productKey },
);
const customers = fc
  .array(
    fc.record({
      kind: fc.constantFrom<NonNullable<Customer['kind']>>('Existing', 'New', 'Target'),
      positions: somePositions,
      planned: somePlans,
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((values, at) => customer(`c${at}`, values)));

const cents = (amounts: (number | null)[]) =>
  amounts.reduce((sum: number, amount) => sum + Math.round((amount ?? 0) * 100), 0);

describe('the totals', () => {
  test('of rows, of columns and of blocks come to the same, to the cent', () => {
    fc.assert(
      fc.property(customers, (all) => {
        const { columns, existing, newCustomers, sums } = whiteSpace(all, PRODUCTS);
        const rows = [...existing.rows, ...newCustomers.rows];
        for (const parts of [columns, rows, [existing, newCustomers]]) {
          expect(cents(parts.map((part) => part.sums.total))).toBe(cents([sums.total]));
          expect(parts.reduce((sum, part) => sum + part.sums.blankCount, 0)).toBe(sums.blankCount);
        }
      }),
    );
  });

  test('are exact to the cent, not to a fraction of it', () => {
    const two = [planned({ amount: 0.1 }), planned({ productKey: 'vault', amount: 0.2 })];
    expect(whiteSpace([customer('Alder', { planned: two })], PRODUCTS).sums.total).toBe(0.3);
  });

  test('are open and planned, and nothing exactly where neither has a value', () => {
    fc.assert(
      fc.property(customers, (all) => {
        const { sums } = whiteSpace(all, PRODUCTS);
        expect(cents([sums.open, sums.planned])).toBe(cents([sums.total]));
        expect(sums.total === null).toBe(sums.open === null && sums.planned === null);
      }),
    );
  });
});

describe('two hundred customers', () => {
  const many = Array.from({ length: 200 }, (_, at) =>
    customer(`Müller ${String(at).padStart(3, '0')}`, {
      kind: at < 150 ? 'Existing' : 'New',
      size: `${at} sites`,
    }),
  );
  const grid = whiteSpace(many, PRODUCTS);

  test('are shown page by page, new customers after the others', () => {
    expect(pageOf(grid, { page: 7 })).toMatchObject({
      found: 200,
      page: 7,
      pageCount: 8,
      from: 151,
      to: 175,
    });
    expect(pageOf(grid, { page: 7 }).newCustomers).toHaveLength(25);
    expect(pageOf(grid, { page: 6 }).existing).toHaveLength(25);
  });

  test('are found by parts of name and size, without accents', () => {
    const { existing, found } = pageOf(grid, { search: 'muller 17 SITES' });
    expect([found, existing[0]?.name, existing[1]?.name]).toEqual([12, 'Müller 017', 'Müller 117']);
  });

  test('keep to the pages that there are', () => {
    expect(pageOf(grid, { page: 99 })).toMatchObject({ page: 8, from: 176, to: 200 });
    expect(pageOf(grid, { search: 'nobody', page: 3 })).toMatchObject({
      found: 0,
      page: 1,
      pageCount: 1,
      from: 0,
      to: 0,
    });
  });

  test('appear on one page each', () => {
    const pages = Array.from({ length: 8 }, (_, at) => pageOf(grid, { page: at + 1 }));
    const ids = pages
      .flatMap(({ existing, newCustomers }) => [...existing, ...newCustomers])
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(200);
    expect(ids).toHaveLength(200);
  });
});
