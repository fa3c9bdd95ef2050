import { modelOf } from 'c/planQuery';

export const OWNER = { id: 'U1', name: 'Elena Marsh', firstName: 'Elena', email: 'elena@northbeam.example' };
export const PARTNER = {
  id: 'P1',
  name: 'Brightwater Systems',
  channelPartner: true,
  fiscalYearStartMonth: 7,
  ownerRecord: OWNER,
};
export const RECORD = {
  id: 'PLAN',
  name: 'Brightwater 2017-Q4',
  partner: 'P1',
  periodLabel: '2017-Q4',
  startDate: '2017-10-01',
  endDate: '2018-03-31',
  currencyCode: 'USD',
  closedOn: null,
  planTemplate: 'T1',
  reviewEveryDays: 30,
  lastReviewedOn: '2017-11-10',
  products: [
    { key: 'identity', name: 'Identity' },
    { key: 'observe', name: 'Observe' },
  ],
};
export const VENDOR_SIDE = { id: 'U1', name: 'Elena Marsh', side: 'vendor', isVendor: true };
export const PARTNER_SIDE = { id: 'U2', name: 'Tom Okafor', side: 'partner', isVendor: false };
export const READER = { id: 'U3', name: 'Olga Ops', side: null, isVendor: true };

export function version(number, status, more = {}) {
  return { id: `v${number}`, accountPlan: 'PLAN', number, status, ...more };
}

export const SIGNED = {
  vendorSignedBy: 'U1',
  vendorSignedName: 'Elena Marsh',
  vendorSignedAt: '2017-10-02T09:00:00.000Z',
  partnerSignedBy: 'U2',
  partnerSignedName: 'Tom Okafor',
  partnerSignedAt: '2017-10-02T10:00:00.000Z',
};

export function line(versionId, lineKey, fields) {
  return {
    id: `${versionId}-${lineKey}`,
    accountPlanVersion: versionId,
    lineKey,
    section: 'Goals',
    label: 'Revenue goal',
    kind: 'Money',
    removed: false,
    revision: 1,
    ...fields,
  };
}

export function initiative(versionId, initiativeKey, fields) {
  return {
    id: `${versionId}-${initiativeKey}`,
    accountPlanVersion: versionId,
    initiativeKey,
    name: 'Expo stand',
    removed: false,
    ...fields,
  };
}

/**
 * A plan as the container hands it to its parts: records by their kind.
 * @param {Record<string, any>} given
 */
export function aPlan({
  me = VENDOR_SIDE,
  record = {},
  partner = PARTNER,
  today = '2017-11-15',
  ...records
} = {}) {
  const kinds = {
    version: [version(1, 'Signed', SIGNED)],
    line: [line('v1', 'goal.revenue', { amount: 1050000 })],
    siblings: [{ id: 'PLAN', periodLabel: '2017-Q4', startDate: '2017-10-01', endDate: '2018-03-31' }],
    ...records,
  };
  return modelOf({
    store: { recordsOf: (kind) => kinds[kind] ?? [] },
    head: {
      partner,
      plans: [],
      templates: [],
      templateLines: records.templateLines ?? [],
      kpis: [],
    },
    record: { ...RECORD, ...record },
    me,
    vendorName: 'Northbeam',
    today,
    failed: new Set(),
  });
}

/** The latest version is a draft with a higher goal. */
export function changingPlan(more = {}) {
  return aPlan({
    version: [version(1, 'Signed', SIGNED), version(2, 'Draft')],
    line: [
      line('v1', 'goal.revenue', { amount: 1050000 }),
      line('v2', 'goal.revenue', { amount: 1200000, askedBy: 'Partner', reason: 'Observe practice opens' }),
    ],
    ...more,
  });
}

/** The vendor has signed version 2, the partner is asked to. */
export const OFFERED = {
  offeredBy: 'U1',
  offeredAt: '2017-11-20T08:00:00.000Z',
  askedFor: '2017-11-27',
  vendorSignedBy: 'U1',
  vendorSignedName: 'Elena Marsh',
  vendorSignedAt: '2017-11-20T14:12:00.000Z',
};

export function offeredPlan(more = {}) {
  return changingPlan({ version: [version(1, 'Signed', SIGNED), version(2, 'Offered', OFFERED)], ...more });
}

/** A store whose writes succeed and are noted. */
export function aStore(more = {}) {
  const saved = () => jest.fn().mockResolvedValue({ status: 'saved', id: 'new', reason: '' });
  return {
    save: saved(),
    create: saved(),
    act: saved(),
    saveLine: saved(),
    saveInitiative: saved(),
    stateOf: jest.fn(() => null),
    ...more,
  };
}

/** Lets what is under way come to its end. */
export function settled() {
  return Array.from({ length: 80 }).reduce((turns) => turns.then(() => undefined), Promise.resolve());
}

const STANDARD = {
  id: 'Id',
  name: 'Name',
  firstName: 'FirstName',
  lastName: 'LastName',
  email: 'Email',
  createdDate: 'CreatedDate',
  createdById: 'CreatedById',
  lastModifiedDate: 'LastModifiedDate',
  lastModifiedById: 'LastModifiedById',
  ownerRecord: 'Owner',
  lastModifiedByRecord: 'LastModifiedBy',
  createdByRecord: 'CreatedBy',
};

/** Plain records as GraphQL answers them: amount: 5 → Amount__c: { value: 5 }. */
export function answerOf(parts) {
  const query = Object.fromEntries(
    Object.entries(parts).map(([part, records]) => [
      part,
      { edges: records.map((record) => ({ node: nodeOf(record) })) },
    ]),
  );
  return { uiapi: { query } };
}

function nodeOf(record) {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      if (name === 'id') return ['Id', value];
      if (name.endsWith('Record'))
        return [STANDARD[name] ?? `${snake(name.slice(0, -6))}__r`, value && nodeOf(value)];
      return [
        STANDARD[name] ?? `${snake(name)}__c`,
        { value: Array.isArray(value) ? JSON.stringify(value) : value },
      ];
    }),
  );
}

function snake(name) {
  return name[0].toUpperCase() + name.slice(1).replace(/[A-Z]/g, (letter) => `_${letter}`);
}
