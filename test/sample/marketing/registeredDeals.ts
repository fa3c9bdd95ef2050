import type { Fields, Moment } from '../plans/story.ts';
import { MADE, type MarketingAct } from './story.ts';
import { tacticOf } from './tactics.ts';

interface Registered {
  readonly key: string;
  readonly agent: string;
  readonly customer: string;
  readonly product: string;
  readonly amount: number;
  readonly close: string;
  readonly needs: string;
  readonly stage: string;
  readonly country?: string;
  readonly tactic?: string;
}

const DAIRIES = {
  ...{ customer: 'Lindgren Dairies', product: 'GTK 500', stage: 'First talks' },
  needs: 'One system for all three dairies.',
};

/** Deals that wait for a decision, two of them for the same customer; and one whose protection ends within days. */
export function registeredDeals(): MarketingAct[] {
  return [
    ...registers('2017-10-03T14:00', {
      ...{ key: 'mills', agent: 'Darcel Schlecht', customer: 'Harbour Mills Trust', product: 'GTX Pro' },
      ...{ amount: 9600, close: '2017-11-30', stage: 'Demo', needs: 'A second line before the season.' },
    }),
    ...approves('2017-10-04T10:00', 'mills', 'Darcel Schlecht', '2017-11-22'),
    ...tells('2017-10-20T10:00', 'mills', 'Darcel Schlecht', {
      Note__c: 'They have seen it at the open day and ask for a price.',
      Stage__c: 'Quote',
    }),
    ...tells('2017-11-13T10:30', 'mills', 'Darcel Schlecht', {
      Note__c: 'Their board meets on 5 December. Can we have until then?',
      Close_Date__c: '2017-12-08',
      Asks_For_Extension__c: true,
    }),
    ...registers('2017-11-03T16:10', {
      ...{ key: 'tools', agent: 'Darcel Schlecht', customer: 'Kestrel Tool Works', product: 'GTX Plus Pro' },
      ...{ amount: 5400, close: '2017-12-18', stage: 'First talks', needs: 'Replace two old machines.' },
      tactic: tacticOf('Darcel Schlecht', '2017-Q4', 'letter'),
    }),
    ...approves('2017-11-06T10:00', 'tools', 'Darcel Schlecht', '2018-02-05'),
    ...registers('2017-11-06T12:00', {
      ...{ key: 'schools', agent: 'Gladys Colclough', customer: 'Tidal Schools', product: 'GTX Basic' },
      ...{ amount: 3300, close: '2017-12-20', stage: 'First talks', needs: 'Six rooms.' },
    }),
    {
      ...{ at: '2017-11-08T10:00', by: 'manager', agent: 'Gladys Colclough' },
      ...{ does: 'changes', record: 'registered:schools', when: { Status__c: 'Pending' } },
      fields: {
        Status__c: 'Rejected',
        Decision_Reason__c: 'They buy through the state’s list. Call me, and we get you onto it.',
        Decided_At__c: '{now}',
        Decided_By__c: '{me}',
      },
    },
    ...registers('2017-11-13T16:00', {
      ...DAIRIES,
      ...{ key: 'dairies-gladys', agent: 'Gladys Colclough', amount: 26_700, close: '2018-01-31' },
    }),
    ...registers('2017-11-14T09:30', {
      ...DAIRIES,
      ...{ key: 'dairies-darcel', agent: 'Darcel Schlecht', amount: 28_000, close: '2018-02-15' },
    }),
    ...registers('2017-11-14T10:30', {
      ...{
        key: 'rail',
        agent: 'Markita Hansen',
        customer: 'Alpine Rail Services',
        product: 'GTX Plus Basic',
      },
      ...{ amount: 4400, close: '2018-01-15', stage: 'Demo', needs: 'Two depots, one contract.' },
      country: 'Austria',
    }),
  ];
}

function registers(at: Moment, deal: Registered): MarketingAct[] {
  const { key, agent, customer, product, amount, close, needs, stage, country, tactic } = deal;
  return [
    {
      ...{ at, by: 'partner', agent, does: 'makes', object: 'Deal_Registration__c' },
      records: [
        {
          as: `registered:${key}`,
          key: `${MADE}:${key}`,
          fields: {
            Partner__c: `{partner:${agent}}`,
            Customer_Name__c: customer,
            Customer_Domain__c: `${customer.toLowerCase().replaceAll(' ', '-')}.example`,
            Customer_Country__c: country ?? 'United States',
            Product__c: product,
            Product_Key__c: product,
            Expected_Amount__c: amount,
            Expected_Close__c: close,
            Use_Case__c: needs,
            Stage_Note__c: stage,
            Led_By__c: 'Partner',
            Submitted_At__c: '{now}',
            Marketing_Tactic__c: tactic ? `{${tactic}}` : null,
          },
        },
      ],
    },
  ];
}

function approves(at: Moment, key: string, agent: string, until: string): MarketingAct[] {
  return [
    {
      ...{ at, by: 'manager', agent, does: 'changes', record: `registered:${key}` },
      when: { Status__c: 'Pending' },
      fields: {
        Status__c: 'Approved',
        Protected_Until__c: until,
        Decided_At__c: '{now}',
        Decided_By__c: '{me}',
      },
    },
  ];
}

function tells(at: Moment, key: string, agent: string, fields: Fields): MarketingAct[] {
  return [
    {
      ...{ at, by: 'partner', agent, does: 'makes', object: 'Deal_Update__c' },
      records: [
        {
          as: `told:${key}:${at}`,
          key: String(fields.Note__c),
          fields: { Deal_Registration__c: `{registered:${key}}`, ...fields },
        },
      ],
    },
  ];
}
