import type { Logger } from 'pino';
import { collectFailures, type Failures } from '../accountPlans/failures.ts';
import type { Watermark } from '../accountPlans/watermark.ts';
import { hasLinksToTend, tendLinks } from '../answerLinks/makeLinks.ts';
import type { LinkSettings } from '../answerLinks/linkSettings.ts';
import type { FieldMapping } from '../fieldMapping.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { ORGANIZATION, readOrganization } from '../salesforce/sources/organization.ts';
import { WAITING_QUESTIONS, waitingQuestion } from '../salesforce/sources/questionWork.ts';
import { zonedDays, type DayOf } from '../sync/zonedDay.ts';
import { applyAnswers, isToApply } from './applyAnswers.ts';
import { askQuestions } from './askQuestions.ts';
import { productField, tellNews } from './tellNews.ts';
import { newsQueries, readWhatHappened } from './whatHappened.ts';

export interface TendNewsDeps {
  readonly salesforce: SalesforceClient;
  readonly mapping: FieldMapping;
  /** Until when news was told. */
  readonly since: Watermark;
  /** When questions were last asked. */
  readonly asked: Watermark;
  readonly questionsAtOnce: number;
  readonly links: LinkSettings | null;
  readonly log: Logger;
}

/** What was done, as counts of records written. */
export interface NewsTending {
  readonly status: 'nothing to do' | 'done' | 'done with failures';
  readonly told: number;
  readonly asked: number;
  /** Answers that were carried over to what they are about. */
  readonly answers: number;
  readonly links: number;
  readonly apiCalls: number;
  /** A sentence for each record that the org refused. */
  readonly failures: readonly string[];
}

const OPERATION = 'tend partner news';
const DAY_MS = 86_400_000;
/** When nothing was told before, or nobody remembers, news begins here; nothing older is told at all. */
const NEWS_DAYS = 30;
/** Rows become visible late and out of order, as the sync knows. */
const LOOK_BACK_MS = 10 * 60_000;

/**
 * Makes the links that are asked for and carries answers over; after a sync it also tells what has happened since the
 * last one and, once a day, asks. With nothing to do it costs one call, after a sync two. It leaves the org as it
 * should be wherever it is interrupted, and done twice it writes nothing more.
 */
export async function tendPartnerNews(
  deps: TendNewsDeps,
  { afterSync }: { readonly afterSync: boolean },
): Promise<NewsTending> {
  const { salesforce, since, log } = deps;
  const callsBefore = salesforce.usage().calls;
  const failures = collectFailures(OPERATION);
  const look = afterSync ? await lookAtEverything(deps) : { questions: await askForQuestions(salesforce) };
  const startedAt = salesforce.answeredAt();
  const dayOf = zonedDays(await timeZone(deps));
  const context = { ...deps, dayOf, now: startedAt, failures };

  const waiting = look.questions.map((record) => waitingQuestion.read(record));
  const links = await tendLinks(
    context,
    waiting.filter((question) => hasLinksToTend(question, deps.links !== null)),
  );
  const answers = await applyAnswers(
    context,
    waiting.filter((question) => isToApply(question, startedAt)),
  );
  const { told, refused } =
    'happened' in look ? await tellNews({ ...context, horizon: look.horizon }, look.happened) : NOTHING_TOLD;
  const asked = afterSync ? await askOnceADay(context) : 0;

  const counts = { told, asked, answers, links };
  const wrote = Object.values(counts).some((count) => count > 0);
  if (wrote || failures.sentences.length > 0) await failures.record(salesforce);
  if (afterSync) await since.save(refused > 0 ? await tryAgainFrom(since, startedAt) : startedAt);
  if (failures.sentences.length > 0) await since.rest();
  const report: NewsTending = {
    ...counts,
    status: failures.sentences.length > 0 ? 'done with failures' : wrote ? 'done' : 'nothing to do',
    apiCalls: salesforce.usage().calls - callsBefore,
    failures: failures.sentences,
  };
  log.info({ ...report, failures: failures.sentences.length }, 'Partner news tended');
  return report;
}

const NOTHING_TOLD = { told: 0, refused: 0 };

/** News that the org refused is tried again for a day; by then somebody has seen the failure, or nobody will. */
async function tryAgainFrom(since: Watermark, now: Date): Promise<Date> {
  const before = await since.read();
  const dayAgo = new Date(now.getTime() - DAY_MS);
  return before === null || before < dayAgo ? dayAgo : before;
}

async function askForQuestions(salesforce: SalesforceClient): Promise<readonly SalesforceRecord[]> {
  return salesforce.query(WAITING_QUESTIONS);
}

/** What has happened and what waits: two calls. */
async function lookAtEverything({ salesforce, mapping, since }: TendNewsDeps) {
  const before = await since.read();
  const product = await productField(salesforce, mapping);
  const now = before ?? (await salesforce.now());
  const horizon = new Date(now.getTime() - NEWS_DAYS * DAY_MS);
  const from = before === null ? horizon : new Date(before.getTime() - LOOK_BACK_MS);
  const queries = [...newsQueries(mapping, product, from), WAITING_QUESTIONS];
  const answers = [
    ...(await salesforce.queryTogether(queries.slice(0, AT_ONCE))),
    ...(await salesforce.queryTogether(queries.slice(AT_ONCE))),
  ];
  return {
    horizon,
    happened: readWhatHappened(mapping, product, answers),
    questions: answers.at(-1) ?? [],
  };
}

/** Queries that one call takes. */
const AT_ONCE = 5;

async function timeZone({ salesforce, since }: TendNewsDeps): Promise<string> {
  const known = await since.timeZone();
  if (known !== null) return known;
  const [organization] = await salesforce.query(ORGANIZATION);
  const { timeZone: found } = readOrganization(organization ?? {});
  await since.saveTimeZone(found);
  return found;
}

async function askOnceADay(
  context: TendNewsDeps & { readonly dayOf: DayOf; readonly now: Date; readonly failures: Failures },
): Promise<number> {
  const { asked, dayOf, now } = context;
  const last = await asked.read();
  if (last !== null && dayOf(last.getTime()) >= dayOf(now.getTime())) return 0;
  const count = await askQuestions(context);
  await asked.save(now);
  return count;
}
