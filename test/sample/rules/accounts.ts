import { accountRows, productRows, teamRows } from './crmSalesOpportunities.ts';
import { keyOf } from './keys.ts';
import type { Account, Product } from './organisation.ts';
import { membership } from './program.ts';

/** Partners, each owned by its manager, then customers, parents first. */
export function accounts(): Account[] {
  return [...partners(), ...customers().sort((one, other) => rank(one) - rank(other))];
}

export function products(): Product[] {
  return productRows().map(({ product, series, salesPrice }) => ({
    key: product,
    name: product,
    family: series,
    listPrice: salesPrice,
  }));
}

function partners(): Account[] {
  return teamRows().map(({ salesAgent, manager }) => ({
    key: keyOf.partner(salesAgent),
    name: `${salesAgent} Group`,
    kind: 'partner',
    owner: keyOf.manager(manager),
    parent: null,
    sector: null,
    country: null,
    employees: null,
    annualRevenue: null,
    membership: membership(salesAgent),
  }));
}

function customers(): Account[] {
  return accountRows().map((row) => ({
    key: keyOf.customer(row.account),
    name: row.account,
    kind: 'customer',
    owner: null,
    parent: row.subsidiaryOf ? keyOf.customer(row.subsidiaryOf) : null,
    sector: row.sector,
    country: row.officeLocation,
    employees: row.employees,
    annualRevenue: Math.round(row.revenueInMillions * 1_000_000),
    membership: null,
  }));
}

function rank(account: Account): number {
  return account.parent === null ? 0 : 1;
}
