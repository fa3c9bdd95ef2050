import type { Fields } from '../plans/story.ts';
import { MADE, type Made, type MarketingAct } from './story.ts';

/**
 * What a program has before any partner asks: who decides, the rates to plan with, budgets, and what each partner is
 * given of them for what it is about to do.
 */
export function program(): MarketingAct[] {
  const setUp = { at: '2017-10-02T08:00', by: 'operations', agent: null, does: 'makes' } as const;
  return [
    { ...setUp, object: 'Approval_Rule__c', records: RULES },
    { ...setUp, object: 'Funnel_Rate__c', records: rates() },
    { ...setUp, object: 'Marketing_Budget__c', records: BUDGETS },
    { ...setUp, object: 'Fund_Allocation__c', records: ALLOCATIONS.map(allocation) },
    { ...setUp, by: 'finance', object: 'Channel_Cost__c', records: costs('2017-Q3', COSTS_OF_Q3) },
    {
      ...{ ...setUp, at: '2017-11-10T09:00', by: 'finance' },
      object: 'Channel_Cost__c',
      records: costs('2017-Q4', COSTS_OF_Q4),
    },
  ];
}

/** Up to this much the account manager decides alone. */
export const SMALL = 1500;

const RULES: readonly Made[] = [
  rule('small', {
    Name: `Account manager decides up to ${SMALL}`,
    Order__c: 1,
    Days__c: 2,
    Up_To_Amount__c: SMALL,
    Final__c: true,
    Escalate_To__c: '{user:Channel Chief}',
  }),
  rule('agree', {
    Name: 'Account manager agrees',
    Order__c: 2,
    Days__c: 2,
    Final__c: false,
    Escalate_To__c: '{user:Channel Chief}',
  }),
  rule('decide', {
    Name: 'Channel chief decides',
    Order__c: 3,
    Days__c: 5,
    Final__c: true,
    Approver__c: '{user:Channel Chief}',
    Delegate__c: '{user:Channel Finance}',
    Escalate_To__c: '{user:Channel Finance}',
  }),
];

function rule(key: string, fields: Fields): Made {
  return { as: `rule:${key}`, key: `${MADE}:${key}`, fields };
}

/** Percent of each case. Kinds that people come to get more answers than letters do. */
const RATES: readonly (readonly [string | null, Fields, Fields, Fields])[] = [
  [
    null,
    stages(90, 1, 40, 20, 35, 45, 25, 62),
    stages(95, 1.7, 50, 30, 45, 55, 32, 45),
    stages(100, 3, 60, 40, 55, 65, 40, 30),
  ],
  [
    'Event',
    stages(95, 8, 70, 25, 40, 45, 25, 95),
    stages(97, 12, 80, 35, 50, 55, 32, 70),
    stages(100, 18, 90, 45, 60, 65, 40, 50),
  ],
  [
    'Webinar',
    stages(90, 2, 60, 20, 35, 45, 25, 55),
    stages(95, 3.5, 70, 30, 45, 55, 32, 40),
    stages(100, 6, 80, 40, 55, 65, 40, 28),
  ],
];

function stages(...values: readonly number[]): Fields {
  const names = [
    'Deliverable__c',
    'Response__c',
    'Response_To_Lead__c',
    'Lead_To_MQL__c',
    'MQL_To_SQL__c',
    'SQL_To_Opportunity__c',
    'Opportunity_To_Won__c',
    'Cost_Per_Lead__c',
  ];
  return Object.fromEntries(names.map((name, index) => [name, values[index]!]));
}

function rates(): Made[] {
  return RATES.flatMap(([kind, ...cases]) =>
    (['Bleak', 'Likely', 'Best'] as const).map((name, index) => ({
      as: `rate:${kind ?? 'all'}:${name}`,
      key: `${MADE}:${kind ?? 'all'}:${name}`,
      fields: { Name: `${kind ?? 'Every kind'}, ${name}`, Kind__c: kind, Case__c: name, ...cases[index]! },
    })),
  );
}

const HALF_YEAR = { Starts_On__c: '2017-10-01', Ends_On__c: '2018-03-31' };

export const BUDGETS: readonly Made[] = [
  budget('central', {
    Name: 'Central, winter',
    Region__c: 'Central',
    Amount__c: 40_000,
    Currency_Code__c: 'USD',
  }),
  budget('west', { Name: 'West, winter', Region__c: 'West', Amount__c: 25_000, Currency_Code__c: 'USD' }),
  budget('europe', { Name: 'Europe, winter', Region__c: 'East', Amount__c: 12_000, Currency_Code__c: 'EUR' }),
];

