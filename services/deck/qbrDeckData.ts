import type { CalendarDate } from '../domain/calendarDate.ts';
import type { MetricSettings } from '../domain/metricSettings.ts';
import type { Cents } from '../domain/money.ts';
import type { Performance } from '../domain/performance.ts';
import type { Period } from '../domain/period.ts';

/**
 * Everything that a QBR deck says. Plain data: equal data make an equal file.
 * Money is in the plan currency. Lists may be empty; what is empty is left out of the deck.
 */
export interface QbrDeckData {
  /** The vendor, as the deck names it. */
  readonly company: string;
  readonly partner: {
    readonly id: string;
    readonly name: string;
    readonly managerName: string | null;
    readonly regionName: string | null;
  };
  /** BCP 47, for numbers and dates. The sentences are English. */
  readonly locale: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly settings: MetricSettings;
  readonly asOf: CalendarDate;
  readonly meeting: { readonly date: CalendarDate | null; readonly attendees: string | null };

  /** The period under review, usually a quarter. */
  readonly performance: Performance;
  /** The period after it. */
  readonly next: Period | null;
  /** The year around it, and that year's quarters and months in order, as far as they are measured. */
  readonly year: Performance | null;
  readonly quarters: readonly Performance[];
  readonly months: readonly Performance[];
  /** The year's months after those, which nobody has measured yet. */
  readonly upcomingMonths: readonly UpcomingMonth[];

  /** Open qualified deals that are not overdue, by stage, the most certain first. */
  readonly pipelineByStage: readonly StagePipeline[];
  /** Open deals due in the period or before it, the largest first. */
  readonly openDeals: readonly DealLine[];
  readonly wonDeals: readonly DealLine[];
  readonly lostDeals: readonly DealLine[];
  /** The partner's salespeople in the period, the largest won amount first. */
  readonly sellers: readonly SellerLine[];

  /** What both sides promised at the review before this one, and what they promise now. */
  readonly priorActions: readonly ActionLine[];
  readonly commitments: readonly ActionLine[];
  /** Every version of the period's goal, oldest first. */
  readonly goalVersions: readonly GoalVersion[];
  readonly sources: readonly DataSource[];
}

/** What is expected of a month that has not begun. Cents, unrounded. */
export interface UpcomingMonth {
  readonly period: Period;
  /** Its days' share of its quarter's goal; null where the quarter has none. */
  readonly goal: number | null;
  /** Qualified open deals that close in it, by the probability of their stage. */
  readonly weightedOpen: number;
}

export interface StagePipeline {
  readonly stage: string;
  readonly amount: Cents;
  readonly nextAmount: Cents;
}

export interface DealLine {
  readonly id: string;
  readonly name: string;
  readonly customer: string | null;
  readonly seller: string | null;
  readonly stage: string;
  /** null = blank in Salesforce. */
  readonly amount: Cents | null;
  readonly closeDate: CalendarDate;
  readonly nextStep: string | null;
}

export interface SellerLine {
  readonly name: string;
  readonly won: Cents;
  readonly open: Cents;
  readonly lost: Cents;
}

export interface ActionLine {
  readonly subject: string;
  readonly side: 'partner' | 'vendor';
  readonly owner: string | null;
  readonly due: CalendarDate | null;
  readonly status: 'open' | 'done' | 'slipped' | 'changed' | 'cancelled';
  readonly measure: string | null;
  readonly doneOn: CalendarDate | null;
}

export interface GoalVersion {
  readonly version: number;
  readonly amount: Cents | null;
  readonly status: 'proposed' | 'accepted' | 'superseded' | 'declined';
  readonly acceptedOn: CalendarDate | null;
  readonly reason: string | null;
}

export interface DataSource {
  readonly name: string;
  readonly covers: string;
}
