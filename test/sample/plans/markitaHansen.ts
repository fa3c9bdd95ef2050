import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { gapsOf, largestCustomers } from './partnerCustomers.ts';
import { plannedDeals } from './plannedDeals.ts';
import type { PlanStory } from './story.ts';

const AGENT = 'Markita Hansen';
const START = '2018-01-01' as CalendarDate;

/** The plan for the next quarter, in the middle of its first talk: a few answers, and no signature. */
export function markitaHansen(): PlanStory {
  const begun = '2017-11-13' as CalendarDate;
  const [first = ''] = largestCustomers(AGENT, begun);
  return {
    agent: AGENT,
    periodLabel: '2018-Q1',
    start: START,
    end: '2018-03-31' as CalendarDate,
    acts: [
      { at: '2017-11-13T13:10', by: 'Vendor', does: 'starts the plan' },
      {
        at: '2017-11-13T13:20',
        by: 'Vendor',
        does: 'drafts',
        version: 1,
        initiatives: [],
        lines: [
          { key: 'listen.challenges', value: 'Customers ask for one contract over all their countries.' },
          { key: 'listen.obstacles', value: 'We hear of new prices after our customers do.' },
          {
            key: 'together.why',
            value: 'Markita’s people are at home with medical customers, where we are hardly known.',
          },
          { key: 'goal.revenue', value: 120_000, rumba: 'R;U' },
        ],
      },
      ...plannedDeals(gapsOf(AGENT, begun, 3), '2017-11-13T14:00', '2017-11-10', '2017-11-29'),
      {
        at: '2017-11-13T14:20',
        by: 'Partner',
        does: 'gets to know',
        customer: first,
        fields: { Size__c: '900 staff', Priorities__c: 'One supplier for all clinics from next year on.' },
      },
      {
        at: '2017-11-14T13:00',
        by: 'Partner',
        does: 'writes',
        kind: 'Update',
        note: 'This plan was made up for the sample.',
      },
      {
        at: '2017-11-14T13:10',
        by: 'Vendor',
        does: 'promises',
        promise: {
          key: 'prices',
          side: 'Vendor',
          due: '2017-11-24' as CalendarDate,
          subject: 'Put new prices into the shared folder a week ahead',
          measure: 'The next list is there on time',
        },
      },
    ],
  };
}
