import { writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { loadConfig } from '../services/config.ts';
import { buildDeckFile } from '../services/deck/buildDeckFile.ts';
import { DEFAULT_FIELD_MAPPING, type FieldMapping } from '../services/fieldMapping.ts';
import { gatherQbrDeckData } from '../services/gatherQbrDeckData.ts';
import { findPartner } from '../services/qbrDeck/findPartner.ts';
import { connectSalesforce, type SalesforceClient } from '../services/salesforce/client.ts';
import { runCommand } from './commandLine/runCommand.ts';
import { withMeasuredSample } from './commandLine/withMeasuredSample.ts';
import { deckArguments } from './deckArguments.ts';

const log = pino({ level: 'warn' });

await runCommand(async () => {
  const { partner, period, out, sampleAsOf } = deckArguments(process.argv.slice(2));
  const write = async (salesforce: SalesforceClient, mapping: FieldMapping) => {
    const dependencies = { salesforce, mapping };
    const partnerId = await findPartner(dependencies, partner);
    const data = await gatherQbrDeckData(dependencies, { partnerId, periodLabel: period });
    const { body, titles, slideCount } = await buildDeckFile(data);
    writeFileSync(out, body);
    console.log(`${out}: ${slideCount} slides`);
    titles.forEach((title, index) => console.log(`${String(index + 1).padStart(3)}  ${title}`));
  };
  if (sampleAsOf !== null) {
    await withMeasuredSample(sampleAsOf, log, (salesforce) => write(salesforce, DEFAULT_FIELD_MAPPING));
    return;
  }
  const config = loadConfig();
  await write(await connectSalesforce(config.salesforce, log), config.fieldMapping);
});
