import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { answerThroughLink, type GivenAnswer } from './answerLinks/answerThroughLink.ts';
import { answerTokens } from './answerLinks/answerTokens.ts';
import { openLink, type AskedByLink } from './answerLinks/openLink.ts';
import { buildQbrDeck, type BuildReport } from './buildQbrDeck.ts';
import { scoreCapabilities, type CapabilityScoring } from './capabilities/scoreCapabilities.ts';
import { tendAccountPlans, type PlanTending } from './accountPlans/tendAccountPlans.ts';
import { watermarkOf } from './accountPlans/watermark.ts';
import type { Config } from './config.ts';
import { connectOnce } from './connectOnce.ts';
import { listSyncRuns, type SyncRun } from './listSyncRuns.ts';
import { tendMarketingFunds, type FundTending } from './marketingFunds/tendMarketingFunds.ts';
import { tendPartnerNews, type NewsTending } from './partnerNews/tendPartnerNews.ts';
import { tendPartnerRoles, type RoleTending } from './partnerRoles/tendPartnerRoles.ts';
import { openMirror } from './mirror/mirror.ts';
import { probe, type Dependency } from './readiness.ts';
import { connectSalesforce } from './salesforce/client.ts';
import { requestQbrDecks, type DecksWanted, type RequestedDeck } from './requestQbrDecks.ts';
import { showSyncRun, type SyncRunDetails } from './showSyncRun.ts';
import { sweepRequests, type SweptRequests } from './sweepRequests.ts';
import { syncPartnerPerformance, type SyncInput, type SyncReport } from './syncPartnerPerformance.ts';

/** What a request or a job can ask for. */
export interface Services {
  /** Measures partners again and writes what changed; resolves when the run is recorded in Salesforce. */
  syncPartnerPerformance(input: SyncInput, log: Logger): Promise<SyncReport>;
  /** The latest runs, the newest first. */
  listSyncRuns(newest: number): Promise<SyncRun[]>;
  /** Null when there is no such run. */
  showSyncRun(runKey: string): Promise<SyncRunDetails | null>;
  requestQbrDecks(wanted: DecksWanted): Promise<readonly RequestedDeck[]>;
  buildQbrDeck(requestId: string, by: { log: Logger; workerName: string }): Promise<BuildReport>;
  /** What people asked for in Salesforce: decks, stale requests freed first, and work on account plans. */
  sweepRequests(by: { log: Logger }): Promise<SweptRequests>;
  /** Applies signed account plans, looks up their customers, compares lists, checks registrations. */
  tendAccountPlans(by: { log: Logger }): Promise<PlanTending>;
  /** Makes funds, asks those who decide, lets registrations expire, counts what marketing brought. */
  tendMarketingFunds(by: { log: Logger; afterSync: boolean }): Promise<FundTending>;
  /** Makes links and carries answers over; after a sync tells what has happened, and asks once a day. */
  tendPartnerNews(by: { log: Logger; afterSync: boolean }): Promise<NewsTending>;
  /** Puts roles of people at partners into effect and ends them, where this installation does that. */
  tendPartnerRoles(by: { log: Logger }): Promise<RoleTending>;
  /** The question of a link; null for a link that is no good. */
  openLink(token: string): Promise<AskedByLink | null>;
  /** False when the link is no good, or not any more. */
  answerThroughLink(token: string, given: GivenAnswer): Promise<boolean>;
  /** Scores completed capabilities scorecards; writes what differs. */
  scoreCapabilities(by: { log: Logger }): Promise<CapabilityScoring>;
  /** Asks each dependency whether it answers. */
  probes(): Promise<Dependency>[];
  close(): Promise<void>;
}

/** Connects nothing yet: each dependency is reached when it is first needed, so that a process starts without it. */
export function createServices(config: Config, log: Logger): Services {
  const { fieldMapping: mapping, metricSettings: settings, currency } = config;
  const redis = new Redis(config.redis.url, { maxRetriesPerRequest: 2, connectTimeout: 5000 });
  redis.on('error', (error) => log.warn({ err: error }, 'Redis cannot be reached; trying on'));
  const mirror = openMirror(redis, config.redis.namespace);
  const since = watermarkOf(redis, config.redis.namespace, 'plans');
  const fundsSince = watermarkOf(redis, config.redis.namespace, 'funds');
  const copiedUntil = watermarkOf(redis, config.redis.namespace, 'partner-funds');
  const newsSince = watermarkOf(redis, config.redis.namespace, 'news');
  const rolesSince = watermarkOf(redis, config.redis.namespace, 'roles');
  const asked = watermarkOf(redis, config.redis.namespace, 'questions');
  const salesforce = connectOnce(() => connectSalesforce(config.salesforce, log));
  const { links, questionsAtOnce, assignsRoles } = config;
  const answers = links && { salesforce, tokens: answerTokens(links.signingKey) };

  return {
    syncPartnerPerformance: async (input, runLog) =>
      syncPartnerPerformance(
        { salesforce: await salesforce(), mirror, mapping, settings, currency, log: runLog },
        input,
      ),
    listSyncRuns: async (newest) => listSyncRuns({ salesforce: await salesforce() }, newest),
    showSyncRun: async (runKey) => showSyncRun({ salesforce: await salesforce() }, runKey),
    requestQbrDecks: async (wanted) => requestQbrDecks({ salesforce: await salesforce(), mapping }, wanted),
    buildQbrDeck: async (requestId, by) =>
      buildQbrDeck({ salesforce: await salesforce(), mapping, ...by }, requestId),
    sweepRequests: async (by) =>
      sweepRequests({
        salesforce: await salesforce(),
        since,
        fundsSince,
        newsSince,
        makesLinks: links !== null,
        rolesSince,
        assignsRoles,
        ...by,
      }),
    tendAccountPlans: async (by) =>
      tendAccountPlans({ salesforce: await salesforce(), mapping, since, ...by }),
    tendMarketingFunds: async ({ afterSync, ...by }) =>
      tendMarketingFunds(
        { salesforce: await salesforce(), mapping, since: fundsSince, copiedUntil, ...by },
        { afterSync },
      ),
    tendPartnerNews: async ({ afterSync, ...by }) =>
      tendPartnerNews(
        {
          salesforce: await salesforce(),
          mapping,
          since: newsSince,
          asked,
          questionsAtOnce,
          links,
          ...by,
        },
        { afterSync },
      ),
    tendPartnerRoles: async (by) =>
      tendPartnerRoles({ salesforce: await salesforce(), assigns: assignsRoles, since: rolesSince, ...by }),
    openLink: async (token) => answers && openLink(answers, token),
    answerThroughLink: async (token, given) =>
      answers !== null && (await answerThroughLink(answers, token, given)),
    scoreCapabilities: async (by) =>
      scoreCapabilities({ salesforce: await salesforce(), ...by, partnerFlag: mapping.partnerFlag }),
    probes: () => [
      probe('redis', () => redis.ping(), 'See that Redis runs and that REDIS_URL is right.'),
      probe(
        'salesforce',
        async () => (await salesforce()).now(),
        'See that Salesforce is up, and that SF_LOGIN_URL and the credentials are right.',
      ),
    ],
    async close() {
      redis.disconnect();
    },
  };
}
