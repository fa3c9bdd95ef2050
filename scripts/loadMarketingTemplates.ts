import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { loadMarketingTemplates } from '../services/marketingFunds/loadMarketingTemplates.ts';
import {
  marketingTemplates,
  readMarketingTemplates,
} from '../services/marketingFunds/marketingTemplateContent.ts';
import { connectSalesforce } from '../services/salesforce/client.ts';
import { orgSettings } from './commandLine/orgSettings.ts';
import { readOptions } from './commandLine/readOptions.ts';
import { runCommand } from './commandLine/runCommand.ts';

const OPTIONS = { templates: { type: 'string' } } as const;
const USAGE = `npm run marketing-template -- [--templates templates.json]

Brings templates of campaigns and the proofs that claims need into the org that SF_LOGIN_URL and its companions name, else
into the small Salesforce of npm start. Twice is once: what is there stays as people have made it, what is missing is
added. The option names a file of your own.`;

await runCommand(async () => {
  const { templates } = readOptions(process.argv.slice(2), OPTIONS, USAGE);
  const content = templates ? readMarketingTemplates(readFileSync(templates, 'utf8')) : marketingTemplates();
  const salesforce = await connectSalesforce(
    await orgSettings(),
    pino({ level: 'warn' }, pino.destination(2)),
  );
  const loaded = await loadMarketingTemplates({ salesforce }, content);
  console.log(
    `${loaded.templates} templates, ${loaded.tactics} of their tactics and ${loaded.proofs} proofs were missing and are there now.`,
  );
});
