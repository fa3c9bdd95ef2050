import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { loadPlanTemplate } from '../services/accountPlans/loadPlanTemplate.ts';
import {
  accountPlanTemplate,
  kpiLibrary,
  readKpiLibrary,
  readPlanTemplate,
} from '../services/accountPlans/planTemplateContent.ts';
import { connectSalesforce } from '../services/salesforce/client.ts';
import { orgSettings } from './commandLine/orgSettings.ts';
import { readOptions } from './commandLine/readOptions.ts';
import { runCommand } from './commandLine/runCommand.ts';

const OPTIONS = { template: { type: 'string' }, kpis: { type: 'string' } } as const;
const USAGE = `npm run plan-template -- [--template template.json] [--kpis kpis.json]

Brings the account plan's template and its library of figures into the org that SF_LOGIN_URL and its companions name,
else into the small Salesforce of npm start. Twice is once: what is there stays as people have made it, what is missing
is added. The options name files of your own.`;

await runCommand(async () => {
  const { template, kpis } = readOptions(process.argv.slice(2), OPTIONS, USAGE);
  const content = template ? readPlanTemplate(readFileSync(template, 'utf8')) : accountPlanTemplate();
  const library = kpis ? readKpiLibrary(readFileSync(kpis, 'utf8')) : kpiLibrary();
  const salesforce = await connectSalesforce(
    await orgSettings(),
    pino({ level: 'warn' }, pino.destination(2)),
  );
  const loaded = await loadPlanTemplate({ salesforce }, content, library);
  console.log(
    `${content.name}: ${loaded.lines} lines and ${loaded.kpis} figures were missing and are there now.`,
  );
});
