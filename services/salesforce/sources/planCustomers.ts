import { accountPlan } from '../records/accountPlan.ts';
import { planCustomer } from '../records/planCustomer.ts';
import { partnerAction } from '../records/partnerAction.ts';
import { readOnly, recordCodec } from '../records/recordCodec.ts';
import { day } from '../records/fieldCodecs.ts';
import { identifier, identifiers, soql } from '../soql.ts';

export const tendedPlan = accountPlan.pick(
  'id',
  'partnerId',
  'start',
  'end',
  'currency',
  'products',
  'positionAsOf',
);
export type TendedPlan = ReturnType<typeof tendedPlan.read>;

export const knownCustomer = planCustomer.pick(
  'id',
  'planId',
  'key',
  'name',
  'accountId',
  'domain',
  'country',
  'positions',
  'ownedAmount',
  'openAmount',
  'openCount',
);
export type KnownCustomer = ReturnType<typeof knownCustomer.read>;

/** What a side promised and has not done. */
export const openAction = recordCodec('Partner_Action__c', {
  id: partnerAction.table.id,
  planStart: readOnly('Account_Plan__r.Start_Date__c', day),
  dueDate: partnerAction.table.dueDate,
  firstDueDate: partnerAction.table.firstDueDate,
  carriedOverCount: partnerAction.table.carriedOverCount,
});

export const EVERY_PLAN = soql`SELECT Id FROM Account_Plan__c WHERE Closed_On__c = null AND End_Date__c >= TODAY ORDER BY Id`;

export function plansOfPartners(partnerIds: readonly string[]): string {
  return soql`SELECT Id FROM Account_Plan__c WHERE Closed_On__c = null AND End_Date__c >= TODAY AND Partner__c IN ${partnerIds} ORDER BY Id`;
}

export function tendedPlans(planIds: readonly string[]): string {
  return soql`SELECT ${identifiers(tendedPlan.select)} FROM ${identifier(tendedPlan.object)} WHERE Id IN ${planIds} ORDER BY Id`;
}

export function customersOfPlans(planIds: readonly string[]): string {
  return soql`SELECT ${identifiers(knownCustomer.select)} FROM ${identifier(knownCustomer.object)} WHERE Account_Plan__c IN ${planIds} ORDER BY Id`;
}

export function openActions(planIds: readonly string[]): string {
  return soql`SELECT ${identifiers(openAction.select)} FROM ${identifier(openAction.object)} WHERE Account_Plan__c IN ${planIds} AND Status__c IN ('Open', 'Slipped') AND (First_Due_Date__c < TODAY OR (First_Due_Date__c = null AND Due_Date__c < TODAY)) ORDER BY Id`;
}

export const PRODUCTS = soql`SELECT ProductCode, Name FROM Product2 WHERE IsActive = true AND ProductCode != null ORDER BY ProductCode`;

/** Where registrations are kept. */
export interface RegistrationPlace {
  readonly object: string;
  readonly partner: string;
  /** Lookup to the opportunity. */
  readonly deal: string | null;
  readonly status: string;
}

/** Open deals of these partners with a registration of one of these statuses; null where that is not kept. */
export function registeredDeals(
  place: RegistrationPlace,
  statuses: readonly string[],
  partnerIds: readonly string[],
): string | null {
  if (place.deal === null || !place.deal.endsWith('__c')) return null;
  const deal = identifier(place.deal);
  const closed = identifier(place.deal.replace(/__c$/, '__r.IsClosed'));
  return soql`SELECT ${deal} FROM ${identifier(place.object)} WHERE ${identifier(place.partner)} IN ${partnerIds} AND ${deal} != null AND ${closed} = false AND ${identifier(place.status)} IN ${statuses}`;
}

/** Customers, not partners: those that a list can name. @param flag the checkbox that marks partners */
export function customerAccounts(flag: string): string {
  return soql`SELECT Id, Name, Website, BillingCountry FROM Account WHERE ${identifier(flag)} = false ORDER BY Id`;
}
