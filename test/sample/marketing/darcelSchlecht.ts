import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { asks, claims, ofClaim, steps, writesRequest, type Asked } from './asking.ts';
import { bringsLeads } from './leads.ts';
import type { MarketingAct } from './story.ts';
import { planMoves, tacticMoves, writesDown, type PlanSaid } from './tactics.ts';

const AGENT = 'Darcel Schlecht';
const QUALIFIED = 'Has a site of ours or wants one, names a month, and lets us talk to operations.';

/** What is over: run, counted and looked at by both sides. */
const LAST: PlanSaid = {
  ...{ agent: AGENT, label: '2017-Q3', start: '2017-07-01', end: '2017-09-30', dealSize: 2900, margin: 24 },
  fields: {
    Goal__c: 'Be the first who is asked when a plant renews its line.',
    Success__c: 'Eight won deals from these campaigns, and two dollars of revenue for each that we spend.',
    Qualified_Lead__c: QUALIFIED,
    Revenue_Target__c: 22_000,
  },
  tactics: [
    {
      ...{ key: 'letter', name: 'Summer letter', kind: 'Email', audience: 1400, cost: 1900 },
      ...{ startsOn: '2017-07-10', endsOn: '2017-07-28', state: 'Followed up' },
      segment: 'Customers whose GTX Basic is older than three years',
      executedBy: 'Paperplane Letters',
    },
    {
      ...{ key: 'open-day', name: 'Open day at the test line', kind: 'Event', audience: 160, response: 20 },
      ...{ cost: 6200, startsOn: '2017-08-24', endsOn: '2017-08-24', state: 'Followed up' },
      segment: 'Plant managers within two hours',
      executedBy: 'Own team',
      contributesTo: 'GTK 500',
    },
    {
      ...{ key: 'search', name: 'Search ads', kind: 'Search', audience: 5200, response: 1.5, cost: 2600 },
      ...{ startsOn: '2017-07-03', endsOn: '2017-09-29', state: 'Done' },
      segment: 'Whoever looks for a faster line',
      executedBy: 'Findable Media',
    },
  ],
};

