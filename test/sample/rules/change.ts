import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import type { DatedKind, Organisation } from './organisation.ts';

/**
 * One thing that somebody does on a day: `what` is true of it in the words of the channel. A key that the kind
 * does not have yet makes a record of `fields`; one that it has changes just these fields.
 */
export type Change = {
  [Kind in DatedKind]: {
    readonly day: CalendarDate;
    readonly what: string;
    readonly kind: Kind;
    readonly key: string;
    readonly fields: Partial<Organisation[Kind][number]>;
  };
}[DatedKind];
