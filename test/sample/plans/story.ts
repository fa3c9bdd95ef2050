import type { CalendarDate } from '../../../services/domain/calendarDate.ts';

/** What two sides do with their account plan, in the sample's own words; made up by rule, and in order of time. */
export interface PlanStory {
  /** Also the name of the partner's user. */
  readonly agent: string;
  readonly periodLabel: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly acts: readonly PlanAct[];
}

export type Side = 'Partner' | 'Vendor';

export type PlanAct = { readonly at: Moment; readonly by: Side } & Deed;

/** "2017-10-02T08:30", UTC. */
export type Moment = `${number}-${number}-${number}T${number}:${number}`;

export type Deed =
  | { readonly does: 'starts the plan' }
  | {
      readonly does: 'drafts';
      readonly version: number;
      readonly lines: readonly SaidLine[];
      readonly initiatives: readonly Initiative[];
    }
  | { readonly does: 'offers'; readonly version: number; readonly askedFor: CalendarDate }
  | { readonly does: 'signs'; readonly version: number }
  | { readonly does: 'gets to know'; readonly customer: string; readonly fields: Fields }
  | { readonly does: 'names a customer'; readonly customer: NewCustomer }
  | { readonly does: 'meets'; readonly customer: string; readonly name: string; readonly fields: Fields }
  | {
      readonly does: 'plans a deal';
      readonly customer: string;
      readonly product: string;
      readonly fields: Fields;
    }
  | { readonly does: 'registers'; readonly customer: string; readonly product: string }
  | { readonly does: 'reviews'; readonly day: CalendarDate; readonly fields: Fields }
  | {
      readonly does: 'is away';
      readonly name: string;
      readonly from: CalendarDate;
      readonly to: CalendarDate;
    }
  | { readonly does: 'writes'; readonly kind: string; readonly note: string }
  | { readonly does: 'promises'; readonly promise: Promise }
  | { readonly does: 'settles'; readonly key: string; readonly fields: Fields };

export type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** One line of a version; what it is called and asks for says the template. */
export interface SaidLine {
  readonly key: string;
  readonly value: string | number;
  /** Only of lines that the template does not have. */
  readonly own?: {
    readonly section: string;
    readonly label: string;
    readonly kind: 'Money' | 'Number' | 'Date' | 'Text';
  };
  /** Ticked checks of a goal. */
  readonly rumba?: string;
  readonly askedBy?: Side | 'Both';
  readonly reason?: string;
}

export interface Initiative {
  readonly key: string;
  readonly name: string;
  readonly fields: Fields;
}

export interface NewCustomer {
  readonly name: string;
  readonly domain: string;
  readonly country: string;
  readonly size: string;
}

/** Something that a side will do by a day. */
export interface Promise {
  readonly key: string;
  readonly subject: string;
  readonly side: Side;
  readonly due: CalendarDate;
  readonly measure: string;
}
