import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { gapsOf, largestCustomers } from './partnerCustomers.ts';
import { plannedDeals } from './plannedDeals.ts';
import type { PlanAct, PlanStory, SaidLine } from './story.ts';

const AGENT = 'Darcel Schlecht';
const START = '2017-10-01' as CalendarDate;
const END = '2017-12-31' as CalendarDate;

/**
 * A quarter whose goal is the one that was agreed with the plan for the year; in its middle the vendor has signed a
 * larger one, and the partner is asked.
 */
export function darcelSchlecht(): PlanStory {
  const [first = '', second = '', third = ''] = largestCustomers(AGENT, START);
  const gaps = gapsOf(AGENT, START, 9);
  return {
    agent: AGENT,
    periodLabel: '2017-Q4',
    start: START,
    end: END,
    acts: [
      { at: '2017-10-02T13:20', by: 'Vendor', does: 'starts the plan' },
      {
        at: '2017-10-02T13:30',
        by: 'Vendor',
        does: 'drafts',
        version: 1,
        lines: FIRST,
        initiatives: INITIATIVES,
      },
      { at: '2017-10-02T14:05', by: 'Vendor', does: 'offers', version: 1, askedFor: day('2017-10-06') },
      { at: '2017-10-02T14:12', by: 'Vendor', does: 'signs', version: 1 },
      { at: '2017-10-03T13:05', by: 'Partner', does: 'signs', version: 1 },
      ...plannedDeals(gaps.slice(0, 7), '2017-10-05T14:00', '2017-10-04', '2017-11-24'),
      ...gaps.slice(7).map(({ customer, product }): PlanAct => ({
        at: '2017-10-05T14:30',
        by: 'Partner',
        does: 'plans a deal',
        customer,
        product,
        fields: { Status__c: 'Not a fit', What_Worked__c: 'They build this themselves.' },
      })),
      ...knownCustomers(first, second, third),
      {
        at: '2017-10-06T13:00',
        by: 'Partner',
        does: 'names a customer',
        customer: {
          name: 'Lakeside Clinics',
          domain: 'lakeside-clinics.example',
          country: 'United States',
          size: '11 clinics',
        },
      },
      ...talks(),
      ...promises(),
      {
        at: '2017-11-14T13:30',
        by: 'Vendor',
        does: 'drafts',
        version: 2,
        lines: SECOND,
        initiatives: SECOND_DATE,
      },
      { at: '2017-11-14T14:05', by: 'Vendor', does: 'offers', version: 2, askedFor: day('2017-11-24') },
      { at: '2017-11-14T14:12', by: 'Vendor', does: 'signs', version: 2 },
    ],
  };
}

const FIRST: readonly SaidLine[] = [
  {
    key: 'together.why',
    value:
      'Darcel’s team knows every plant manager in the region; we build what their plants need. Alone each of us gets half of the talk.',
  },
  {
    key: 'together.market',
    value:
      'Some 900 mid-sized sites that renew their systems by 2020. Today one in nine buys from us; we want one in four.',
  },
  {
    key: 'together.value',
    value:
      'One team that plans, delivers and is there at night. Nobody else here puts the maker’s engineer and the person who installs it at one table.',
  },
  {
    key: 'together.connect',
    value: 'Every customer visit of this quarter ends with the question what the site needs in 2018.',
  },
  { key: 'goal.revenue', value: 380_700, rumba: 'R;U;M;B;A' },
  {
    key: 'goal.longTerm',
    value: '2,000,000 a year by 2019, a third of it with customers who are new to both of us.',
  },
  { key: 'goal.volume.all', value: 90 },
  {
    key: 'goal.volume.GTK 500',
    value: 3,
    own: { section: 'Volume', label: 'GTK 500', kind: 'Number' },
  },
  { key: 'investment.partner', value: 12_000 },
  { key: 'investment.vendor', value: 6000 },
  { key: 'invest.overrun', value: 'Shared as agreed' },
  {
    key: 'role.1',
    value:
      'Darcel’s people call first and stay in touch. From 20,000 on Melvin comes along to the second talk.',
  },
  {
    key: 'role.2',
    value: 'The vendor’s engineer answers within one working day; urgent questions by phone.',
  },
  { key: 'role.3', value: 'Each of us names a stand-in in the calendar before going away.' },
  { key: 'ways.meet', value: 28 },
  { key: 'ways.chain', value: 'Melvin for the vendor, Darcel for the partner; then the head of the region.' },
  {
    key: 'ways.measured',
    value: 'Two new customers in talks each month, and no deal past its close date for more than a week.',
  },
  { key: 'ways.rewarded', value: 'Every registered deal is named in the monthly call, won or not.' },
  {
    key: 'enable.collateral',
    value:
      'A two-page comparison with numbers from our own customers. The vendor makes it, both hand it out.',
  },
  { key: 'enable.technical', value: 'Two engineers certified for GTK 500 by the end of November.' },
  { key: 'enable.sales', value: 'A morning on asking for the figure that the customer is measured by.' },
  { key: 'territory.strengths', value: 'We are there the same day.' },
  { key: 'territory.weaknesses', value: 'Few know that we also do GTK 500.' },
  { key: 'territory.opportunities', value: 'Three groups bring their sites under one roof next year.' },
  { key: 'territory.threats', value: 'Two makers sell straight to the larger sites.' },
  { key: 'listen.challenges', value: 'Budgets are frozen until the year ends.' },
  { key: 'listen.enablers', value: 'Systems on loan: whoever had one for two weeks bought it.' },
  { key: 'listen.obstacles', value: 'Quotes for GTK 500 take a week.' },
  { key: 'period.basis', value: "One side's fiscal cycle" },
  { key: 'period.start', value: START },
  { key: 'period.end', value: END },
];

