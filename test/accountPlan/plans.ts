import { MANAGER, PARTNER, type Planning, type Who } from './planning.ts';

type Fields = Record<string, unknown>;

const VERSION = 'Account_Plan_Version__c';

let plans = 0;

/** What a new plan with a partner needs. */
export function planFields({ channel }: Planning, fields: Fields = {}, place: 'A' | 'B' = 'A'): Fields {
  plans += 1;
  const label = `2018-${plans}`;
  const partner = channel.partners[place];
  return {
    Name: `Partner ${place}, ${label}`,
    Partner__c: partner,
    Plan_Key__c: `${partner}:${label}`,
    Period_Label__c: label,
    Start_Date__c: '2018-01-01',
    End_Date__c: '2018-12-31',
    ...fields,
  };
}

/** A plan that the manager has begun with partner A. */
export function newPlan(at: Planning, fields: Fields = {}): Promise<string> {
  return at.given(MANAGER, 'Account_Plan__c', planFields(at, fields));
}

export function versionFields(plan: string, number: number, fields: Fields = {}): Fields {
  return { Account_Plan__c: plan, Number__c: number, Version_Key__c: `${plan}:v${number}`, ...fields };
}

export function lineFields(version: string, key: string, fields: Fields = {}): Fields {
  return {
    Account_Plan_Version__c: version,
    Line_Key__c: key,
    Plan_Line_Key__c: `${version}:${key}`,
    Section__c: 'Together',
    Kind__c: 'Text',
    ...fields,
  };
}

export interface Agreed {
  readonly plan: string;
  readonly version: string;
  /** The line of the revenue goal. */
  readonly goal: string;
}

/** A version with its revenue goal, being written. */
export async function drafted(at: Planning): Promise<Agreed> {
  const plan = await newPlan(at);
  const version = await at.given(PARTNER, VERSION, versionFields(plan, 1));
  const line = lineFields(version, 'goal.revenue', {
    Section__c: 'Goals',
    Kind__c: 'Money',
    Amount__c: 50_000,
  });
  return { plan, version, goal: await at.given(PARTNER, 'Plan_Line__c', line) };
}

export function offer(at: Planning, who: Who): Fields {
  return { Status__c: 'Offered', Offered_By__c: at.idOf(who), Offered_At__c: at.time() };
}

/** A signature as it has to be; people of the channel have last names alone. */
export function signature(at: Planning, side: 'Partner' | 'Vendor', who: Who): Fields {
  return {
    [`${side}_Signed_By__c`]: at.idOf(who),
    [`${side}_Signed_Name__c`]: who,
    [`${side}_Signed_At__c`]: at.time(),
  };
}

export async function offered(at: Planning): Promise<Agreed> {
  const agreed = await drafted(at);
  await must(at.update(MANAGER, VERSION, agreed.version, offer(at, MANAGER)));
  return agreed;
}

/** Signed by the partner; the vendor's signature is missing. */
export async function halfSigned(at: Planning): Promise<Agreed> {
  const agreed = await offered(at);
  await must(at.update(PARTNER, VERSION, agreed.version, signature(at, 'Partner', PARTNER)));
  return agreed;
}

export async function signed(at: Planning): Promise<Agreed> {
  const agreed = await halfSigned(at);
  const last = { ...signature(at, 'Vendor', MANAGER), Status__c: 'Signed' };
  await must(at.update(MANAGER, VERSION, agreed.version, last));
  return agreed;
}

async function must(outcome: ReturnType<Planning['update']>): Promise<void> {
  const result = await outcome;
  if ('code' in result) throw new Error(result.message);
}
