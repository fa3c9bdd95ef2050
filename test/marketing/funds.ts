import { MANAGER, PARTNER, type Outcome, type Planning, type Who } from '../accountPlan/planning.ts';

type Fields = Record<string, unknown>;

export const ACTIVITY = 'Fund_Activity__c';
export const STEP = 'Fund_Step__c';
export const CLAIM = 'Fund_Claim__c';

/** Decides what is asked of the funds of partner A; above its account manager. */
export const APPROVER = 'head of region';
export const DELEGATE = 'chief';

let made = 0;

/** What the service writes of a fund; it may be used until the end of the year. */
export function fundFields({ channel, idOf }: Planning, fields: Fields = {}, place: 'A' | 'B' = 'A'): Fields {
  made += 1;
  return {
    Name: `Funds ${made}`,
    OwnerId: idOf(`manager of ${place}`),
    Partner__c: channel.partners[place],
    Fund_Key__c: `fund ${made}`,
    Allocated_Amount__c: 10_000,
    Use_By__c: '2017-12-31',
    Claim_By__c: '2018-01-31',
    ...fields,
  };
}

export function newFund(at: Planning, fields: Fields = {}, place: 'A' | 'B' = 'A'): Promise<string> {
  return at.given('service', 'Marketing_Fund__c', fundFields(at, fields, place));
}

export function requestFields(fund: string, fields: Fields = {}): Fields {
  made += 1;
  return { Marketing_Fund__c: fund, Request_Key__c: `${fund}:${made}`, ...fields };
}

export function activityFields(request: string, fields: Fields = {}): Fields {
  made += 1;
  return {
    Name: 'Breakfast for dealers',
    Fund_Request__c: request,
    Activity_Key__c: `${request}:${made}`,
    Kind__c: 'Event',
    Total_Cost__c: 8_000,
    Asked_Amount__c: 4_000,
    ...fields,
  };
}

/** Who decides, as the service writes it. */
export function route(at: Planning, fields: Fields = {}): Fields {
  const Approver__c = at.idOf(APPROVER);
  return { Approver__c, Delegate__c: at.idOf(DELEGATE), Final_Decision__c: true, ...fields };
}

/** An activity of a fund that the partner has written, with somebody to decide it. */
export async function drafted(at: Planning, fund: string, fields: Fields = {}, routed: Fields = {}) {
  const request = await at.given(PARTNER, 'Fund_Request__c', requestFields(fund));
  const activity = await at.given(PARTNER, ACTIVITY, activityFields(request, fields));
  await must(at.update('service', ACTIVITY, activity, route(at, routed)));
  return activity;
}

export function stepFields(
  activity: string,
  number: number,
  kind: string,
  who: Who,
  fields: Fields = {},
): Fields {
  return {
    Fund_Activity__c: activity,
    Step_Key__c: `${activity}:${number}`,
    Number__c: number,
    Kind__c: kind,
    By_Name__c: who,
    ...fields,
  };
}

/** The step that follows, as its screen would write it. */
export async function take(
  at: Planning,
  who: Who,
  activity: string,
  kind: string,
  fields: Fields = {},
): Promise<Outcome> {
  const soql = `SELECT Step_Count__c FROM ${ACTIVITY} WHERE Id = '${activity}'`;
  const { records } = await at.query('administrator', soql);
  const number = Number(records[0]?.Step_Count__c ?? 0) + 1;
  return at.create(who, STEP, stepFields(activity, number, kind, who, fields));
}

export async function taken(...step: Parameters<typeof take>): Promise<string> {
  return must(take(...step));
}

/** An activity that waits for its decision. */
export async function sent(at: Planning, fund?: string, fields: Fields = {}, routed: Fields = {}) {
  const activity = await drafted(at, fund ?? (await newFund(at)), fields, routed);
  await taken(at, PARTNER, activity, 'Sent');
  return activity;
}

export async function approved(at: Planning, amount = 4_000, fund?: string): Promise<string> {
  const activity = await sent(at, fund);
  await taken(at, APPROVER, activity, 'Approved', { Approved_Delta__c: amount });
  return activity;
}

export function claimFields(activity: string, fields: Fields = {}): Fields {
  const amounts = { Spent_Amount__c: 8_000, Claimed_Amount__c: 4_000 };
  return { Fund_Activity__c: activity, Claim_Key__c: activity, ...amounts, ...fields };
}

export interface Claimed {
  readonly activity: string;
  readonly claim: string;
}

/** Approved and claimed; the claim waits. */
export async function claimed(at: Planning, approvedAmount = 4_000, fields: Fields = {}): Promise<Claimed> {
  const activity = await approved(at, approvedAmount);
  const claim = await at.given(PARTNER, CLAIM, claimFields(activity, fields));
  await taken(at, PARTNER, activity, 'Claim sent', { Claim__c: claim });
  return { activity, claim };
}

/** To be paid by finance. */
export async function payable(at: Planning, approvedAmount = 4_000, fields: Fields = {}): Promise<Claimed> {
  const both = await claimed(at, approvedAmount, fields);
  await taken(at, APPROVER, both.activity, 'Claim approved', { Claim__c: both.claim });
  return both;
}

export async function must(outcome: Promise<Outcome>): Promise<string> {
  const result = await outcome;
  if ('code' in result) throw new Error(`${result.code} ${result.message}`);
  return result.id;
}

export { MANAGER, PARTNER };
