import type { Connection } from 'jsforce';
import { pino } from 'pino';
import { loadPlanTemplate } from '../../../services/accountPlans/loadPlanTemplate.ts';
import { accountPlanTemplate, kpiLibrary } from '../../../services/accountPlans/planTemplateContent.ts';
import { tendAccountPlans } from '../../../services/accountPlans/tendAccountPlans.ts';
import type { Watermark } from '../../../services/accountPlans/watermark.ts';
import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { DEFAULT_FIELD_MAPPING } from '../../../services/fieldMapping.ts';
import { connectSalesforce, type SalesforceClient } from '../../../services/salesforce/client.ts';
import { perform } from './perform.ts';
import { actsUntil } from './planStories.ts';
import { momentOf, type Stage } from './stage.ts';
import { readScript } from './script.ts';

const silent = pino({ level: 'silent' });

/**
 * Lets the sample's partners and their managers plan together until the end of a day, each act at its time so far as
 * the clock has not come past it, and has the service tend the plans. A second time changes nothing. In an org where
 * nobody can be signed in as, plans stay drafts of whoever seeds.
 */
export async function playPlans(stage: Stage, day: CalendarDate): Promise<void> {
  const salesforce = await clientOf(stage.connection);
  await loadPlanTemplate({ salesforce }, accountPlanTemplate(), kpiLibrary());
  let script = await readScript(stage.connection);
  for (const told of actsUntil(day)) {
    if (script.isDone(told)) continue;
    await stage.until(momentOf(told.act.at));
    await perform(stage, script, told);
    // Customers of a new plan come with the service; what was signed is applied by it.
    if (told.act.does === 'starts the plan' || told.act.does === 'signs') {
      await tend(salesforce);
      script = await readScript(stage.connection);
    }
  }
  await tend(salesforce);
}

async function tend(salesforce: SalesforceClient): Promise<void> {
  await tendAccountPlans({
    salesforce,
    mapping: DEFAULT_FIELD_MAPPING,
    since: nothingRemembered,
    log: silent,
  });
}

/** Everything is looked at each time. */
export const nothingRemembered: Watermark = {
  read: async () => null,
  save: async () => {},
  timeZone: async () => null,
  saveTimeZone: async () => {},
  rest: async () => {},
  isResting: async () => false,
};

export function clientOf({ instanceUrl, accessToken }: Connection): Promise<SalesforceClient> {
  return connectSalesforce(
    {
      loginUrl: instanceUrl,
      apiVersion: '66.0',
      auth: { kind: 'accessToken', instanceUrl, accessToken: accessToken ?? '' },
      apiShare: 1,
      timeoutMs: 30_000,
    },
    silent,
  );
}