function budget(key: string, fields: Fields): Made {
  return { as: `budget:${key}`, key: `${MADE}:${key}`, fields: { ...HALF_YEAR, ...fields } };
}

export interface Allocation {
  /** By which acts name the fund: "fund:<name>". */
  readonly name: string;
  readonly agent: string;
  readonly budget: string;
  readonly amount: number;
  readonly useBy: string;
  readonly claimBy: string;
  readonly basis: string;
}

/** For what is to come, never for what was sold: that is what the basis says. */
export const ALLOCATIONS: readonly Allocation[] = [
  {
    ...{ name: 'darcel', agent: 'Darcel Schlecht', budget: 'central' },
    ...{ amount: 20_000, useBy: '2017-12-31', claimBy: '2018-01-31' },
    basis: 'Grows GTK 500 in plants with more than 2,000 people; last campaign brought 2 dollars for each.',
  },
  {
    ...{ name: 'darcel-autumn', agent: 'Darcel Schlecht', budget: 'central' },
    ...{ amount: 4_000, useBy: '2017-11-30', claimBy: '2017-12-15' },
    basis: 'Three groups bring their sites under one roof: be seen there before they choose.',
  },
  {
    ...{ name: 'gladys', agent: 'Gladys Colclough', budget: 'central' },
    ...{ amount: 5_000, useBy: '2018-03-31', claimBy: '2018-04-30' },
    basis: 'First plan of its own; will win dairies that know neither of us.',
  },
  {
    ...{ name: 'markita', agent: 'Markita Hansen', budget: 'west' },
    ...{ amount: 6_000, useBy: '2017-12-31', claimBy: '2018-01-31' },
    basis: 'One contract for all countries of a customer: will show it at two fairs.',
  },
  {
    ...{ name: 'vicki-autumn', agent: 'Vicki Laflamme', budget: 'west' },
    ...{ amount: 5_000, useBy: '2017-10-31', claimBy: '2017-11-08' },
    basis: 'Family firms decide before the winter: evenings with owners in October.',
  },
  {
    ...{ name: 'vicki', agent: 'Vicki Laflamme', budget: 'west' },
    ...{ amount: 7_000, useBy: '2018-03-31', claimBy: '2018-04-30' },
    basis: 'A new industrial estate opens in March: will be the first to be known there.',
  },
  {
    ...{ name: 'corliss', agent: 'Corliss Cosme', budget: 'europe' },
    ...{ amount: 8_000, useBy: '2017-12-31', claimBy: '2018-01-31' },
    basis: 'Opens the German-speaking market with a fair and a webinar.',
  },
];

function allocation({ name, agent, budget: of, amount, useBy, claimBy, basis }: Allocation): Made {
  return {
    as: `allocation:${name}`,
    key: `${MADE}:${name}`,
    fields: {
      Marketing_Budget__c: `{budget:${of}}`,
      Partner__c: `{partner:${agent}}`,
      Amount__c: amount,
      Starts_On__c: '2017-10-01',
      Use_By__c: useBy,
      Claim_By__c: claimBy,
      Basis__c: basis,
    },
  };
}

/** Whole dollars. Of the fourth quarter what was known in the middle of it. */
const COSTS_OF_Q3: Readonly<Record<string, number>> = {
  'Level discounts': 286_000,
  'Registration discounts': 74_000,
  'Channel staff': 402_000,
  'Marketing funds': 38_500,
  'Co-op': 21_000,
  Promotions: 17_500,
  Operations: 96_000,
};
const COSTS_OF_Q4: Readonly<Record<string, number>> = {
  'Level discounts': 121_000,
  'Registration discounts': 33_500,
  'Channel staff': 205_000,
  'Marketing funds': 16_200,
  'Co-op': 9_500,
  Promotions: 12_000,
  Operations: 48_000,
};

function costs(label: string, amounts: Readonly<Record<string, number>>): Made[] {
  return Object.entries(amounts).map(([line, amount]) => ({
    as: `cost:${label}:${line}`,
    key: `${MADE}:${label}:${line}`,
    fields: {
      Period__c: `{period:${label}}`,
      Line__c: line,
      Amount__c: amount,
      Currency_Code__c: 'USD',
      Note__c: 'Made up for the sample.',
    },
  }));
}