const PLAN: PlanSaid = {
  ...{ agent: AGENT, label: '2017-Q4', start: '2017-10-01', end: '2017-12-31', dealSize: 7400, margin: 30 },
  fields: {
    Goal__c: 'GTK 500 in three more plants before their budgets close.',
    Success__c: 'Six quotes for GTK 500 and ten won deals from these campaigns.',
    Qualified_Lead__c: QUALIFIED,
    Revenue_Target__c: 60_000,
    Previous_Plan__c: `{plan:${AGENT}:2017-Q3}`,
    Account_Plan__c: `{account-plan:${AGENT}}`,
  },
  tactics: [
    {
      ...{ key: 'letter', name: 'Autumn letter', kind: 'Email', audience: 1500, cost: 1800 },
      ...{ startsOn: '2017-10-09', endsOn: '2017-10-20' },
      segment: 'Customers who own the product before it',
      executedBy: 'Paperplane Letters',
    },
    {
      ...{ key: 'calls', name: 'Calls after the letter', kind: 'Calling', audience: 200, response: 8 },
      ...{ cost: 1600, startsOn: '2017-10-16', endsOn: '2017-11-03' },
      segment: 'Whoever opened the letter',
      executedBy: 'Own team',
    },
    {
      ...{ key: 'search', name: 'Search ads', kind: 'Search', audience: 4000, response: 1.5, cost: 2400 },
      ...{ startsOn: '2017-10-09', endsOn: '2017-12-15' },
      segment: 'Whoever looks for a faster line',
      executedBy: 'Findable Media',
    },
    {
      ...{ key: 'webinar', name: 'Webinar: what a standing line costs', kind: 'Webinar', audience: 900 },
      ...{ cost: 2200, startsOn: '2017-10-25', endsOn: '2017-10-25' },
      segment: 'Managers of operations who do not know us',
      executedBy: 'Roundtable Online',
    },
    {
      ...{ key: 'workshop', name: 'Workshop for owners', kind: 'Workshop', audience: 80, response: 20 },
      ...{ cost: 2000, startsOn: '2017-10-19', endsOn: '2017-10-19' },
      segment: 'Customers with one GTX Pro',
      executedBy: 'Own team',
    },
    {
      ...{ key: 'breakfast', name: 'GTK 500 breakfast', kind: 'Event', audience: 75, response: 15 },
      ...{ cost: 9000, startsOn: '2017-11-21', endsOn: '2017-11-21' },
      segment: 'Plant managers with more than 2,000 people',
      executedBy: 'Own team',
      contributesTo: 'GTK 500',
    },
    {
      ...{ key: 'fair', name: 'Stand at the winter fair', kind: 'Trade show', audience: 420, response: 6 },
      ...{ cost: 6000, startsOn: '2017-12-05', endsOn: '2017-12-07' },
      segment: 'Visitors from food and packaging',
      contributesTo: 'GTK 500',
    },
    {
      ...{ key: 'ads', name: 'Ads on trade pages', kind: 'Online ads', audience: 9000, cost: 2800 },
      ...{ startsOn: '2017-11-20', endsOn: '2017-12-15' },
      segment: 'Readers of two trade pages',
      executedBy: 'Findable Media',
    },
    {
      ...{ key: 'sites', name: 'Boards at the new sites', kind: 'Advertising', audience: 3000, cost: 3000 },
      ...{ startsOn: '2017-11-27', endsOn: '2017-12-08' },
      segment: 'Three groups that bring their sites under one roof',
    },
    {
      ...{ key: 'second-letter', name: 'Letter before Christmas', kind: 'Email', audience: 800, cost: 1200 },
      ...{ startsOn: '2017-12-04', endsOn: '2017-12-08' },
      segment: 'Guests of the breakfast and the webinar',
    },
    {
      ...{ key: 'award', name: 'Entry for the engineering award', kind: 'Award', audience: 300, cost: 3600 },
      ...{ startsOn: '2017-12-01', endsOn: '2017-12-31', included: false },
      segment: 'Engineers of all customers',
    },
    {
      ...{ key: 'story', name: 'Story of a customer', kind: 'Content', audience: 600, cost: 1200 },
      ...{ startsOn: '2017-11-27', endsOn: '2017-12-22', included: false },
      segment: 'Customers of the same trade',
    },
    {
      ...{ key: 'talk', name: 'Talk at the operations forum', kind: 'Speaking or PR', audience: 200 },
      ...{ cost: 2600, startsOn: '2017-12-12', endsOn: '2017-12-12' },
      segment: 'Heads of operations',
    },
    {
      ...{ key: 'posts', name: 'Posts about the breakfast', kind: 'Social', audience: 2500, cost: 800 },
      ...{ startsOn: '2017-11-22', endsOn: '2017-12-08' },
      segment: 'Followers of both of us',
    },
  ],
};

const FIRST: Asked = {
  ...{ key: 'darcel-1', fund: 'darcel', plan: PLAN },
  tactics: { letter: null, calls: null, search: null, webinar: null, workshop: null, breakfast: null },
};
const SECOND: Asked = {
  ...{ key: 'darcel-2', fund: 'darcel', plan: PLAN },
  tactics: { ads: null, award: 1800, story: null, talk: null },
};
const THIRD: Asked = {
  ...{ key: 'darcel-3', fund: 'darcel', plan: PLAN },
  tactics: { fair: null, 'second-letter': null },
};
const DRAFT: Asked = { key: 'darcel-4', fund: 'darcel', plan: PLAN, tactics: { posts: null } };
const AUTUMN: Asked = { key: 'darcel-5', fund: 'darcel-autumn', plan: PLAN, tactics: { sites: null } };

