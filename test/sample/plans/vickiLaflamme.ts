import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { gapsOf, largestCustomers } from './partnerCustomers.ts';
import { plannedDeals } from './plannedDeals.ts';
import type { PlanAct, PlanStory, SaidLine, Side } from './story.ts';

const AGENT = 'Vicki Laflamme';
const START = '2017-10-01' as CalendarDate;
const END = '2018-03-31' as CalendarDate;

/** Half a year of the two sides' own, signed by both, with reviews held and some promises behind their day. */
export function vickiLaflamme(): PlanStory {
  const gaps = gapsOf(AGENT, START, 8);
  const [first = '', second = ''] = largestCustomers(AGENT, START);
  return {
    agent: AGENT,
    periodLabel: 'Oct 2017 to Mar 2018',
    start: START,
    end: END,
    acts: [
      { at: '2017-10-03T13:30', by: 'Vendor', does: 'starts the plan' },
      {
        at: '2017-10-03T13:40',
        by: 'Vendor',
        does: 'drafts',
        version: 1,
        lines: LINES,
        initiatives: INITIATIVES,
      },
      { at: '2017-10-03T15:00', by: 'Vendor', does: 'offers', version: 1, askedFor: day('2017-10-06') },
      { at: '2017-10-04T13:20', by: 'Partner', does: 'signs', version: 1 },
      { at: '2017-10-04T15:45', by: 'Vendor', does: 'signs', version: 1 },
      ...plannedDeals(gaps, '2017-10-09T13:30', '2017-10-06', '2017-11-20'),
      ...knownCustomers(first, second),
      ...(gaps[0]
        ? [
            {
              at: '2017-11-13T15:30',
              by: 'Partner',
              does: 'registers',
              ...gaps[0],
            } as const,
          ]
        : []),
      ...reviews(),
      ...promises(),
      {
        at: '2017-10-09T15:00',
        by: 'Partner',
        does: 'is away',
        name: AGENT,
        from: day('2017-12-21'),
        to: day('2018-01-05'),
      },
      {
        at: '2017-10-09T15:05',
        by: 'Partner',
        does: 'is away',
        name: 'Head of purchasing of the largest deal',
        from: day('2017-12-27'),
        to: day('2018-01-02'),
      },
      {
        at: '2017-10-09T15:10',
        by: 'Vendor',
        does: 'is away',
        name: 'Celia Rouche',
        from: day('2018-01-08'),
        to: day('2018-01-12'),
      },
      {
        at: '2017-10-03T13:35',
        by: 'Vendor',
        does: 'writes',
        kind: 'Update',
        note: 'This plan was made up for the sample.',
      },
      {
        at: '2017-10-18T13:00',
        by: 'Vendor',
        does: 'writes',
        kind: 'Guidance',
        note: 'For the bakery chain lead with the figures of the pilot; they like to see their own numbers.',
      },
      {
        at: '2017-11-08T13:00',
        by: 'Partner',
        does: 'writes',
        kind: 'Update',
        note: 'Two of the three quotes are out, the third waits for the engineer.',
      },
    ],
  };
}