const SECOND: readonly SaidLine[] = [
  {
    key: 'goal.revenue',
    value: 600_000,
    rumba: 'R;U;M;B;A',
    askedBy: 'Partner',
    reason: 'A third is won already, and three groups decide before Christmas.',
  },
  { key: 'goal.volume.all', value: 110, askedBy: 'Partner', reason: 'With the goal.' },
  { key: 'investment.vendor', value: 9000, askedBy: 'Vendor', reason: 'Pays for a second breakfast.' },
  { key: 'ways.meet', value: 14, askedBy: 'Both', reason: 'The last six weeks are close together.' },
];

const BREAKFAST = {
  key: 'breakfast',
  name: 'GTK 500 breakfast',
  fields: {
    Segment__c: 'Plant managers with more than 2,000 people',
    Tactic__c: 'Event',
    List_Size__c: 40,
    Expected_Response__c: 15,
    Cost__c: 6000,
    Vendor_Share__c: 50,
    Contribution__c: 26_700,
    Contributes_To__c: 'GTK 500',
    Starts_On__c: '2017-11-21',
  },
};

const INITIATIVES = [
  BREAKFAST,
  {
    key: 'call-week',
    name: 'Upgrade call week',
    fields: {
      Segment__c: 'Customers whose GTX Basic is older than three years',
      Tactic__c: 'Calling',
      List_Size__c: 120,
      Expected_Response__c: 8,
      Cost__c: 1500,
      Vendor_Share__c: 0,
      Contribution__c: 14_400,
      Contributes_To__c: 'GTX Plus Pro',
      Starts_On__c: '2017-12-04',
    },
  },
];

const SECOND_DATE = [
  {
    ...BREAKFAST,
    fields: {
      ...BREAKFAST.fields,
      List_Size__c: 75,
      Cost__c: 9000,
      Contribution__c: 32_400,
      Asked_By__c: 'Vendor',
      Reason__c: 'A second date in December: the first one is full.',
    },
  },
];

function knownCustomers(first: string, second: string, third: string): PlanAct[] {
  return [
    {
      at: '2017-10-05T15:00',
      by: 'Partner',
      does: 'gets to know',
      customer: first,
      fields: {
        Size__c: '420 sites',
        Business__c: 'Runs service sites for other firms; grows by buying smaller ones.',
        Priorities__c: 'Programme “One Site”: every site on the same systems by the end of 2018.',
        Competition__c: 'Likes our people; buys cheaper where nobody compares.',
        Decision_Making__c: 'Operations chooses, finance signs above 20,000.',
        Influencers__c: 'Their auditors ask for proof of uptime',
      },
    },
    {
      at: '2017-10-05T15:10',
      by: 'Partner',
      does: 'meets',
      customer: first,
      name: 'Head of operations',
      fields: {
        Job__c: 'Head of operations',
        Line_Of_Business__c: 'Operations',
        Cares_About__c: 'Hours a site stands still',
        Paid_On__c: 'Uptime of all sites',
        Personal_Win__c: 'Wants “One Site” to carry her name',
        Influence__c: 'Decides',
      },
    },
    {
      at: '2017-10-05T15:15',
      by: 'Partner',
      does: 'meets',
      customer: first,
      name: 'Finance director',
      fields: {
        Job__c: 'Finance director',
        Line_Of_Business__c: 'Finance',
        Cares_About__c: 'Days until customers pay',
        Influence__c: 'Influences',
      },
    },
    {
      at: '2017-10-05T15:20',
      by: 'Vendor',
      does: 'gets to know',
      customer: second,
      fields: {
        Size__c: '2,300 staff',
        Business__c: 'Ships parts overnight. A system that stands still costs a contract.',
      },
    },
    {
      at: '2017-10-05T15:25',
      by: 'Partner',
      does: 'gets to know',
      customer: third,
      fields: { Size__c: '64 branches', Priorities__c: 'New warehouse in spring.' },
    },
  ];
}

