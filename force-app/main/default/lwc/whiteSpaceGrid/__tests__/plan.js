import { whiteSpace } from 'c/whiteSpace';

export const PRODUCTS = [
  { key: 'edge', name: 'Edge Gateway', listPrice: 90000, typicalFirstYear: 60000 },
  { key: 'identity', name: 'Identity', listPrice: 40000, typicalFirstYear: 30000 },
  { key: 'observe', name: 'Observe', listPrice: null, typicalFirstYear: null },
];

export function customer(id, name, more = {}) {
  return {
    id,
    name,
    accountPlan: 'PLAN',
    customerKey: `PLAN:${id}`,
    domain: null,
    country: null,
    size: null,
    kind: 'Existing',
    positions: [],
    revision: 1,
    ...more,
  };
}

export function planned(id, planCustomer, productKey, more = {}) {
  return {
    id,
    planCustomer,
    productKey,
    status: 'Planned',
    amount: 36000,
    ledBy: 'Nobody yet',
    strategy: null,
    registration: null,
    registrationRecord: null,
    revision: 1,
    ...more,
  };
}

export const ALDER = customer('ALDER', 'Alder Foods', {
  size: '420 sites',
  domain: 'alder.example',
  country: 'GB',
  positions: [
    { product: 'edge', owned: 84000, open: null, openCount: 0 },
    { product: 'identity', owned: null, open: 62000, openCount: 1, openLedBy: 'Partner', overdue: true },
  ],
});
export const COBALT = customer('COBALT', 'Cobalt Rail', { size: '2,300 staff', domain: 'cobalt.example' });
export const IVORY = customer('IVORY', 'Ivory Logistics', { size: '6 depots', kind: 'New' });

/** A plan as c-account-plan hands it to its parts. */
export function planOf(more = {}) {
  const plan = {
    record: { id: 'PLAN', currencyCode: 'USD' },
    currency: 'USD',
    today: '2017-11-15',
    partner: { id: 'PARTNER', name: 'Brightwater' },
    firms: {
      partner: { side: 'partner', name: 'Brightwater', letter: 'B' },
      vendor: { side: 'vendor', name: 'Northbeam', letter: 'N' },
    },
    me: { id: 'USER', side: 'partner', isVendor: false },
    products: PRODUCTS,
    customers: [ALDER, COBALT, IVORY],
    planned: [
      planned('P1', 'COBALT', 'observe'),
      planned('P2', 'COBALT', 'edge', { status: 'Not a fit', amount: null }),
      planned('P3', 'IVORY', 'edge', { amount: 90000, ledBy: 'Vendor' }),
    ],
    players: [],
    lists: [],
    kpis: [],
    failed: new Set(),
    ...more,
  };
  const customers = plan.customers.map((each) => ({
    ...each,
    planned: plan.planned.filter(({ planCustomer }) => planCustomer === each.id),
  }));
  return { ...plan, customers, grid: whiteSpace(customers, plan.products) };
}

export function storeOf(more = {}) {
  return {
    save: jest.fn(async (id) => ({ status: 'saved', id, reason: '' })),
    create: jest.fn(async () => ({ status: 'saved', id: 'NEW', reason: '' })),
    stateOf: jest.fn(() => null),
    ...more,
  };
}

/** Everything that was waiting has happened. */
export async function settle(turns = 10) {
  await Promise.resolve();
  if (turns > 1) await settle(turns - 1);
}

export function mount(element, properties) {
  Object.assign(element, properties);
  document.body.append(element);
  return element;
}

export const find = ({ shadowRoot }, selector) => shadowRoot.querySelector(selector);
export const findAll = ({ shadowRoot }, selector) => [...shadowRoot.querySelectorAll(selector)];
export const textOf = ({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ').trim();
export const button = (element, label) =>
  findAll(element, 'lightning-button, button').find(
    (each) => (each.label ?? each.textContent.trim()) === label,
  );
