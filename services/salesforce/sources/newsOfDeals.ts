import { lookupName } from '../lookupName.ts';
import type { SalesforceRecord } from '../record.ts';
import { dealRegistration } from '../records/dealRegistration.ts';
import { dealUpdate } from '../records/dealUpdate.ts';
import { count, day, id, instant, money, text } from '../records/fieldCodecs.ts';
import { readOnly, recordCodec } from '../records/recordCodec.ts';
import { dateLiteral, identifier, identifiers, soql, SoqlFragment } from '../soql.ts';

/** Where this organisation keeps what is told of a won deal. */
export interface WonDealFields {
  readonly amount: string;
  readonly closeDate: string;
  /** Null where the organisation does not keep it. */
  readonly product: string | null;
  /** Lookup to the partner's salesperson; null where the organisation does not keep one. */
  readonly seller: string | null;
  /** Lookups to Account; the first one that is filled in says whose deal it is. */
  readonly partnerChain: readonly string[];
}

/** A won deal as news tells it. */
export function readWonDeal({ amount, closeDate, product, seller, partnerChain }: WonDealFields) {
  const sellerName = seller && lookupName(seller);
  const codec = recordCodec('Opportunity', {
    id: readOnly('Id', id),
    amount: readOnly(amount, money.nullable()),
    /** A day, or a moment where the organisation keeps that. */
    closed: readOnly(closeDate, text),
    product: readOnly(product ?? 'Id', text.nullable()),
    customerName: readOnly('Account.Name', text.nullable()),
    sellerName: readOnly(sellerName ?? 'Id', text.nullable()),
    changedAt: readOnly('SystemModstamp', instant),
  });
  return (record: SalesforceRecord) => ({
    ...codec.read(record),
    ...(product === null ? { product: null } : {}),
    ...(sellerName === null ? { sellerName: null } : {}),
    partnerId: firstPartner(record, partnerChain),
  });
}
export type WonDeal = ReturnType<ReturnType<typeof readWonDeal>>;

/** Deals that are won and that something has changed in since. */
export function wonDeals(fields: WonDealFields, since: Date): string {
  const { amount, closeDate, product, seller, partnerChain } = fields;
  const more = [product, seller && lookupName(seller)].flatMap((each) => each ?? []);
  const read = identifiers([amount, closeDate, ...more, ...partnerChain]);
  const anyPartner = new SoqlFragment(
    partnerChain.map((each) => `${identifier(each).text} != null`).join(' OR '),
  );
  return soql`SELECT Id, ${read}, Account.Name, SystemModstamp FROM Opportunity WHERE IsWon = true AND SystemModstamp >= ${since} AND (${anyPartner}) ORDER BY Id`;
}

/**
 * What these partners have won before a day, the largest of each product; and everything they have won since.
 * @param from as the organisation keeps the close of a deal: a day or a moment
 */
export function wonBefore(
  { amount, closeDate, product, partnerChain }: Omit<WonDealFields, 'seller'> & { readonly product: string },
  partnerIds: readonly string[],
  from: string,
): string[] {
  const [partner = ''] = partnerChain;
  const names = [partner, product, amount, closeDate].map(identifier) as [Name, Name, Name, Name];
  const [ofPartner, ofProduct, worth, closed] = names;
  const first = from.length === 10 ? dateLiteral(from) : new Date(from);
  return [
    soql`SELECT ${ofPartner} partner, ${ofProduct} product, MAX(${worth}) largest FROM Opportunity WHERE IsWon = true AND ${ofPartner} IN ${partnerIds} AND ${ofProduct} != null AND ${closed} < ${first} GROUP BY ${ofPartner}, ${ofProduct}`,
    soql`SELECT Id, ${names} FROM Opportunity WHERE IsWon = true AND ${ofPartner} IN ${partnerIds} AND ${ofProduct} != null AND ${worth} != null AND ${closed} >= ${first} ORDER BY ${closed}, Id`,
  ];
}

type Name = ReturnType<typeof identifier>;

/** A registration as news tells it. */
export const toldRegistration = recordCodec('Deal_Registration__c', {
  ...dealRegistration.pick(
    'id',
    'partnerId',
    'customerName',
    'expectedAmount',
    'status',
    'submittedAt',
    'decidedAt',
    'protectedUntil',
    'product',
  ).table,
  extendedCount: readOnly('Extended_Count__c', count.nullable()),
  deciderName: readOnly('Decided_By__r.Name', text.nullable()),
  creatorName: readOnly('CreatedBy.Name', text.nullable()),
  creatorContactId: readOnly('CreatedBy.ContactId', id.nullable()),
  changedAt: readOnly('SystemModstamp', instant),
});
export type ToldRegistration = ReturnType<typeof toldRegistration.read>;

export function changedRegistrations(since: Date): string {
  return soql`SELECT ${identifiers(toldRegistration.select)} FROM ${identifier(toldRegistration.object)} WHERE SystemModstamp >= ${since} AND Submitted_At__c != null ORDER BY Id`;
}

/** What a partner has said about a registered deal. */
export const toldUpdate = recordCodec('Deal_Update__c', {
  ...dealUpdate.pick('id', 'registrationId', 'stage', 'amount', 'closeDate').table,
  partnerId: readOnly('Deal_Registration__r.Partner__c', id),
  customerName: readOnly('Deal_Registration__r.Customer_Name__c', text.nullable()),
  firstStage: readOnly('Deal_Registration__r.Stage_Note__c', text.nullable()),
  firstClose: readOnly('Deal_Registration__r.Expected_Close__c', day.nullable()),
  creatorName: readOnly('CreatedBy.Name', text.nullable()),
  creatorContactId: readOnly('CreatedBy.ContactId', id.nullable()),
  at: readOnly('CreatedDate', instant),
});
export type ToldUpdate = ReturnType<typeof toldUpdate.read>;

export function newUpdates(since: Date): string {
  return soql`SELECT ${identifiers(toldUpdate.select)} FROM ${identifier(toldUpdate.object)} WHERE CreatedDate >= ${since} ORDER BY CreatedDate, Id`;
}

/** Every update of these deals, the oldest first: what was before is in them. */
export function updatesOf(registrationIds: readonly string[]): string {
  return soql`SELECT ${identifiers(toldUpdate.select)} FROM ${identifier(toldUpdate.object)} WHERE Deal_Registration__c IN ${registrationIds} ORDER BY CreatedDate, Id`;
}

function firstPartner(record: SalesforceRecord, chain: readonly string[]): string | null {
  for (const path of chain) {
    const value = path
      .split('.')
      .reduce<unknown>((parent, name) => (parent ? (parent as SalesforceRecord)[name] : parent), record);
    if (typeof value === 'string') return value;
  }
  return null;
}
