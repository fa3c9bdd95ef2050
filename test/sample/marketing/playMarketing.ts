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
  let sinceTending = 0;
  for (const act of marketingUntil(day)) {
    if (book.isDone(act)) continue;
    await stage.until(momentOf(act.at));
    if (await isTooLate(stage, act)) continue;
    // The service makes funds and says who decides; whoever needs that waits for it.
    const waits = sinceTending > 0 && (act.by !== 'partner' || needsFund(act));
    if (waits) {
      await tend(salesforce);
      book = await readBook(stage.connection);
      sinceTending = 0;
    }
    if (await performMarketing(stage, book, act)) sinceTending += isForService(act) ? 1 : 0;
  }
  await tend(salesforce);
  await tendAccountPlans({
    ...{ salesforce, mapping: DEFAULT_FIELD_MAPPING, since: nothingRemembered, log },
  });
}

/** Also what hangs on something that was too late. */
async function isTooLate(stage: Stage, { noLater }: MarketingAct): Promise<boolean> {
  return noLater !== undefined && (await stage.now()).toISOString().slice(0, 10) > noLater;
}

function needsFund(act: MarketingAct): boolean {
  return act.does === 'makes' && act.object === 'Fund_Request__c';
}

/** Whether the service has something to do after it. */
function isForService(act: MarketingAct): boolean {
  if (act.does === 'takes a step') return true;
  return (
    act.does === 'makes' && ['Fund_Allocation__c', 'Marketing_Plan__c', 'Funnel_Rate__c'].includes(act.object)
  );
}

async function tend(salesforce: SalesforceClient): Promise<void> {
  await tendMarketingFunds(
    { salesforce, mapping: DEFAULT_FIELD_MAPPING, since: nothingRemembered, log },
    { afterSync: true },
  );
}