function talks(): PlanAct[] {
  return [
    {
      at: '2017-10-04T13:00',
      by: 'Vendor',
      does: 'reviews',
      day: day('2017-10-30'),
      fields: { Planned_On__c: '2017-10-30', Status__c: 'Planned' },
    },
    {
      at: '2017-10-04T13:05',
      by: 'Vendor',
      does: 'reviews',
      day: day('2017-11-28'),
      fields: { Planned_On__c: '2017-11-28', Status__c: 'Planned' },
    },
    {
      at: '2017-10-30T15:00',
      by: 'Vendor',
      does: 'reviews',
      day: day('2017-10-30'),
      fields: {
        Held_On__c: '2017-10-30',
        Status__c: 'Held',
        Wins__c:
          'Ninety thousand won in four weeks, two thirds of it with customers who already had something from us.',
        Stuck__c: 'Quotes for GTK 500 still take five days.',
        Way_Through__c: 'The engineer prices standard set-ups on the spot from a list.',
        Decisions__c: 'List of standard set-ups by 10 November. Talk about a larger goal in two weeks.',
        Attendees__c: 'Darcel Schlecht, Melvin Marxen',
        Recognition__c: 'The two who carried the loan systems from site to site.',
      },
    },
    {
      at: '2017-10-04T13:10',
      by: 'Partner',
      does: 'is away',
      name: AGENT,
      from: day('2017-12-18'),
      to: day('2017-12-22'),
    },
    {
      at: '2017-10-04T13:12',
      by: 'Vendor',
      does: 'is away',
      name: 'Melvin Marxen',
      from: day('2017-11-23'),
      to: day('2017-11-24'),
    },
    {
      at: '2017-10-02T13:25',
      by: 'Vendor',
      does: 'writes',
      kind: 'Update',
      note: 'This plan was made up for the sample.',
    },
    {
      at: '2017-11-09T13:00',
      by: 'Partner',
      does: 'writes',
      kind: 'Suggestion',
      note: 'The breakfast is full. Can we have a second date?',
    },
    {
      at: '2017-11-10T13:00',
      by: 'Vendor',
      does: 'writes',
      kind: 'Acceptance',
      note: 'Yes, and we pay for it. I put it into version 2.',
    },
  ];
}

function promises(): PlanAct[] {
  const promise = (
    key: string,
    side: 'Partner' | 'Vendor',
    due: string,
    subject: string,
    measure: string,
  ): PlanAct => ({
    at: '2017-10-30T15:30',
    by: 'Vendor',
    does: 'promises',
    promise: { key, side, due: day(due), subject, measure },
  });
  return [
    promise(
      'price-list',
      'Vendor',
      '2017-11-10',
      'List standard set-ups of GTK 500 with prices',
      'The list is in both shared folders',
    ),
    promise(
      'two-engineers',
      'Partner',
      '2017-11-30',
      'Name two engineers for the GTK 500 training',
      'Two names',
    ),
    promise('breakfast', 'Vendor', '2017-11-21', 'Hold the GTK 500 breakfast', 'Six guests who want a quote'),
    promise(
      'three-groups',
      'Partner',
      '2017-12-08',
      'Meet the purchasing of the three groups',
      'A next step with each',
    ),
    promise('loan', 'Vendor', '2017-12-15', 'Lend two systems over the holidays', 'Both are on site'),
    promise(
      'plan-2018',
      'Partner',
      '2018-01-12',
      'Bring the list of sites that renew in 2018',
      'A list with names and months',
    ),
    {
      at: '2017-11-09T13:10',
      by: 'Vendor',
      does: 'settles',
      key: 'price-list',
      fields: { Status__c: 'Done', Done_On__c: '2017-11-09' },
    },
  ];
}

function day(text: string): CalendarDate {
  return text as CalendarDate;
}
