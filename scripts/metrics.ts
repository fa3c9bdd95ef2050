import { pino } from 'pino';
import { listPerformance } from '../services/listPerformance.ts';
import { performanceCsv } from '../services/performanceReport/performanceCsv.ts';
import { performanceJson } from '../services/performanceReport/performanceJson.ts';
import { performanceTable } from '../services/performanceReport/performanceTable.ts';
import { connectSalesforce, type SalesforceClient } from '../services/salesforce/client.ts';
import { orgSettings } from './commandLine/orgSettings.ts';
import { runCommand } from './commandLine/runCommand.ts';
import { withMeasuredSample } from './commandLine/withMeasuredSample.ts';
import { metricsArguments } from './metricsArguments.ts';

const WRITTEN = { table: performanceTable, csv: performanceCsv, json: performanceJson };
/** Standard output is for the figures alone. */
const log = pino({ level: 'warn' }, pino.destination(2));

await runCommand(async () => {
  const { period, format, level, sampleAsOf } = metricsArguments(process.argv.slice(2));
  const print = async (salesforce: SalesforceClient) => {
    const lines = await listPerformance({ salesforce }, { periodLabel: period, level });
    process.stdout.write(WRITTEN[format](lines, level));
  };
  if (sampleAsOf === null) {
    await print(await connectSalesforce(await orgSettings(), log));
    return;
  }
  console.error(`Measuring the sample organisation as of ${sampleAsOf} …`);
  await withMeasuredSample(sampleAsOf, log, print);
});
