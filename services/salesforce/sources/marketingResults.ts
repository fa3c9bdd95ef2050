import { channelCost } from '../records/channelCost.ts';
import { day, id, text } from '../records/fieldCodecs.ts';
import { funnelRate } from '../records/funnelRate.ts';
import { marketingLead } from '../records/marketingLead.ts';
import { marketingPlan } from '../records/marketingPlan.ts';
import { marketingTactic } from '../records/marketingTactic.ts';
import { PARTNER_TYPE } from '../records/account.ts';
import { operatingPeriod } from '../records/operatingPeriod.ts';
import { readOnly, recordCodec } from '../records/recordCodec.ts';
import { user } from '../records/user.ts';
import { identifier, identifiers, soql, SoqlFragment, dateLiteral } from '../soql.ts';

/** A tactic with what was counted for it the last time. */
export const countedTactic = recordCodec('Marketing_Tactic__c', {
  ...marketingTactic.pick(
    'id',
    'actualLeads',
    'actualQualified',
    'followedUpCount',
    'actualOpportunities',
    'actualWonCount',
    'actualWonAmount',
    'actualPipeline',
    'actualsAsOf',
  ).table,
  partnerId: readOnly('Marketing_Plan__r.Partner__c', id),
  currency: readOnly('Marketing_Plan__r.Currency_Code__c', text.nullable()),
});
export type CountedTactic = ReturnType<typeof countedTactic.read>;

export const broughtLead = recordCodec('Marketing_Lead__c', {
  ...marketingLead.pick('tacticId', 'name', 'domain', 'receivedOn', 'status', 'followedUpOn').table,
  partnerId: readOnly('Marketing_Tactic__r.Marketing_Plan__r.Partner__c', id),
  registrationStatus: readOnly('Registration__r.Status__c', text.nullable()),
  dealId: readOnly('Registration__r.Opportunity__c', id.nullable()),
});

export function partnersOfTactics(tacticIds: readonly string[]): string {
  return soql`SELECT Marketing_Plan__r.Partner__c FROM Marketing_Tactic__c WHERE Id IN ${tacticIds} ORDER BY Id`;
}

/** Every tactic of these partners, and what each brought: one deal can be several tactics'. */
export function tacticsAndLeads(partnerIds: readonly string[]): string[] {
  return [
    soql`SELECT ${identifiers(countedTactic.select)} FROM ${identifier(countedTactic.object)} WHERE Marketing_Plan__r.Partner__c IN ${partnerIds} ORDER BY Id`,
    soql`SELECT ${identifiers(broughtLead.select)} FROM ${identifier(broughtLead.object)} WHERE Marketing_Tactic__r.Marketing_Plan__r.Partner__c IN ${partnerIds} ORDER BY Id`,
  ];
}

/** Names of an opportunity's fields in this org. */
export interface DealFields {
  readonly amount: string;
  readonly closeDate: string;
  readonly partnerChain: readonly string[];
}

/** What is read of a deal; the names are Opportunity's own. */
export function dealFields(mapping: DealFields, hasCurrencies: boolean): string[] {
  const money = hasCurrencies ? [mapping.amount, 'CurrencyIsoCode'] : [mapping.amount];
  return [
    'Id',
    ...money,
    'IsClosed',
    'IsWon',
    'CreatedDate',
    mapping.closeDate,
    'Account.Name',
    'Account.Website',
  ];
}

/** Deals that registrations with a tactic became, and those that leads' registrations became. */
export function registeredResults(partnerIds: readonly string[], fields: readonly string[]): string[] {
  const ofDeal = identifiers(fields.map((field) => `Opportunity__r.${field}`));
  const ofLead = identifiers(fields.map((field) => `Registration__r.Opportunity__r.${field}`));
  return [
    soql`SELECT Partner__c, Marketing_Tactic__c, ${ofDeal} FROM Deal_Registration__c WHERE Partner__c IN ${partnerIds} AND Marketing_Tactic__c != null AND Opportunity__c != null AND Status__c NOT IN ('Rejected', 'Withdrawn') ORDER BY Id`,
    soql`SELECT Marketing_Tactic__r.Marketing_Plan__r.Partner__c, ${ofLead} FROM Marketing_Lead__c WHERE Marketing_Tactic__r.Marketing_Plan__r.Partner__c IN ${partnerIds} AND Registration__r.Opportunity__c != null AND Registration__r.Status__c NOT IN ('Rejected', 'Withdrawn') ORDER BY Id`,
  ];
}

