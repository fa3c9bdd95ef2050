import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { SampleCurrency } from './currencies.ts';

/**
 * A partner organisation in the sample's own words. `key` is stable from day to day and from org to org;
 * a property named after another kind of record holds that record's key.
 */
export interface Organisation {
  readonly roles: readonly Role[];
  readonly users: readonly User[];
  readonly accounts: readonly Account[];
  readonly contacts: readonly Contact[];
  readonly products: readonly Product[];
  readonly periods: readonly OperatingPeriod[];
  readonly programs: readonly Program[];
  readonly levels: readonly Level[];
  readonly requirements: readonly Requirement[];
  readonly settings: readonly MetricSetting[];
  readonly quotas: readonly Quota[];
  readonly goals: readonly Goal[];
  readonly furtherGoals: readonly FurtherGoal[];
  readonly opportunities: readonly Opportunity[];
  readonly registrations: readonly Registration[];
  readonly reviews: readonly Review[];
  readonly commitments: readonly Commitment[];
  readonly certifications: readonly Certification[];
  readonly requiredTasks: readonly RequiredTask[];
  readonly activities: readonly Activity[];
}

export interface Role {
  readonly key: string;
  readonly name: string;
  /** Parents stand before their children. */
  readonly parent: string | null;
}

export interface User {
  readonly key: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly kind:
    'channel chief' | 'channel account manager' | 'operations administrator' | 'finance' | 'partner';
  /** null for partners and finance, who stand outside the vendor's role hierarchy. */
  readonly role: string | null;
  readonly title: string;
  /** What a partner user does beside the everyday, and the contact that it is. */
  readonly atPartner?: { readonly contact: string; readonly roles: readonly PartnerRole[] };
}

export type PartnerRole = 'Executive' | 'Marketer' | 'Seller' | 'Champion';

export interface Account {
  readonly key: string;
  readonly name: string;
  readonly kind: 'partner' | 'customer';
  /** A user; null = whoever brings the sample in. */
  readonly owner: string | null;
  /** Parents stand before their children. */
  readonly parent: string | null;
  readonly sector: string | null;
  readonly country: string | null;
  readonly employees: number | null;
  /** Whole dollars. */
  readonly annualRevenue: number | null;
  /** Of partners alone. */
  readonly membership: Membership | null;
}

/** What a partner is in the program. */
export interface Membership {
  readonly program: string;
  readonly level: string | null;
  readonly type: 'Reseller' | 'System integrator' | 'Managed service provider';
  readonly lifeStage: 'Onboard' | 'Activate' | 'Grow' | 'Mature';
  readonly since: CalendarDate;
  readonly fiscalYearStart: 'January' | 'February';
}

export interface Contact {
  readonly key: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly account: string;
  readonly title: string;
  /** The last day of work there; null = still there. */
  readonly leftOn: CalendarDate | null;
  /** The set does not know this person. */
  readonly isMade: boolean;
}

export interface Product {
  readonly key: string;
  readonly name: string;
  readonly family: string;
  readonly listPrice: number;
}

export interface OperatingPeriod {
  readonly key: string;
  readonly label: string;
  readonly kind: 'Month' | 'Quarter' | 'Year';
  /** null = the vendor's own calendar. */
  readonly partner: string | null;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export interface Goal {
  readonly key: string;
  readonly partner: string;
  readonly currency: SampleCurrency;
  readonly period: string;
  readonly version: number;
  readonly amount: number;
  readonly acceptedOn: CalendarDate;
}

export interface Opportunity {
  readonly key: string;
  readonly name: string;
  readonly partner: string;
  /** The partner's contact who works on it. */
  readonly seller: string;
  readonly owner: string;
  /** null = the set names none. */
  readonly customer: string | null;
  readonly product: string;
  readonly stage: 'Prospecting' | 'Engaging' | 'Closed Won' | 'Closed Lost';
  readonly amount: number;
  readonly currency: SampleCurrency;
  readonly closeDate: CalendarDate;
  readonly ledBy: 'Partner' | 'Vendor' | null;
  readonly createdOn: CalendarDate;
  readonly lastChangedOn: CalendarDate;
}

export interface Registration {
  readonly key: string;
  readonly partner: string;
  /** null until the deal exists. */
  readonly opportunity: string | null;
  readonly customerName: string | null;
  readonly product: string;
  readonly expectedAmount: number;
  readonly currency: SampleCurrency;
  readonly status: 'Pending' | 'Approved' | 'Rejected';
  readonly submittedOn: CalendarDate;
  readonly decidedOn: CalendarDate | null;
  /** What the partner is told; approvals speak for themselves. */
  readonly reason: string | null;
  /** Of approved ones. */
  readonly protectedUntil: CalendarDate | null;
  /** The deal while it is approved: no other registration can be for the same one. */
  readonly approvedFor: string | null;
  readonly ledBy: 'Partner' | 'Vendor';
}

/** A quarterly business review. */
export interface Review {
  readonly key: string;
  readonly partner: string;
  readonly period: string;
  /** The day of the meeting, also of one that is still planned. */
  readonly heldOn: CalendarDate;
  readonly status: 'Planned' | 'Held';
}

/** What one side promised. */
export interface Commitment {
  readonly key: string;
  readonly partner: string;
  /** null = agreed between two reviews. */
  readonly review: string | null;
  readonly side: 'Partner' | 'Vendor';
  readonly owner: string;
  readonly subject: string;
  readonly dueOn: CalendarDate;
  readonly status: 'Open' | 'Done' | 'Slipped';
  readonly doneOn: CalendarDate | null;
}

export interface Program {
  readonly key: string;
  readonly name: string;
  readonly currency: SampleCurrency;
}

export interface Level {
  readonly key: string;
  readonly program: string;
  readonly name: string;
  readonly rank: number;
  readonly nextEvaluationOn: CalendarDate;
}

export interface Requirement {
  readonly key: string;
  readonly level: string;
  readonly kind: string;
  /** Dollars, people, deals or percent, by kind. */
  readonly required: number;
}

export interface MetricSetting {
  readonly key: string;
  readonly name: string;
  /** null = every stage. */
  readonly lifeStage: Membership['lifeStage'] | null;
  readonly silentDays: number;
  /** In the order of their tiles, separated by semicolons. */
  readonly headline: string;
}

export interface Quota {
  readonly key: string;
  readonly level: 'Company' | 'Region' | 'Manager';
  /** A role or a user; null for the company. */
  readonly subject: string | null;
  readonly subjectName: string;
  readonly period: string;
  readonly version: number;
  readonly amount: number;
}

/** A goal beside the partner's own: a seller's share of it, or one for a period that was agreed with the partner. */
export interface FurtherGoal extends Goal {
  readonly seller: string | null;
}

export interface Certification {
  readonly key: string;
  readonly name: string;
  readonly partner: string;
  readonly contact: string;
  readonly role: 'Seller' | 'Engineer';
  readonly earnedOn: CalendarDate;
  readonly expiresOn: CalendarDate;
}

export interface RequiredTask {
  readonly key: string;
  readonly name: string;
  readonly partner: string;
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
}

/** Something that somebody did with a partner; its key is its subject, and says that it was made. */
export interface Activity {
  readonly key: string;
  readonly partner: string;
  readonly owner: string;
  readonly on: CalendarDate;
}

/** The kinds of record that come and change from day to day; the others are there from the beginning. */
export type DatedKind =
  | 'goals'
  | 'furtherGoals'
  | 'opportunities'
  | 'registrations'
  | 'reviews'
  | 'commitments'
  | 'certifications'
  | 'requiredTasks'
  | 'activities';
