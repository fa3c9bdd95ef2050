import type { SalesforceRow } from '../record.ts';
import { identifiers, soql } from '../soql.ts';

/** A deal as one compares it with another; blank fields are null. */
export interface ComparableRow {
  readonly id: string;
  readonly accountIds: readonly string[];
  readonly name: string | null;
  readonly domain: string | null;
  readonly country: string | null;
  readonly products: readonly string[];
}

const REGISTRATION_FIELDS = [
  'Id',
  'Customer_Name__c',
  'Customer_Domain__c',
  'Customer_Country__c',
  'Product__c',
  'Product_Key__c',
  'Opportunity__r.AccountId',
  'Planned_Opportunity__r.Plan_Customer__r.Customer__c',
];

/** Every registration that holds a customer for somebody. */
export const HELD_REGISTRATIONS = soql`SELECT ${identifiers(REGISTRATION_FIELDS)} FROM Deal_Registration__c WHERE Status__c IN ('Pending', 'Approved') AND (Opportunity__c = null OR Opportunity__r.IsClosed = false) ORDER BY Id`;

export function readHeldRegistration(row: SalesforceRow): ComparableRow {
  return {
    id: row.text(0),
    name: row.text(1) || null,
    domain: row.text(2) || null,
    country: row.text(3) || null,
    products: [row.text(4), row.text(5)].filter(Boolean),
    accountIds: [row.text(6), row.text(7)].filter(Boolean),
  };
}

/** @param product field of its key; null where the organisation has none */
export function openDeals(product: string | null): string {
  const fields = ['Id', 'AccountId', 'Account.Name', 'Account.Website', 'Account.BillingCountry'];
  return soql`SELECT ${identifiers(product === null ? fields : [...fields, product])} FROM Opportunity WHERE IsClosed = false AND AccountId != null ORDER BY Id`;
}

export function readOpenDeal(product: string | null) {
  return (row: SalesforceRow): ComparableRow => ({
    id: row.text(0),
    accountIds: [row.text(1)],
    name: row.text(2) || null,
    domain: row.text(3) || null,
    country: row.text(4) || null,
    products: product === null ? [] : [row.text(5)].filter(Boolean),
  });
}
