import { readFileSync } from 'node:fs';
import { expectSame, expectWords } from './expect.ts';
import type { Step } from './step.ts';

interface BulkReport {
  readonly processedRecords: number;
  readonly failedRecords: number;
}

const TARGET = '--target-org cadence --wait 5';
const COUNT = 2500;

export const bulkSteps: Step[] = [
  {
    name: 'import in bulk',
    run: async ({ sf, file }) => {
      const lines = Array.from({ length: COUNT }, (_, index) => `Bulk ${index},bulk-${index}`);
      const path = file('accounts.csv', `Name,Cadence_Key__c\n${lines.join('\n')}\n`);
      const result = await sf<BulkReport>(
        `data import bulk --sobject Account --file ${path} --line-ending LF ${TARGET}`,
      );
      expectSame('the records', [result.processedRecords, result.failedRecords], [COUNT, 0]);
      return `${result.processedRecords} accounts`;
    },
  },
  {
    name: 'upsert in bulk by external id, with one row that is refused',
    run: async ({ sfRefused, file }) => {
      const long = 'x'.repeat(300);
      const path = file(
        'upsert.csv',
        `Cadence_Key__c,Name\nbulk-1,Renamed\nbulk-new,"New, with ""quotes"""\nbulk-2,${long}\n`,
      );
      const answer = await sfRefused(
        `data upsert bulk --sobject Account --file ${path} --external-id Cadence_Key__c --line-ending LF ${TARGET}`,
      );
      expectWords(answer.message, 'failed to process 1 records');
      return String(answer.message).split('\n')[0] ?? '';
    },
  },
  {
    name: 'export in bulk',
    run: async ({ sf, file }) => {
      const path = file('export.csv', '');
      const query =
        "SELECT Name, Cadence_Key__c FROM Account WHERE Cadence_Key__c LIKE 'bulk-%' ORDER BY Cadence_Key__c";
      const result = await sf<{ totalSize: number }>(
        `data export bulk --output-file ${path} --result-format csv ${TARGET}`,
        {
          more: ['--query', query],
        },
      );
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      expectSame('the rows', lines.length - 1, COUNT + 1);
      const renamed = lines.filter((line) => /Renamed|New, with ""quotes""/.test(line));
      expectSame('the rows that were upserted', renamed.length, 2);
      return `${result.totalSize} rows`;
    },
  },
  {
    name: 'delete in bulk',
    run: async ({ sf, file }) => {
      const { records } = await sf<{ records: { Id: string }[] }>('data query --target-org cadence', {
        more: ['--query', "SELECT Id FROM Account WHERE Cadence_Key__c LIKE 'bulk-%'"],
      });
      const ids = records.map((record) => record.Id);
      const path = file('delete.csv', `Id\n${ids.join('\n')}\n`);
      const result = await sf<{ jobInfo: { numberRecordsFailed: number } }>(
        `data delete bulk --sobject Account --file ${path} --line-ending LF ${TARGET}`,
      );
      expectSame('the records that failed', result.jobInfo.numberRecordsFailed, 0);
      return `${ids.length} accounts`;
    },
  },
];
