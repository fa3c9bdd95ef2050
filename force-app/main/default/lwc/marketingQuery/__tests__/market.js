import { modelOf } from 'c/marketingQuery';

export const PARTNER = {
  id: 'PARTNER',
  name: 'Brightwater Systems',
  channelPartner: true,
  partnerType: 'Reseller',
  ownerRecord: { id: 'U1', name: 'Elena Marsh', firstName: 'Elena', email: 'elena@northbeam.example' },
};
export const PARTNER_SIDE = { id: 'U2', name: 'Mia Okoro', side: 'partner', isVendor: false };
export const VENDOR_SIDE = { id: 'U1', name: 'Elena Marsh', side: 'vendor', isVendor: true };
export const READER = { id: 'U3', name: 'Olga Ops', side: null, isVendor: true };

export const RECORD = {
  id: 'PLAN',
  name: 'Brightwater Systems 2018-Q1',
  partner: 'PARTNER',
  periodLabel: '2018-Q1',
  startDate: '2018-01-01',
  endDate: '2018-03-31',
  currencyCode: 'USD',
  goal: '4 won deals from the Observe launch',
  success: '12 first meetings',
  qualifiedLead: 'Someone with a budget',
  revenueTarget: 200000,
  averageDealSize: 52000,
  margin: null,
  status: 'Draft',
  verifiedOn: null,
  verification: null,
  rates: null,
  revision: 1,
};
export const FUND = {
  id: 'FUND',
  name: 'Funds',
  availableAmount: 18500,
  startsOn: '2017-10-01',
  useBy: '2018-03-31',
  claimBy: '2018-04-30',
};
export const QUARTER = {
  periodLabel: '2018-Q1',
  periodStart: '2018-01-01',
  periodEnd: '2018-03-31',
  currencyCode: 'USD',
  averageDealSize: 51900,
  medianCycleDays: 60,
};

export function tactic(id, more = {}) {
  return {
    id,
    marketingPlan: 'PLAN',
    tacticKey: `PLAN:${id}`,
    name: 'Observe offer: email, then calls',
    kind: 'Email',
    trackable: 'Easy',
    segment: null,
    audience: 1850,
    expectedResponse: null,
    cost: 4200,
    vendorShare: 50,
    executedBy: null,
    startsOn: '2018-01-18',
    endsOn: null,
    included: true,
    state: 'Planned',
    revision: 1,
    ...more,
  };
}

export const EMAIL = tactic('EMAIL');
export const EXPO = tactic('EXPO', {
  name: 'Stand at Northern Expo',
  kind: 'Trade show',
  trackable: 'Hard',
  audience: 420,
  expectedResponse: 25,
  cost: 8000,
  startsOn: '2018-03-09',
  endsOn: '2018-03-11',
});
export const TEMPLATE = {
  id: 'TEMPLATE',
  name: 'Launch',
  description: 'An e-mail, then a stand.',
  tactics: [
    {
      id: 'TT1',
      name: 'Launch mail',
      kind: 'Email',
      cost: 1000,
      startsAfterDays: 17,
      content: 'Two e-mails',
    },
    { id: 'TT2', name: 'Stand', kind: 'Trade show', startsAfterDays: 30, runsDays: 3 },
  ],
};

/** Of which kinds there are which records; see c/marketingQuery. */
export function readOf(more = {}) {
  return {
    me: { id: 'U2', name: 'Mia Okoro' },
    partner: PARTNER,
    templates: [TEMPLATE],
    funds: [FUND],
    activities: [],
    performance: [QUARTER],
    accountPlans: [],
    failed: new Set(),
    ...more,
  };
}

/** What c-marketing-plan hands to its parts. */
export function marketOf({
  record = {},
  tactics = [EMAIL, EXPO],
  plans = [],
  read = {},
  settings = null,
  me = PARTNER_SIDE,
  today = '2018-01-05',
} = {}) {
  const records = { marketing: [...plans, { ...RECORD, ...record }], tactic: tactics };
  return modelOf({
    store: { recordsOf: (kind) => records[kind] },
    read: readOf(read),
    settings,
    planId: 'PLAN',
    me,
    vendorName: 'Northbeam',
    today,
  });
}

export const activity = (of, more = {}) => ({
  id: `A-${of}`,
  tactic: of,
  askedAmount: 2100,
  approvedAmount: 0,
  paidAmount: 0,
  status: 'Waiting',
  stepCount: 1,
  ...more,
});

export const REFUSED = { status: 'failed', id: null, reason: 'Somebody else has changed this.' };
