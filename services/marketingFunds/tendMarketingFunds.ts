import type { Logger } from 'pino';
import { collectFailures, type Failures } from '../accountPlans/failures.ts';
import { todayIn } from '../accountPlans/waitingWork.ts';
import type { Watermark } from '../accountPlans/watermark.ts';
import type { FieldMapping } from '../fieldMapping.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import {
  CHANNEL_COSTS,
  changedPresets,
  COMPANY_SALES,
  LIVING_PLANS,
} from '../salesforce/sources/marketingResults.ts';
import { ORGANIZATION, readOrganization } from '../salesforce/sources/organization.ts';
import { changedBudgets, someAreNew } from '../salesforce/sources/partnerFundWork.ts';
import { zonedDays } from '../sync/zonedDay.ts';
import { STORED_PROFITS, writeChannelProfits } from './channelProfits.ts';
import { countActuals } from './countActuals.ts';
import { expireRegistrations } from './expireRegistrations.ts';
import { makeFunds } from './makeFunds.ts';
import { copyFunds, type Copied } from './partnerFunds/copyFunds.ts';
import { stampRates } from './stampRates.ts';
import { tendActivities } from './tendActivities.ts';
import { fundQueries, isNothing, lookBack, readWaitingFunds, type WaitingFunds } from './waitingFunds.ts';

export interface FundDeps {
  readonly salesforce: SalesforceClient;
  readonly mapping: FieldMapping;
  readonly since: Watermark;
  /** Until when Salesforce's own objects say what ours say. */
  readonly copiedUntil: Watermark;
  readonly log: Logger;
}

/** What was done, as counts of records written. */
export interface FundTending {
  readonly status: 'nothing to do' | 'done' | 'done with failures';
  readonly funds: number;
  readonly activities: number;
  readonly registrations: number;
  readonly tactics: number;
  /** Plans whose rates are others now. */
  readonly plans: number;
  /** Quarters whose profit is another now. */
  readonly quarters: number;
  /** Records of Salesforce's own objects for partners' funds, where they are kept as well. */
  readonly copies: number;
  readonly apiCalls: number;
  /** A sentence for each record that the org refused. */
  readonly failures: readonly string[];
}

const OPERATION = 'tend marketing funds';
const LONG_AGO = new Date(0);

/**
 * Makes funds of allocations, finds who decides and follows up, lets registrations expire, and counts what tactics
 * brought; after a sync also what the channel earned. With nothing to do it costs one call, after a sync two. Each part
 * leaves the org as it should be wherever it is interrupted, and done twice it writes nothing more. Copies in Salesforce's
 * own objects come last, and cost nothing where nothing has changed.
 */
export async function tendMarketingFunds(
  deps: FundDeps,
  { afterSync }: { readonly afterSync: boolean },
): Promise<FundTending> {
  const { salesforce, since, log } = deps;
  const callsBefore = salesforce.usage().calls;
  const before = await since.read();
  const answers = await salesforce.queryTogether(fundQueries(before));
  const startedAt = salesforce.answeredAt();
  const work = readWaitingFunds(answers, await todayIn(salesforce, since));
  const failures = collectFailures(OPERATION);
  const everything = before === null;
  const done = isNothing(work) && !everything ? NOTHING : await doWork(deps, work, startedAt, failures);
  const measured = afterSync || everything ? await afterMeasuring(deps, before, failures) : NO_MEASURES;
  const [allocations = [], steps = []] = answers;
  const mayDiffer =
    before === null ||
    allocations.length > 0 ||
    done.activities > 0 ||
    measured.budgetsChanged ||
    someAreNew(steps, lookBack(before));
  const copied = await copyWhatDiffers(deps, before, startedAt, mayDiffer);
  if (!isNothing(work) || failures.sentences.length > 0) await failures.record(salesforce);
  await since.save(startedAt);
  if (failures.sentences.length > 0) await since.rest();
  const counts = {
    ...done,
    quarters: measured.quarters,
    plans: done.plans + measured.plans,
    copies: copied.written,
  };
  const sentences = [...failures.sentences, ...copied.failures];
  const wrote = Object.values(counts).some((count) => count > 0);
  const report: FundTending = {
    ...counts,
    status:
      sentences.length > 0 ? 'done with failures' : wrote || !isNothing(work) ? 'done' : 'nothing to do',
    apiCalls: salesforce.usage().calls - callsBefore,
    failures: sentences,
  };
  log.info({ ...report, failures: sentences.length }, 'Marketing funds tended');
  return report;
}

type Done = Pick<FundTending, 'funds' | 'activities' | 'registrations' | 'tactics' | 'plans'>;

const NOTHING: Done = { funds: 0, activities: 0, registrations: 0, tactics: 0, plans: 0 };
const NO_MEASURES = { quarters: 0, plans: 0, budgetsChanged: false };

async function doWork(
  { salesforce, mapping, since }: FundDeps,
  work: WaitingFunds,
  now: Date,
  failures: Failures,
): Promise<Done> {
  const [organization] = await salesforce.query(ORGANIZATION);
  const { timeZone } = readOrganization(organization ?? {});
  await since.saveTimeZone(timeZone);
  const dayOf = zonedDays(timeZone);
  const today = dayOf(now.getTime());
  const funds = await makeFunds(salesforce, work.allocations, failures);
  const activities = await tendActivities({ salesforce, dayOf, today, failures }, work.activities);
  const registrations = await expireRegistrations(salesforce, work.ended, today, failures);
  const counted = await countActuals({ salesforce, mapping, dayOf, today, failures }, work.tactics);
  const plans = await stampRates(salesforce, work.plans, counted.partnerIds, failures);
  return { funds, activities, registrations, tactics: counted.written, plans };
}

/** What depends on what was measured, and presets that an administrator changed. */
async function afterMeasuring({ salesforce, mapping }: FundDeps, before: Date | null, failures: Failures) {
  const [presets = [], costs = [], sales = [], stored = [], budgets = []] = await salesforce.queryTogether([
    changedPresets(before ?? LONG_AGO),
    CHANNEL_COSTS,
    COMPANY_SALES,
    STORED_PROFITS,
    ...(mapping.partnerFunds === null ? [] : [changedBudgets(lookBack(before ?? LONG_AGO))]),
  ]);
  const quarters = await writeChannelProfits(salesforce, [costs, sales, stored], failures);
  const budgetsChanged = budgets.length > 0;
  if (presets.length === 0) return { quarters, plans: 0, budgetsChanged };
  const living = await salesforce.query(LIVING_PLANS);
  const plans = await stampRates(salesforce, living.map(idOf), [], failures);
  return { quarters, plans, budgetsChanged };
}

/**
 * Copies funds into Salesforce's own objects where that is configured: when something of them has changed, and whenever
 * the last copies are older than what was tended since, because something was refused or they were switched off.
 */
async function copyWhatDiffers(
  { salesforce, mapping, copiedUntil }: FundDeps,
  before: Date | null,
  now: Date,
  mayDiffer: boolean,
): Promise<Copied> {
  if (mapping.partnerFunds === null) return { written: 0, failures: [] };
  const until = await copiedUntil.read();
  const isBehind = until === null || before === null || until < before;
  const copied =
    mayDiffer || isBehind
      ? await copyFunds(salesforce, mapping.partnerFunds, { hadFailures: isBehind })
      : { written: 0, failures: [] };
  await copiedUntil.save(copied.failures.length === 0 ? now : LONG_AGO);
  return copied;
}

function idOf({ Id }: SalesforceRecord): string {
  return String(Id);
}
