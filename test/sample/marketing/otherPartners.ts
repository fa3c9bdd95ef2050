import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { asks, claims, ofClaim, steps, type Asked } from './asking.ts';
import type { MarketingAct } from './story.ts';
import { planMoves, writesDown, type PlanSaid } from './tactics.ts';

/** Funds that are used to the last dollar, and half a year that is planned. */
export function markitaHansen(): MarketingAct[] {
  const plan: PlanSaid = {
    ...{ agent: 'Markita Hansen', label: '2017-Q4', start: '2017-10-01', end: '2017-12-31' },
    ...{ dealSize: 2600, margin: 21 },
    fields: {
      Goal__c: 'Be known for one contract that holds in all countries of a customer.',
      Success__c: 'Five customers who ask for it by the end of the year.',
      Qualified_Lead__c: 'Has sites in two countries and a contract that ends within a year.',
      Revenue_Target__c: 30_000,
    },
    tactics: [
      {
        ...{ key: 'fair', name: 'Stand at the harbour fair', kind: 'Trade show', audience: 500 },
        ...{ response: 6, cost: 8000, startsOn: '2017-10-24', endsOn: '2017-10-26', state: 'Done' },
        segment: 'Freight and packaging',
        executedBy: 'Own team',
      },
      {
        ...{ key: 'series', name: 'Three workshops', kind: 'Workshop', audience: 90, response: 20 },
        ...{ cost: 5000, startsOn: '2017-11-15', endsOn: '2017-12-06' },
        segment: 'Buyers with sites in two countries',
      },
      {
        ...{ key: 'search', name: 'Search ads', kind: 'Search', audience: 3000, cost: 2000 },
        ...{ startsOn: '2017-11-20', endsOn: '2017-12-20' },
        segment: 'Whoever looks for one contract',
        executedBy: 'Findable Media',
      },
    ],
  };
  const next: PlanSaid = {
    ...plan,
    ...{ label: '2018-Q1', start: '2018-01-01', end: '2018-03-31' },
    fields: { ...plan.fields, Previous_Plan__c: '{plan:Markita Hansen:2017-Q4}', Revenue_Target__c: 36_000 },
    tactics: [
      {
        ...{ key: 'webinar', name: 'Webinar on one contract', kind: 'Webinar', audience: 700 },
        ...{ cost: 1800, startsOn: '2018-01-23', endsOn: '2018-01-23' },
        segment: 'Guests of fair and workshops',
      },
      {
        ...{ key: 'letters', name: 'Letters to those who came', kind: 'Email', audience: 250, response: 6 },
        ...{ cost: 700, startsOn: '2018-01-29', endsOn: '2018-02-09' },
        segment: 'Guests of the webinar',
      },
    ],
  };
  const first: Asked = {
    ...{ key: 'markita-1', fund: 'markita', plan },
    tactics: { fair: null, series: null },
  };
  const second: Asked = { key: 'markita-2', fund: 'markita', plan, tactics: { search: null } };
  return [
    ...writesDown('2017-10-02T12:00', 'manager', plan),
    ...planMoves(plan, [
      ['2017-10-02T12:10', 'manager', 'Shared'],
      ['2017-10-03T12:00', 'manager', 'Agreed'],
    ]),
    ...asks('2017-10-03T12:10', first),
    ...steps(first, 'fair', [
      ['2017-10-04T13:00', 'manager', 'Agreed'],
      ['2017-10-09T13:00', 'chief', 'Approved', { Approved_Delta__c: 4000 }],
    ]),
    ...steps(first, 'series', [
      ['2017-10-04T13:05', 'manager', 'Agreed'],
      [
        '2017-10-09T13:05',
        'chief',
        'Approved',
        { Approved_Delta__c: 2000, Why__c: 'What is left of these funds; hold two of the three.' },
      ],
    ]),
    ...claims('2017-11-03T13:00', first, 'fair', {
      ...{ Spent_Amount__c: 8240, Claimed_Amount__c: 4000 },
      ...{ Proof_Invoice__c: true, Proof_Leads__c: true, Proof_Photo__c: true },
      Note__c: 'The stand cost 240 more than planned; that is ours.',
    }),
    ...steps(first, 'fair', [
      ['2017-11-06T13:00', 'chief', 'Claim approved', ofClaim(first, 'fair')],
      ['2017-11-08T13:00', 'finance', 'Paid', ofClaim(first, 'fair', { Paid_Delta__c: 4000 })],
    ]),
    ...asks('2017-11-14T10:00', second),
    ...writesDown('2017-11-13T12:00', 'partner', next),
    ...planMoves(next, [['2017-11-13T12:20', 'partner', 'Shared']]),
  ];
}