/** Deals of these partners with a customer that has an account, created since a day. */
export function dealsSince(
  { partnerChain }: DealFields,
  partnerIds: readonly string[],
  fields: readonly string[],
  first: string,
): string {
  const list = identifiers([...new Set([...fields, ...partnerChain])]);
  const of = identifiers(partnerChain)
    .map((field) => soql`${field} IN ${partnerIds}`)
    .join(' OR ');
  return soql`SELECT ${list} FROM Opportunity WHERE (${new SoqlFragment(of)}) AND AccountId != null AND CreatedDate >= ${dateLiteral(`${first}`)}T00:00:00Z ORDER BY Id`;
}

/** A plan whose rates are worked out. */
export const ratedPlan = recordCodec('Marketing_Plan__c', {
  ...marketingPlan.pick('id', 'partnerId', 'rates').table,
  programId: readOnly('Partner__r.Channel_Program__c', id.nullable()),
  partnerType: readOnly('Partner__r.Partner_Type__c', PARTNER_TYPE.nullable()),
});

const GOES_ON = new SoqlFragment("Status__c != 'Done'");

/** Plans that go on, of these partners or by their own ids. */
export function ratedPlans(planIds: readonly string[], partnerIds: readonly string[]): string {
  const of = [
    ...(planIds.length > 0 ? [soql`Id IN ${planIds}`] : []),
    ...(partnerIds.length > 0 ? [soql`Partner__c IN ${partnerIds}`] : []),
  ].join(' OR ');
  return soql`SELECT ${identifiers(ratedPlan.select)} FROM ${identifier(ratedPlan.object)} WHERE ${GOES_ON} AND (${new SoqlFragment(of)}) ORDER BY Id`;
}

export const PRESETS = soql`SELECT ${identifiers(funnelRate.select)} FROM ${identifier(funnelRate.object)} ORDER BY Id`;

/** How many leads of each partner have come how far. */
export const LEAD_COUNTS =
  'SELECT Marketing_Tactic__r.Marketing_Plan__r.Partner__c partner, Marketing_Tactic__r.Marketing_Plan__r.Partner__r.Channel_Program__c program, Status__c status, COUNT(Id) leads FROM Marketing_Lead__c GROUP BY Marketing_Tactic__r.Marketing_Plan__r.Partner__c, Marketing_Tactic__r.Marketing_Plan__r.Partner__r.Channel_Program__c, Status__c';

/** Presets that somebody changed. */
export function changedPresets(since: Date): string {
  return soql`SELECT Id FROM Funnel_Rate__c WHERE SystemModstamp >= ${since} LIMIT 1`;
}

export const LIVING_PLANS = soql`SELECT Id FROM Marketing_Plan__c WHERE ${GOES_ON} ORDER BY Id`;

export const costOfPeriod = recordCodec('Channel_Cost__c', {
  ...channelCost.pick('periodId', 'line', 'amount', 'currency').table,
  label: readOnly('Period__r.Name', operatingPeriod.table.label.codec),
  start: readOnly('Period__r.Start_Date__c', day),
  end: readOnly('Period__r.End_Date__c', day),
});

/** What the channel cost in the vendor's quarters, and what the whole company won in them. */
export const CHANNEL_COSTS = soql`SELECT ${identifiers(costOfPeriod.select)} FROM ${identifier(costOfPeriod.object)} WHERE Period__r.Calendar__c = 'Vendor' AND Period__r.Kind__c = 'Quarter' ORDER BY Period__r.Start_Date__c, Id`;
export const COMPANY_SALES =
  "SELECT Period__c, Won_Amount__c, As_Of__c, Currency_Code__c FROM Channel_Performance__c WHERE Level__c = 'Company' AND Period_Kind__c = 'Quarter' ORDER BY Period__c";

/** Whoever has a total of their own. */
export const MANAGERS =
  "SELECT Subject_Id__c manager FROM Channel_Performance__c WHERE Level__c = 'Manager' AND Subject_Id__c != null GROUP BY Subject_Id__c";

/** Those who have been there longest come first. */
export function peopleInRoles(roleIds: readonly string[]): string {
  return soql`SELECT ${identifiers(user.select)} FROM ${identifier(user.object)} WHERE IsActive = true AND UserRoleId IN ${roleIds} ORDER BY CreatedDate, Id`;
}