/** A quarter that runs, and the one before it that both have looked at; requests in every state. */
export function darcelSchlecht(): MarketingAct[] {
  return [
    ...writesDown('2017-10-02T09:00', 'partner', LAST),
    bringsLeads('2017-10-02T09:20', { ...Q3, tactic: 'letter', count: 62, from: 0, deals: deals(8, 0) }),
    bringsLeads('2017-10-02T09:25', { ...Q3, tactic: 'open-day', count: 30, from: 62, deals: deals(9, 8) }),
    bringsLeads('2017-10-02T09:30', { ...Q3, tactic: 'search', count: 78, from: 92, deals: deals(7, 17) }),
    ...planMoves(LAST, [
      ['2017-10-02T09:40', 'partner', 'Shared'],
      ['2017-10-02T10:00', 'manager', 'Agreed'],
      [
        '2017-10-06T10:00',
        'manager',
        'Done',
        {
          Verified_On__c: '2017-10-06',
          Verification__c:
            'Made up for the sample. Letter and open day brought what we hoped for; search brought many leads and few deals, because nobody called them within a week. Next time calls are part of it.',
        },
      ],
    ]),
    ...writesDown('2017-10-02T10:30', 'partner', PLAN),
    ...planMoves(PLAN, [
      ['2017-10-02T11:00', 'partner', 'Shared'],
      ['2017-10-03T09:00', 'manager', 'Agreed'],
    ]),
    ...tacticMoves(PLAN, [
      ['2017-10-20T09:00', 'letter', 'Planned', 'Running'],
      ['2017-10-20T09:00', 'calls', 'Planned', 'Running'],
      ['2017-10-20T09:00', 'search', 'Planned', 'Running'],
      ['2017-10-20T09:00', 'workshop', 'Planned', 'Done'],
      ['2017-11-03T15:00', 'letter', 'Running', 'Followed up'],
      ['2017-11-03T15:00', 'calls', 'Running', 'Done'],
      ['2017-11-03T15:00', 'webinar', 'Planned', 'Done'],
    ]),
    bringsLeads('2017-11-03T15:10', { ...Q4, tactic: 'letter', count: 26, from: 170, deals: deals(4, 0) }),
    bringsLeads('2017-11-03T15:10', { ...Q4, tactic: 'calls', count: 12, from: 196, deals: deals(3, 4) }),
    bringsLeads('2017-11-03T15:10', { ...Q4, tactic: 'webinar', count: 18, from: 208, untouched: true }),
    bringsLeads('2017-11-13T09:00', { ...Q4, tactic: 'search', count: 22, from: 226, deals: deals(3, 7) }),
    bringsLeads('2017-11-13T09:00', { ...Q4, tactic: 'workshop', count: 9, from: 248 }),
    ...requests(),
  ].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

const Q3 = {
  ...{ agent: AGENT, label: '2017-Q3' },
  receivedFrom: '2017-07-10' as CalendarDate,
  receivedTo: '2017-09-27' as CalendarDate,
};
const Q4 = {
  ...{ agent: AGENT, label: '2017-Q4' },
  receivedFrom: '2017-10-09' as CalendarDate,
  receivedTo: '2017-11-02' as CalendarDate,
};

function deals(count: number, skip: number) {
  return { count, skip };
}

function requests(): MarketingAct[] {
  const approved = (amount: number) => ({ Approved_Delta__c: amount });
  return [
    ...asks('2017-10-03T10:00', FIRST),
    // Paid, and what was not needed is back in the funds.
    ...steps(FIRST, 'letter', [['2017-10-04T09:00', 'manager', 'Approved', approved(900)]]),
    ...claims('2017-10-25T10:00', FIRST, 'letter', {
      ...{ Spent_Amount__c: 1700, Claimed_Amount__c: 850 },
      ...{ Proof_Invoice__c: true, Proof_Leads__c: true, Proof_Report__c: true },
      Note__c: 'The printer gave a discount.',
    }),
    ...steps(FIRST, 'letter', [
      ['2017-10-26T09:00', 'manager', 'Claim approved', ofClaim(FIRST, 'letter')],
      ['2017-10-30T10:00', 'finance', 'Paid', ofClaim(FIRST, 'letter', { Paid_Delta__c: 850 })],
    ]),
    // Claimed two days ago.
    ...steps(FIRST, 'calls', [['2017-10-04T09:05', 'manager', 'Approved', approved(800)]]),
    ...claims('2017-11-13T10:00', FIRST, 'calls', {
      ...{ Spent_Amount__c: 1600, Claimed_Amount__c: 800 },
      ...{ Proof_Invoice__c: true, Proof_Leads__c: true, Proof_Report__c: true },
    }),
    // In part, and with more time than at first.
    ...steps(FIRST, 'search', [
      [
        '2017-10-04T09:10',
        'manager',
        'Approved',
        { ...approved(1000), Why__c: 'Begin with two of the three words.' },
      ],
      [
        '2017-11-10T09:00',
        'manager',
        'Extended',
        { New_Date__c: '2018-02-28', Why__c: 'The last invoice comes in February.' },
      ],
    ]),
    // The list of guests is missing.
    ...steps(FIRST, 'webinar', [['2017-10-04T09:15', 'manager', 'Approved', approved(1100)]]),
    ...claims('2017-11-06T10:00', FIRST, 'webinar', {
      ...{ Spent_Amount__c: 2200, Claimed_Amount__c: 1100 },
      ...{ Proof_Invoice__c: true, Proof_Leads__c: true, Proof_Attendance__c: false },
    }),
    ...steps(FIRST, 'webinar', [
      [
        '2017-11-08T09:00',
        'manager',
        'Claim returned',
        ofClaim(FIRST, 'webinar', {
          Why__c: 'The list of guests is missing. The platform has it under Reports.',
        }),
      ],
    ]),
    // Waits for finance.
    ...steps(FIRST, 'workshop', [['2017-10-04T09:20', 'manager', 'Approved', approved(1000)]]),
    ...claims('2017-11-08T10:00', FIRST, 'workshop', {
      ...{ Spent_Amount__c: 2000, Claimed_Amount__c: 1000 },
      ...{ Proof_Invoice__c: true, Proof_Leads__c: true, Proof_Attendance__c: true },
    }),
    ...steps(FIRST, 'workshop', [
      ['2017-11-10T11:30', 'manager', 'Claim approved', ofClaim(FIRST, 'workshop')],
    ]),
    // Two decide, because it is more than the account manager decides alone.
    ...steps(FIRST, 'breakfast', [
      ['2017-10-04T09:30', 'manager', 'Agreed'],
      ['2017-10-09T09:00', 'chief', 'Approved', { ...approved(4000), Why__c: 'Without the second speaker.' }],
    ]),
    // Nobody has answered "ads": the service tells the chief.
    ...asks('2017-11-06T11:00', SECOND),
    ...steps(SECOND, 'story', [
      ['2017-11-07T09:00', 'manager', 'Returned', { Why__c: 'Name the customer, then send it again.' }],
    ]),
    ...steps(SECOND, 'talk', [
      ['2017-11-08T09:10', 'manager', 'Asked for more', { Why__c: 'Who speaks, and how long?' }],
    ]),
    ...steps(SECOND, 'award', [
      ['2017-11-08T09:20', 'manager', 'Agreed'],
      [
        '2017-11-10T10:00',
        'chief',
        'Declined',
        { Why__c: 'An award brings no leads; choose something that does.' },
      ],
    ]),
    ...asks('2017-11-13T09:30', THIRD),
    ...steps(THIRD, 'fair', [
      ['2017-11-13T11:10', 'manager', 'Agreed', { Why__c: 'They sold three there last year.' }],
    ]),
    ...writesRequest('2017-11-14T09:00', DRAFT),
    ...asks('2017-11-06T11:30', AUTUMN),
    ...steps(AUTUMN, 'sites', [['2017-11-07T09:10', 'manager', 'Approved', approved(1500)]]),
  ];
}