/** Funds whose days are over: part was paid, part was never claimed, part was never asked for. */
export function vickiLaflamme(): MarketingAct[] {
  const noLater = '2017-10-31' as CalendarDate;
  const plan: PlanSaid = {
    ...{ agent: 'Vicki Laflamme', label: '2017-Q4', start: '2017-10-01', end: '2017-12-31' },
    ...{ dealSize: 2800, margin: 23 },
    fields: {
      Goal__c: 'Ten family firms that try the Pro line before Christmas.',
      Success__c: 'Thirty owners come, ten of them want a visit.',
      Qualified_Lead__c: 'The owner has been there in person and names a site.',
      Revenue_Target__c: 25_000,
      Account_Plan__c: '{account-plan:Vicki Laflamme}',
    },
    tactics: [
      {
        ...{ key: 'evenings', name: 'Two evenings with owners', kind: 'Event', audience: 90, response: 30 },
        ...{ cost: 2800, startsOn: '2017-10-12', endsOn: '2017-10-19', state: 'Done' },
        segment: 'Family firms with 500 to 3,000 people',
        executedBy: 'Own team',
      },
      {
        ...{ key: 'letter', name: 'Letter to family firms', kind: 'Email', audience: 400, response: 3 },
        ...{ cost: 2400, startsOn: '2017-10-16', endsOn: '2017-10-27' },
        segment: 'Family firms with 500 to 3,000 people',
        executedBy: 'Paperplane Letters',
      },
      {
        ...{ key: 'estate', name: 'Boards on the new estate', kind: 'Advertising', audience: 1200 },
        ...{ cost: 4000, startsOn: '2017-12-01', endsOn: '2017-12-29' },
        segment: 'Firms that move to the new estate',
      },
    ],
  };
  const autumn: Asked = {
    ...{ key: 'vicki-1', fund: 'vicki-autumn', plan, noLater },
    tactics: { evenings: null, letter: null },
  };
  const winter: Asked = { key: 'vicki-2', fund: 'vicki', plan, tactics: { estate: null } };
  return [
    ...writesDown('2017-10-04T14:00', 'partner', plan),
    ...planMoves(plan, [
      ['2017-10-04T14:10', 'partner', 'Shared'],
      ['2017-10-04T14:20', 'manager', 'Agreed'],
    ]),
    ...asks('2017-10-04T14:30', autumn),
    ...steps(autumn, 'evenings', [['2017-10-06T14:00', 'manager', 'Approved', { Approved_Delta__c: 1400 }]]),
    ...steps(autumn, 'letter', [['2017-10-06T14:05', 'manager', 'Approved', { Approved_Delta__c: 1200 }]]),
    ...claims('2017-10-25T14:00', autumn, 'evenings', {
      ...{ Spent_Amount__c: 2800, Claimed_Amount__c: 1400 },
      ...{ Proof_Invoice__c: true, Proof_Leads__c: true, Proof_Attendance__c: true, Proof_Photo__c: true },
    }),
    ...steps(autumn, 'evenings', [
      ['2017-10-26T14:00', 'manager', 'Claim approved', ofClaim(autumn, 'evenings')],
      ['2017-10-30T14:00', 'finance', 'Paid', ofClaim(autumn, 'evenings', { Paid_Delta__c: 1400 })],
    ]),
    ...asks('2017-11-13T14:00', winter),
  ];
}

/** Proposed by the partner; the account manager has not looked at it yet. */
export function gladysColclough(): MarketingAct[] {
  const plan: PlanSaid = {
    ...{ agent: 'Gladys Colclough', label: '2017-Q4', start: '2017-10-01', end: '2017-12-31' },
    ...{ dealSize: 2200, margin: 20 },
    fields: {
      Goal__c: 'Dairies that know neither of us.',
      Success__c: 'Three first visits, one quote.',
      Qualified_Lead__c: 'A dairy with its own laboratory that lets us in.',
      Revenue_Target__c: 9000,
    },
    tactics: [
      {
        ...{ key: 'webinar', name: 'Webinar for dairies', kind: 'Webinar', audience: 600, cost: 1800 },
        ...{ startsOn: '2017-12-06', endsOn: '2017-12-06' },
        segment: 'Managers of dairies',
      },
      {
        ...{ key: 'visits', name: 'Calls for first visits', kind: 'Calling', audience: 60, response: 12 },
        ...{ cost: 900, startsOn: '2017-12-11', endsOn: '2017-12-20' },
        segment: 'Guests who asked something',
      },
    ],
  };
  return [
    ...writesDown('2017-11-13T15:00', 'partner', plan),
    ...planMoves(plan, [['2017-11-13T15:30', 'partner', 'Shared']]),
  ];
}

/** In euros. */
export function corlissCosme(): MarketingAct[] {
  const plan: PlanSaid = {
    ...{ agent: 'Corliss Cosme', label: '2017-Q4', start: '2017-10-01', end: '2017-12-31' },
    ...{ currency: 'EUR', dealSize: 2400, margin: 22 },
    fields: {
      Goal__c: 'Be known in the German-speaking market.',
      Success__c: 'Twelve talks that go on in January.',
      Qualified_Lead__c: 'A buyer with a budget for next year.',
      Revenue_Target__c: 18_000,
    },
    tactics: [
      {
        ...{ key: 'fair', name: 'Stand at the autumn fair', kind: 'Trade show', audience: 350, response: 6 },
        ...{ cost: 3000, startsOn: '2017-11-21', endsOn: '2017-11-23' },
        segment: 'Machine builders',
      },
      {
        ...{ key: 'webinar', name: 'Webinar in German', kind: 'Webinar', audience: 400, cost: 1600 },
        ...{ startsOn: '2017-12-05', endsOn: '2017-12-05' },
        segment: 'Visitors of the stand',
      },
    ],
  };
  const asked: Asked = {
    ...{ key: 'corliss-1', fund: 'corliss', plan },
    tactics: { fair: 1400, webinar: null },
  };
  return [
    ...writesDown('2017-10-26T15:00', 'partner', plan),
    ...planMoves(plan, [
      ['2017-10-26T15:10', 'partner', 'Shared'],
      ['2017-11-03T12:00', 'manager', 'Agreed'],
    ]),
    ...asks('2017-11-03T16:00', asked),
    // More than 1,500 dollars, so two decide.
    ...steps(asked, 'fair', [
      ['2017-11-06T14:00', 'manager', 'Agreed'],
      ['2017-11-08T14:00', 'chief', 'Approved', { Approved_Delta__c: 1400 }],
    ]),
    ...steps(asked, 'webinar', [['2017-11-06T14:05', 'manager', 'Approved', { Approved_Delta__c: 800 }]]),
  ];
}
