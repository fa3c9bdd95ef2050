import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { Fields, Moment } from '../plans/story.ts';
import type { TacticSaid } from './tactics.ts';

/** Who acts; "partner" and "manager" are those of the act's agent. */
export type Actor = 'partner' | 'manager' | 'chief' | 'finance' | 'operations';

/**
 * What somebody does about marketing, funds and registered deals, in the sample's own words. Texts may name what is
 * there: "{fund:darcel}" is the id of the record that was made as "fund:darcel", "{user:Channel Chief}" that of somebody
 * in the org, "{now}" what the org's clock shows.
 */
export type MarketingAct = {
  readonly at: Moment;
  readonly by: Actor;
  /** Name of the partner's user; null where no partner is concerned. */
  readonly agent: string | null;
  /** Once the clock has come past this day it cannot be done any more, so it is left out. */
  readonly noLater?: CalendarDate;
} & Deed;

export type Deed =
  | { readonly does: 'makes'; readonly object: MadeObject; readonly records: readonly Made[] }
  | {
      readonly does: 'changes';
      readonly record: string;
      /** Only while the record still says this. */
      readonly when: Fields;
      readonly fields: Fields;
    }
  | {
      readonly does: 'takes a step';
      readonly activity: string;
      readonly kind: string;
      readonly fields?: Fields;
    };

export interface Made {
  /** By which other acts name it. */
  readonly as: string;
  readonly key: string;
  readonly fields: Fields;
  /** Of a request for funds: what it is to bring, as the planner works it out. */
  readonly forecast?: Forecast;
}

export interface Forecast {
  readonly plan: string;
  readonly tactics: readonly TacticSaid[];
  readonly dealSize: number;
  readonly margin: number;
}

/** Where each record is found again. */
export const KEY_FIELDS = {
  Approval_Rule__c: 'Rule_Key__c',
  Funnel_Rate__c: 'Rate_Key__c',
  Marketing_Budget__c: 'Budget_Key__c',
  Fund_Allocation__c: 'Allocation_Key__c',
  Channel_Cost__c: 'Cost_Key__c',
  Marketing_Plan__c: 'Plan_Key__c',
  Marketing_Tactic__c: 'Tactic_Key__c',
  Marketing_Lead__c: 'Lead_Key__c',
  Fund_Request__c: 'Request_Key__c',
  Fund_Activity__c: 'Activity_Key__c',
  Fund_Claim__c: 'Claim_Key__c',
  Deal_Registration__c: 'Registration_Key__c',
  /** A partner's word has no key: it is known by what it says. */
  Deal_Update__c: 'Note__c',
} as const;
export type MadeObject = keyof typeof KEY_FIELDS;

/** Stands in every key that is free to choose, so that nobody takes it for real. */
export const MADE = 'made-for-the-sample';
