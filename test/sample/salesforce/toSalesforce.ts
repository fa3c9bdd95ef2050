import { managerOf } from '../rules/managerOf.ts';
import type { Membership, Organisation } from '../rules/organisation.ts';
import { PLACES, type Kind } from './places.ts';
import type { SampleInOrg } from './sampleInOrg.ts';

export type Fields = Record<string, string | number | boolean | null>;

/** What each property of a kind becomes in Salesforce; properties not named here have no place there. */
type Translation = {
  [K in Kind]: {
    [P in keyof Organisation[K][number]]?: (value: Organisation[K][number][P], org: SampleInOrg) => Fields;
  };
};

const TRANSLATION: Translation = {
  roles: {
    name: (name) => ({ Name: name }),
    parent: (parent, org) => ({ ParentRoleId: parent === null ? null : org.idOf('roles', parent) }),
  },
  users: {
    firstName: (firstName) => ({ FirstName: firstName }),
    lastName: (lastName) => ({ LastName: lastName }),
    title: (title) => ({ Title: title }),
    role: (role, org) => ({ UserRoleId: role === null ? null : org.idOf('roles', role) }),
  },
  accounts: {
    name: (name) => ({ Name: name }),
    kind: (kind) => ({ Channel_Partner__c: kind === 'partner' }),
    owner: (owner, org) => userIn('OwnerId', owner, org),
    parent: (parent, org) => ({ ParentId: parent === null ? null : org.idOf('accounts', parent) }),
    sector: (sector) => ({ Industry: sector === null ? null : capitalised(sector) }),
    country: (country) => ({ BillingCountry: country }),
    employees: (employees) => ({ NumberOfEmployees: employees }),
    annualRevenue: (annualRevenue) => ({ AnnualRevenue: annualRevenue }),
    membership: (membership, org) => (membership === null ? {} : membershipIn(membership, org)),
  },
  contacts: {
    firstName: (firstName) => ({ FirstName: firstName }),
    lastName: (lastName) => ({ LastName: lastName }),
    account: (account, org) => ({ AccountId: org.idOf('accounts', account) }),
    title: (title) => ({ Title: title }),
    leftOn: (leftOn) => ({ Left_Company_On__c: leftOn }),
    isMade: (isMade) => ({ Description: isMade ? 'Made by rule for the sample.' : null }),
  },
  products: {
    name: (name) => ({ Name: name, IsActive: true }),
    family: (family) => ({ Family: family }),
    listPrice: (listPrice) => ({ Description: `List price ${listPrice} USD` }),
  },
  periods: {
    label: (label) => ({ Name: label }),
    partner: (partner, org) => calendarOf(partner, org),
    kind: (kind) => ({ Kind__c: kind }),
    start: (start) => ({ Start_Date__c: start }),
    end: (end) => ({ End_Date__c: end }),
  },
  goals: {
    partner: hangsOn,
    period: (period, org) => ({ Period__c: org.idOf('periods', period) }),
    version: (version) => ({ Version__c: version }),
    amount: (amount) => ({ Amount__c: amount, Metric__c: 'Revenue' }),
    currency: ownCurrency,
    acceptedOn: (acceptedOn) => ({ Accepted_On__c: acceptedOn, Status__c: 'Accepted' }),
  },
  programs: {
    name: (name) => ({ Name: name, Active__c: true }),
    currency: (currency) => ({ Currency_Code__c: currency }),
  },
  levels: {
    program: (program, org) => ({ Program__c: org.idOf('programs', program) }),
    name: (name) => ({ Name: name }),
    rank: (rank) => ({ Rank__c: rank }),
    nextEvaluationOn: (nextEvaluationOn) => ({ Next_Evaluation_On__c: nextEvaluationOn }),
  },
  requirements: {
    level: (level, org) => ({ Program_Level__c: org.idOf('levels', level) }),
    kind: (kind) => ({ Kind__c: kind }),
    required: (required) => ({ Required__c: required }),
  },
  settings: {
    name: (name) => ({ Name: name }),
    lifeStage: (lifeStage) => ({ Life_Stage__c: lifeStage }),
    silentDays: (silentDays) => ({ Silent_Days__c: silentDays }),
    headline: (headline) => ({ Headline_Metrics__c: headline }),
  },
  quotas: {
    level: (level) => ({ Level__c: level }),
    subject: (subject, org) => ({ Subject_Id__c: subject === null ? null : subjectIn(subject, org) }),
    subjectName: (subjectName) => ({ Subject_Name__c: subjectName }),
    period: (period, org) => ({ Period__c: org.idOf('periods', period) }),
    version: (version) => ({ Version__c: version }),
    amount: (amount) => ({ Amount__c: amount, Status__c: 'Accepted' }),
  },
  furtherGoals: {
    partner: (partner, org) => ({ Partner__c: org.idOf('accounts', partner) }),
    seller: (seller, org) => ({ Seller__c: seller === null ? null : org.idOf('contacts', seller) }),
    period: (period, org) => ({ Period__c: org.idOf('periods', period) }),
    version: (version) => ({ Version__c: version }),
    amount: (amount) => ({ Amount__c: amount, Metric__c: 'Revenue' }),
    currency: ownCurrency,
    acceptedOn: (acceptedOn) => ({ Accepted_On__c: acceptedOn, Status__c: 'Accepted' }),
  },
  certifications: {
    name: (name) => ({ Name: name }),
    partner: hangsOn,
    contact: (contact, org) => ({ Contact__c: org.idOf('contacts', contact) }),
    role: (role) => ({ Role__c: role }),
    earnedOn: (earnedOn) => ({ Earned_On__c: earnedOn }),
    expiresOn: (expiresOn) => ({ Expires_On__c: expiresOn }),
  },
  requiredTasks: {
    name: (name) => ({ Name: name }),
    partner: hangsOn,
    dueOn: (dueOn) => ({ Due_On__c: dueOn }),
    doneOn: (doneOn) => ({ Done_On__c: doneOn }),
  },
  activities: {
    partner: (partner, org) => ({ WhatId: org.idOf('accounts', partner) }),
    owner: (owner, org) => userIn('OwnerId', owner, org),
    on: (on) => ({ ActivityDate: on, Status: 'Completed' }),
  },
  opportunities: {
    name: (name) => ({ Name: name }),
    partner: (partner, org) => ({ Partner__c: org.idOf('accounts', partner) }),
    seller: (seller, org) => ({ Partner_Seller__c: org.idOf('contacts', seller) }),
    owner: (owner, org) => userIn('OwnerId', owner, org),
    customer: (customer, org) => ({ AccountId: customer === null ? null : org.idOf('accounts', customer) }),
    product: (product) => ({ Main_Product__c: product }),
    stage: (stage) => ({ StageName: stage }),
    amount: (amount) => ({ Amount: amount }),
    currency: ownCurrency,
    closeDate: (closeDate) => ({ CloseDate: closeDate }),
    ledBy: (ledBy) => ({ Led_By__c: ledBy }),
  },
  registrations: {
    partner: hangsOn,
    opportunity: (deal, org) => ({ Opportunity__c: deal === null ? null : org.idOf('opportunities', deal) }),
    customerName: (customerName) => ({ Customer_Name__c: customerName }),
    product: (product) => ({ Product__c: product }),
    expectedAmount: (expectedAmount) => ({ Expected_Amount__c: expectedAmount }),
    currency: ownCurrency,
    status: (status) => ({ Status__c: status }),
    submittedOn: (submittedOn) => ({ Submitted_At__c: midnight(submittedOn) }),
    decidedOn: (decidedOn, org) => ({
      Decided_At__c: decidedOn === null ? null : midnight(decidedOn),
      // Nobody decides in another's name.
      Decided_By__c: decidedOn === null ? null : org.self,
    }),
    reason: (reason) => ({ Decision_Reason__c: reason }),
    protectedUntil: (protectedUntil) => ({ Protected_Until__c: protectedUntil }),
    approvedFor: (deal, org) => ({ Approved_For__c: deal === null ? null : org.idOf('opportunities', deal) }),
    ledBy: (ledBy) => ({ Led_By__c: ledBy }),
  },
  reviews: {
    partner: hangsOn,
    period: (period, org) => ({
      Period__c: org.idOf('periods', period),
      Period_Label__c: period.replace('vendor:', ''),
    }),
    heldOn: (heldOn) => ({ Meeting_Date__c: heldOn }),
    status: (status) => ({ Status__c: status }),
  },
  commitments: {
    partner: hangsOn,
    review: (review, org) => ({ QBR__c: review === null ? null : org.idOf('reviews', review) }),
    side: (side) => ({ Side__c: side }),
    owner: (owner, org) => ({ ...userIn('Owner__c', owner, org), Owner_Name__c: personIn(owner) }),
    subject: (subject) => ({ Name: subject, Source__c: 'Sample' }),
    dueOn: (dueOn) => ({ Due_Date__c: dueOn }),
    status: (status) => ({ Status__c: status }),
    doneOn: (doneOn) => ({ Done_On__c: doneOn }),
  },
};