const LINES: readonly SaidLine[] = [
  { key: 'listen.challenges', value: 'Our own salespeople do not feel sure with the Pro line.' },
  { key: 'listen.enablers', value: 'Joint visits. Customers trust two faces.' },
  { key: 'listen.obstacles', value: 'Your year ends when our customers are on holiday.' },
  {
    key: 'together.why',
    value: 'Vicki’s team wins the trust of family firms; we bring what they grow into.',
  },
  {
    key: 'together.market',
    value: 'Family firms with 500 to 3,000 people in the West: about 400, of which 46 know us both.',
  },
  {
    key: 'together.value',
    value: 'A system that a family firm can start small with and need not replace when it doubles.',
  },
  { key: 'goal.revenue', value: 290_000, rumba: 'R;U;M;B;A' },
  { key: 'goal.longTerm', value: '700,000 a year by 2020.' },
  { key: 'goal.volume.all', value: 70 },
  { key: 'investment.partner', value: 8000 },
  { key: 'investment.vendor', value: 10_000 },
  { key: 'invest.overrun', value: 'Ask first above 10 %' },
  { key: 'role.1', value: 'Vicki’s people lead. Celia comes along when a customer asks for the maker.' },
  {
    key: 'role.3',
    value:
      'Vicki’s stand-in is her second seller, Celia’s the colleague next door; both are in the calendar.',
  },
  { key: 'ways.meet', value: 21 },
  { key: 'ways.chain', value: 'Celia, then the head of the region; Vicki, then the owner.' },
  {
    key: 'ways.rewarded',
    value: 'Whoever brings a first talk with a new customer chooses the next joint visit.',
  },
  { key: 'enable.sales', value: 'Two afternoons on the Pro line before the holidays.' },
  { key: 'enable.technical', value: 'One engineer certified by January.' },
  { key: 'territory.strengths', value: 'We know the owners by name.' },
  { key: 'territory.opportunities', value: 'A new industrial estate opens in March.' },
  { key: 'period.basis', value: 'New quarter end' },
  { key: 'period.start', value: START },
  { key: 'period.end', value: END },
  { key: 'period.quarterEnd', value: '2018-01-15' },
];

const INITIATIVES = [
  {
    key: 'pro-afternoons',
    name: 'Pro line for family firms',
    fields: {
      Segment__c: 'Family firms with 500 to 3,000 people',
      Tactic__c: 'Email',
      List_Size__c: 400,
      Expected_Response__c: 3,
      Cost__c: 2400,
      Vendor_Share__c: 50,
      Contribution__c: 19_200,
      Contributes_To__c: 'GTX Plus Pro',
      Starts_On__c: '2018-01-16',
    },
  },
];

function knownCustomers(first: string, second: string): PlanAct[] {
  return [
    {
      at: '2017-10-09T14:30',
      by: 'Partner',
      does: 'gets to know',
      customer: first,
      fields: {
        Size__c: '38 bakeries',
        Business__c: 'Bakes at night, sells by seven. Every oven reports to one desk.',
        Priorities__c: 'Plan “Seven O’Clock”: nothing sold out before noon.',
        Decision_Making__c: 'The two brothers decide together, on Fridays.',
      },
    },
    {
      at: '2017-10-09T14:35',
      by: 'Partner',
      does: 'meets',
      customer: first,
      name: 'The older brother',
      fields: {
        Job__c: 'Owner, production',
        Line_Of_Business__c: 'Production',
        Cares_About__c: 'First-pass yield',
        Personal_Win__c: 'Wants to sleep at night',
        Influence__c: 'Decides',
      },
    },
    {
      at: '2017-10-09T14:40',
      by: 'Vendor',
      does: 'gets to know',
      customer: second,
      fields: { Size__c: '1,200 staff', Priorities__c: 'Fewer suppliers.' },
    },
  ];
}

function reviews(): PlanAct[] {
  const planned = (on: string): PlanAct => ({
    at: '2017-10-04T16:00',
    by: 'Vendor',
    does: 'reviews',
    day: day(on),
    fields: { Planned_On__c: on, Status__c: 'Planned' },
  });
  return [
    planned('2017-10-17'),
    planned('2017-11-07'),
    planned('2017-11-28'),
    planned('2017-12-19'),
    {
      at: '2017-10-17T15:00',
      by: 'Vendor',
      does: 'reviews',
      day: day('2017-10-17'),
      fields: {
        Held_On__c: '2017-10-17',
        Status__c: 'Held',
        Wins__c: 'Two small systems at firms who had only heard of us.',
        Stuck__c: 'Nobody has time for the training before the quarter ends.',
        Way_Through__c: 'Two afternoons instead of a day.',
        Decisions__c: 'Dates for both afternoons by the end of the week.',
        Attendees__c: 'Vicki Laflamme, Celia Rouche',
        Recognition__c: 'The apprentice who found the right contact at the dairy.',
      },
    },
    {
      at: '2017-11-07T15:00',
      by: 'Vendor',
      does: 'reviews',
      day: day('2017-11-07'),
      fields: {
        Held_On__c: '2017-11-07',
        Status__c: 'Held',
        Wins__c: 'The bakery asks for the whole of its shops.',
        Stuck__c: 'Three quotes wait for the engineer.',
        Way_Through__c: 'The vendor’s engineer takes one of them.',
        Decisions__c: 'Quotes out by 17 November.',
        Attendees__c: 'Vicki Laflamme, Celia Rouche, the second seller',
        Recognition__c: 'Ten first talks in a month, the most since we plan together.',
      },
    },
  ];
}

