import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { loadCapabilityTemplate } from '../services/capabilities/loadCapabilityTemplate.ts';
import { partnerCapabilities, readTemplateContent } from '../services/capabilities/templateContent.ts';
import { connectSalesforce } from '../services/salesforce/client.ts';
import { orgSettings } from './commandLine/orgSettings.ts';
import { readOptions } from './commandLine/readOptions.ts';
import { runCommand } from './commandLine/runCommand.ts';

const OPTIONS = { file: { type: 'string' } } as const;
const USAGE = `npm run capabilities -- [--file questionnaire.json]

Brings the capabilities questionnaire into the org that SF_LOGIN_URL and its companions name, else into the small
Salesforce of npm start, and publishes it. Twice is once. --file names one of your own; a changed one needs the next
version number, because answers keep the meaning that they had.`;

await runCommand(async () => {
  const { file } = readOptions(process.argv.slice(2), OPTIONS, USAGE);
  const content = file ? readTemplateContent(readFileSync(file, 'utf8')) : partnerCapabilities();
  const settings = await orgSettings();
  const salesforce = await connectSalesforce(settings, pino({ level: 'warn' }, pino.destination(2)));
  const { key, published } = await loadCapabilityTemplate({ salesforce }, content);
  console.log(published ? `${key} is published.` : `${key} was published before and stays as it is.`);
});