/** A record, or what changes of it, as Salesforce takes it; with its key. */
export function toSalesforce<K extends Kind>(
  kind: K,
  key: string,
  record: Partial<Organisation[K][number]>,
  org: SampleInOrg,
): Fields {
  const fields: Fields = { [PLACES[kind].keyField]: org.outerKey(kind, key) };
  const translation = TRANSLATION[kind] as Record<string, (value: unknown, org: SampleInOrg) => Fields>;
  for (const [property, value] of Object.entries(record)) {
    Object.assign(fields, translation[property]?.(value, org));
  }
  return fields;
}

export function midnight(day: string): string {
  return `${day}T00:00:00.000+0000`;
}

/** What hangs on a partner belongs to the owner of its account. */
function hangsOn(partner: string, org: SampleInOrg): Fields {
  return { Partner__c: org.idOf('accounts', partner), ...userIn('OwnerId', managerOf(partner), org) };
}

/** An org with one currency takes every amount for its own. */
function ownCurrency(currency: string, org: SampleInOrg): Fields {
  return org.hasCurrencies ? { CurrencyIsoCode: currency } : {};
}

/** Where the org could not take the user, the record belongs to whoever writes it. */
function userIn(field: string, user: string | null, org: SampleInOrg): Fields {
  return user !== null && org.has('users', user) ? { [field]: org.idOf('users', user) } : {};
}

function membershipIn(membership: Membership, org: SampleInOrg): Fields {
  return {
    Channel_Program__c: org.idOf('programs', membership.program),
    Program_Level__c: membership.level === null ? null : org.idOf('levels', membership.level),
    Partner_Type__c: membership.type,
    Partner_Life_Stage__c: membership.lifeStage,
    Partner_Since__c: membership.since,
    Fiscal_Year_Start_Month__c: membership.fiscalYearStart,
  };
}

function calendarOf(partner: string | null, org: SampleInOrg): Fields {
  if (partner === null) return { Calendar__c: 'Vendor' };
  return { Calendar__c: 'Mutual', Partner__c: org.idOf('accounts', partner), Basis__c: 'New quarter end' };
}

/** A region is its role, a manager the user. */
function subjectIn(subject: string, org: SampleInOrg): string {
  return org.has('roles', subject) ? org.idOf('roles', subject) : org.idOf('users', subject);
}

/** "manager:Melvin Marxen" is Melvin Marxen. */
function personIn(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
