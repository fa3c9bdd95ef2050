import { expectSame, expectThat, expectWords } from './expect.ts';
import type { Step } from './step.ts';

interface ExportedTree {
  readonly records: { readonly Opportunities: { readonly records: unknown[] } }[];
}

const TARGET = '--target-org cadence';

export const recordSteps: Step[] = [
  {
    name: 'describe an object of ours and list all',
    run: async ({ sf }) => {
      const goal = await sf<{ fields: { name: string }[] }>(
        `sobject describe --sobject Partner_Goal__c ${TARGET}`,
      );
      const names = goal.fields.map((field) => field.name);
      expectThat('Goal_Key__c is not described', names.includes('Goal_Key__c'));
      const all = await sf<string[]>(`sobject list --sobject custom ${TARGET}`);
      expectThat('QBR__c is not listed', all.includes('QBR__c'));
      return `${names.length} fields, ${all.length} custom objects`;
    },
  },
  {
    name: 'show the limits',
    run: async ({ sf }) => {
      const limits = await sf<{ name: string; remaining: number }[]>(`limits api display ${TARGET}`);
      const daily = limits.find((limit) => limit.name === 'DailyApiRequests');
      expectThat('DailyApiRequests is missing', daily !== undefined);
      return `${daily?.remaining} calls left`;
    },
  },
  {
    name: 'create, read, change and delete a record',
    run: async ({ sf }) => {
      const values = ['--values', "Name='Northwind Group' Cadence_Key__c=northwind Channel_Partner__c=true"];
      const { id } = await sf<{ id: string }>(`data create record --sobject Account ${TARGET}`, {
        more: values,
      });
      await sf(`data update record --sobject Account --record-id ${id} ${TARGET}`, {
        more: ['--values', "Name='Northwind'"],
      });
      const account = await sf<{ Name: string }>(
        `data get record --sobject Account --record-id ${id} ${TARGET}`,
      );
      expectSame('the name', account.Name, 'Northwind');
      await sf(`data delete record --sobject Account --record-id ${id} ${TARGET}`);
      const { totalSize } = await sf<{ totalSize: number }>(`data query ${TARGET}`, {
        more: ['--query', `SELECT Id FROM Account WHERE Id = '${id}'`],
      });
      expectSame('records left', totalSize, 0);
      return id;
    },
  },
  {
    name: 'refuse a goal below zero',
    run: async ({ sf, sfRefused }) => {
      const partner = await sf<{ id: string }>(
        `data create record --sobject Account ${TARGET} --values Name=Contoso`,
      );
      const period = await sf<{ id: string }>(`data create record --sobject Operating_Period__c ${TARGET}`, {
        more: [
          '--values',
          'Name=2017-Q4 Period_Key__c=vendor:2017-Q4 Kind__c=Quarter Calendar__c=Vendor Start_Date__c=2017-10-01 End_Date__c=2017-12-31',
        ],
      });
      const { message } = await sfRefused(`data create record --sobject Partner_Goal__c ${TARGET}`, {
        more: [
          '--values',
          `Goal_Key__c=contoso:2017-Q4:revenue:v1 Partner__c=${partner.id} Period__c=${period.id} Version__c=1 Status__c=Proposed Effective_Date__c=2017-10-01 Amount__c=-1`,
        ],
      });
      expectWords(message, 'A goal cannot be negative');
      return String(message).trim();
    },
  },
  {
    name: 'import a tree and export it again',
    run: async ({ sf, file }) => {
      const records = [1, 2].map((number) => ({
        attributes: { type: 'Account', referenceId: `AccountRef${number}` },
        Name: `Tree ${number}`,
        Opportunities: {
          records: [
            {
              attributes: { type: 'Opportunity', referenceId: `OpportunityRef${number}` },
              Name: `Deal ${number}`,
              StageName: 'Prospecting',
              CloseDate: '2017-11-30',
            },
          ],
        },
      }));
      const path = file('Account.json', JSON.stringify({ records }));
      await sf(`data import tree --files ${path} ${TARGET}`);
      const query =
        "SELECT Name, (SELECT Name, StageName FROM Opportunities) FROM Account WHERE Name LIKE 'Tree%'";
      const folder = file('tree/.keep', '').replace(/\/\.keep$/, '');
      const exported = await sf<ExportedTree>(`data export tree --output-dir ${folder} ${TARGET}`, {
        more: ['--query', query],
      });
      expectSame('the accounts', exported.records.length, 2);
      expectSame('the deals', exported.records[0]?.Opportunities.records.length, 1);
      return '2 accounts with their deals';
    },
  },
  {
    name: 'upload a file',
    run: async ({ sf, file, org }) => {
      const path = file('deck.txt', 'Fourth quarter');
      const { id } = await sf<{ id: string }>(
        `data create record --sobject Account ${TARGET} --values Name=Fabrikam`,
      );
      const result = await sf<{ Id: string }>(
        `data create file --file ${path} --parent-id ${id} --title Deck ${TARGET}`,
      );
      const { org: inside } = org;
      expectSame('the bytes', inside.blobs.get(result.Id)?.toString(), 'Fourth quarter');
      return result.Id;
    },
  },
];
