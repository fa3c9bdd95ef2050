import type { Logger } from 'pino';
import type { FieldMapping } from '../fieldMapping.ts';
import type { SalesforceClient } from '../salesforce/client.ts';
import { ORGANIZATION, readOrganization } from '../salesforce/sources/organization.ts';
import { EVERY_PLAN, plansOfPartners } from '../salesforce/sources/planCustomers.ts';
import { zonedDays } from '../sync/zonedDay.ts';
import { applySigned } from './applySigned.ts';
import { checkRegistrations } from './checkRegistrations.ts';
import { collectFailures } from './failures.ts';
import { followRegistrations } from './followRegistrations.ts';
import { lookUpCustomers } from './lookUpCustomers.ts';
import { matchLists } from './matchLists.ts';
import { rollActions } from './rollActions.ts';
import { askWhatWaits, isNothing, type WaitingWork } from './waitingWork.ts';
import type { Watermark } from './watermark.ts';

export interface TendDeps {
  readonly salesforce: SalesforceClient;
  readonly mapping: FieldMapping;
  readonly since: Watermark;
  readonly log: Logger;
}

/** What was done, as counts of records written. */
export interface PlanTending {
  readonly status: 'nothing to do' | 'done' | 'done with failures';
  /** Versions that goals and periods were written from. */
  readonly versions: number;
  readonly customers: number;
  readonly lists: number;
  readonly registrations: number;
  readonly plannedDeals: number;
  readonly actions: number;
  readonly apiCalls: number;
  /** A sentence for each record that the org refused. */
  readonly failures: readonly string[];
}

/**
 * Keeps account plans alive: makes goals and periods of what was signed, looks up what customers own and have open,
 * compares pasted lists, checks new registrations for duplicates, follows planned deals to their end and counts what
 * was carried over. With nothing to do it costs one call. Each part leaves the org as it should be wherever it is
 * interrupted, and done twice it writes nothing more.
 */
export async function tendAccountPlans(deps: TendDeps): Promise<PlanTending> {
  const { salesforce, mapping, since, log } = deps;
  const callsBefore = salesforce.usage().calls;
  const work = await askWhatWaits(salesforce, mapping, since);
  const startedAt = salesforce.answeredAt();
  const failures = collectFailures();
  const done = isNothing(work) ? NOTHING : await doWork(deps, work, startedAt, failures);
  await since.save(startedAt);
  if (failures.sentences.length > 0) await since.rest();
  const report: PlanTending = {
    ...done,
    status: isNothing(work) ? 'nothing to do' : failures.sentences.length > 0 ? 'done with failures' : 'done',
    apiCalls: salesforce.usage().calls - callsBefore,
    failures: failures.sentences,
  };
  log.info({ ...report, failures: failures.sentences.length }, 'Account plans tended');
  return report;
}

type Done = Omit<PlanTending, 'status' | 'apiCalls' | 'failures'>;

const NOTHING: Done = { versions: 0, customers: 0, lists: 0, registrations: 0, plannedDeals: 0, actions: 0 };

async function doWork(
  { salesforce, mapping, since }: TendDeps,
  work: WaitingWork,
  now: Date,
  failures: ReturnType<typeof collectFailures>,
): Promise<Done> {
  const [organizations = [], ...others] = await salesforce.queryTogether([
    ORGANIZATION,
    ...(work.everyPlan ? [EVERY_PLAN] : []),
    ...(work.partnersDue.length > 0 ? [plansOfPartners(work.partnersDue.slice(0, MOST_NAMED))] : []),
  ]);
  const { timeZone } = readOrganization(organizations[0] ?? {});
  await since.saveTimeZone(timeZone);
  const dayOf = zonedDays(timeZone);
  const today = dayOf(now.getTime());
  const plansDue = [...new Set([...work.plansDue, ...others.flat().map(({ Id }) => String(Id))])];
  const toShare = work.listsToShare;

  const versions = await applySigned({ salesforce, dayOf, now, failures }, work.signedPlans);
  const lists = await matchLists(
    { salesforce, partnerFlag: mapping.partnerFlag, now, failures },
    { toMatch: work.listsToMatch, toShare },
  );
  const customers = await lookUpCustomers({ salesforce, mapping, dayOf, today, failures }, plansDue);
  const registrations = await checkRegistrations(
    { salesforce, mapping, dayOf, now, failures },
    work.registrationsToCheck,
  );
  const plannedDeals = await followRegistrations(salesforce, work.registrationsMoved, failures);
  const actions = await rollActions(salesforce, plansDue, today, failures);
  await failures.record(salesforce);
  return { versions, customers, lists, registrations, plannedDeals, actions };
}

/** Partners that fit into one question; with more, the daily look finds the rest. */
const MOST_NAMED = 2000;
