import type { Performance } from '../../domain/performance.ts';
import { day, text, words } from './fieldCodecs.ts';
import type { MeasuredTable } from './measured.ts';
import { PERIOD_KIND } from './operatingPeriod.ts';

/** The period, stamped on the record itself, because partner users may not read the fiscal calendar. */
export const STAMP_FIELDS = {
  periodLabel: { name: 'Period_Label__c', codec: text, of: (p) => p.period.label },
  periodKind: { name: 'Period_Kind__c', codec: PERIOD_KIND, of: (p) => p.period.kind },
  periodStart: { name: 'Period_Start__c', codec: day, of: (p) => p.period.start },
  periodEnd: { name: 'Period_End__c', codec: day, of: (p) => p.period.end },
  phase: {
    name: 'Phase__c',
    codec: words({ notStarted: 'Not started', running: 'Running', closed: 'Closed' }),
    of: (p) => p.phase,
  },
} satisfies MeasuredTable<Pick<Performance, 'period' | 'phase'>>;