function promises(): PlanAct[] {
  const promise = (
    at: `${number}-${number}-${number}T${number}:${number}`,
    key: string,
    side: Side,
    due: string,
    subject: string,
    measure: string,
  ): PlanAct => ({
    at,
    by: 'Vendor',
    does: 'promises',
    promise: { key, side, due: day(due), subject, measure },
  });
  const done = (key: string, on: string): PlanAct => ({
    at: `${on}T14:50` as `${number}-${number}-${number}T${number}:${number}`,
    by: 'Vendor',
    does: 'settles',
    key,
    fields: { Status__c: 'Done', Done_On__c: on },
  });
  return [
    promise(
      '2017-10-04T16:10',
      'ten-talks',
      'Partner',
      '2017-10-31',
      'Have ten first talks',
      'Ten names in the plan',
    ),
    promise(
      '2017-10-04T16:11',
      'pilot-figures',
      'Vendor',
      '2017-10-16',
      'Put the pilot’s figures on one page',
      'One page',
    ),
    promise(
      '2017-10-04T16:12',
      'engineer',
      'Partner',
      '2017-10-20',
      'Name the engineer for the certificate',
      'One name',
    ),
    promise(
      '2017-10-17T15:10',
      'afternoons',
      'Vendor',
      '2017-10-20',
      'Offer dates for two afternoons',
      'Two dates all can',
    ),
    promise(
      '2017-10-17T15:11',
      'estate',
      'Partner',
      '2017-11-10',
      'Visit the office of the new industrial estate',
      'List of firms that move there',
    ),
    promise(
      '2017-11-07T15:10',
      'quotes',
      'Partner',
      '2017-11-17',
      'Send the three quotes',
      'All three are out',
    ),
    promise('2017-11-07T15:11', 'one-quote', 'Vendor', '2017-11-15', 'Do one of the quotes', 'It is out'),
    promise(
      '2017-11-07T15:12',
      'visit-bakery',
      'Vendor',
      '2017-12-01',
      'Come along to the bakery',
      'Both brothers are there',
    ),
    promise(
      '2017-11-07T15:13',
      'afternoon-1',
      'Partner',
      '2017-12-12',
      'Hold the first afternoon on the Pro line',
      'Six people',
    ),
    promise(
      '2017-11-07T15:14',
      'loan-dairy',
      'Vendor',
      '2018-01-10',
      'Lend a system to the dairy',
      'It runs',
    ),
    promise(
      '2017-11-07T15:15',
      'list-2018',
      'Partner',
      '2018-02-05',
      'Bring the list of firms on the new estate',
      'Names and moving dates',
    ),
    done('pilot-figures', '2017-10-13'),
    done('afternoons', '2017-10-24'),
    done('ten-talks', '2017-10-30'),
    // Put off, and promised for October all the same.
    {
      at: '2017-11-07T15:20',
      by: 'Vendor',
      does: 'settles',
      key: 'engineer',
      fields: { Due_Date__c: '2017-11-30' },
    },
  ];
}

function day(text: string): CalendarDate {
  return text as CalendarDate;
}
