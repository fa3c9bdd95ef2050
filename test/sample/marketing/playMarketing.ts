import { pino } from 'pino';
import { tendAccountPlans } from '../../../services/accountPlans/tendAccountPlans.ts';
import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { DEFAULT_FIELD_MAPPING } from '../../../services/fieldMapping.ts';
import { loadMarketingTemplates } from '../../../services/marketingFunds/loadMarketingTemplates.ts';
import { marketingTemplates } from '../../../services/marketingFunds/marketingTemplateContent.ts';
import { tendMarketingFunds } from '../../../services/marketingFunds/tendMarketingFunds.ts';
import type { SalesforceClient } from '../../../services/salesforce/client.ts';
import { clientOf, nothingRemembered } from '../plans/playPlans.ts';
import { momentOf, type Stage } from '../plans/stage.ts';
import { readBook } from './book.ts';
import { marketingUntil } from './marketingStories.ts';
import { performMarketing } from './performMarketing.ts';
import type { MarketingAct } from './story.ts';

const log = pino({ level: 'silent' });

/**
 * Lets the sample's people plan marketing, ask for funds, decide, claim, pay and register deals until the end of a day,
 * each at its time so far as the clock has not come past it, with the service between them. A second time changes
 * nothing. In an org where nobody can be signed in as, the program alone is set up.
 */
export async function playMarketing(stage: Stage, day: CalendarDate): Promise<void> {
  const salesforce = await clientOf(stage.connection);
  await loadMarketingTemplates({ salesforce }, marketingTemplates());
  let book = await readBook(stage.connection);
  /** What the service has to see before somebody goes on with it: names of activities and plans. */
  const unseen = new Set<string>();
  let hasRegistered = false;
  for (const act of marketingUntil(day)) {
    if (book.isDone(act)) continue;
    await stage.until(momentOf(act.at));
    if (await isTooLate(stage, act)) continue;
    if (needs(act).some((name) => unseen.has(name))) {
      await tend(salesforce);
      book = await readBook(stage.connection);
      unseen.clear();
    }
    if (!(await performMarketing(stage, book, act))) continue;
    for (const name of leavesToService(act)) unseen.add(name);
    hasRegistered ||= act.does === 'makes' && act.object === 'Deal_Registration__c';
  }
  await tend(salesforce);
  // Deals that were registered are compared by the service's other job.
  if (hasRegistered) await tendPlans(salesforce);
}

/** Also what hangs on something that was too late. */
async function isTooLate(stage: Stage, { noLater }: MarketingAct): Promise<boolean> {
  return noLater !== undefined && (await stage.now()).toISOString().slice(0, 10) > noLater;
}

/** Who decides is the service's word; funds and the rates of a plan are its work. */
function needs(act: MarketingAct): readonly string[] {
  if (act.does === 'takes a step') return act.by === 'partner' ? [] : [act.activity];
  if (act.does !== 'makes' || act.object !== 'Fund_Request__c') return [];
  return act.records.flatMap(({ fields, forecast }) => [
    String(fields.Marketing_Fund__c),
    forecast?.plan ?? '',
  ]);
}

function leavesToService(act: MarketingAct): readonly string[] {
  if (act.does === 'takes a step') return ['Sent', 'Agreed'].includes(act.kind) ? [act.activity] : [];
  if (act.does !== 'makes') return [];
  const names = act.records.map(({ as }) => as);
  if (act.object === 'Fund_Allocation__c')
    return names.map((as) => `{${as.replace('allocation:', 'fund:')}}`);
  return act.object === 'Marketing_Plan__c' ? names : [];
}

async function tend(salesforce: SalesforceClient): Promise<void> {
  await tendMarketingFunds(
    {
      salesforce,
      mapping: DEFAULT_FIELD_MAPPING,
      since: nothingRemembered,
      copiedUntil: nothingRemembered,
      log,
    },
    { afterSync: true },
  );
}

async function tendPlans(salesforce: SalesforceClient): Promise<void> {
  await tendAccountPlans({ salesforce, mapping: DEFAULT_FIELD_MAPPING, since: nothingRemembered, log });
}
