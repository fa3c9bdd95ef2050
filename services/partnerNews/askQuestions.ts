import type { Failures } from '../accountPlans/failures.ts';
import { addDays, type CalendarDate } from '../domain/calendarDate.ts';
import type { FieldMapping } from '../fieldMapping.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { answerLink } from '../salesforce/records/answerLink.ts';
import { partnerQuestion } from '../salesforce/records/partnerQuestion.ts';
import { askedQuestion, questionQueries, type AskedQuestion } from '../salesforce/sources/questionWork.ts';
import type { DayOf } from '../sync/zonedDay.ts';
import { chooseQuestions, type Asked, type Candidate } from './chooseQuestions.ts';
import { planCandidate, promiseCandidate, registrationCandidate } from './questionCandidates.ts';
import { hasCurrencies } from './newsCurrencies.ts';
import { managersOf } from './managersOf.ts';

export interface AskDeps {
  readonly salesforce: SalesforceClient;
  readonly mapping: FieldMapping;
  readonly dayOf: DayOf;
  readonly now: Date;
  readonly failures: Failures;
  /** Questions that a partner has open at once; 0 = none is asked. */
  readonly questionsAtOnce: number;
}

/** A deal that nobody has said anything about for so long is asked about. */
const QUIET_DAYS = 21;
/** A promise whose day passed longer ago is for a talk, not for a question. */
const LATE_DAYS = 90;
const NOT_AGAIN_WITHIN_DAYS = 30;
const ASKED_FOR_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * Once a day: ends questions that have answered themselves and links that are no good any more, and asks partners
 * about what has waited longest. A question's key is made of what it is about and the day, so asking twice is once.
 * @returns how many questions were asked
 */
export async function askQuestions(deps: AskDeps): Promise<number> {
  const { salesforce, now, dayOf, failures, questionsAtOnce } = deps;
  const today = dayOf(now.getTime());
  const answers = await salesforce.queryTogether(
    questionQueries({
      today,
      quietSince: addDays(today, -QUIET_DAYS),
      quietSinceMoment: new Date(now.getTime() - QUIET_DAYS * DAY_MS),
      dueSince: addDays(today, -LATE_DAYS),
      askedSince: addDays(today, -NOT_AGAIN_WITHIN_DAYS),
      now,
    }),
  );
  const [promises = [], registrations = [], plans = [], asked = [], links = []] = answers;
  const known = asked.map((record) => askedQuestion.read(record));
  const ended = known.filter((question) => isOpen(question, today) && hasAnsweredItself(question));
  await endThem(deps, ended, links, today);
  const candidates = [
    ...promises.map(promiseCandidate),
    ...registrations.flatMap((record) => registrationCandidate(record, dayOf)),
    ...plans.map((record) => planCandidate(record, dayOf)),
  ];
  const chosen = chooseQuestions(
    candidates,
    known.map((question) => asAsked(question, isOpen(question, today) && !ended.includes(question))),
    today,
    { atOnce: questionsAtOnce, notAgainWithinDays: NOT_AGAIN_WITHIN_DAYS },
  );
  const owners = await managersOf(
    salesforce,
    deps.mapping,
    chosen.map(({ partnerId }) => partnerId),
  );
  const asking = chosen.filter(({ partnerId }) => owners.has(partnerId));
  if (asking.length === 0) return 0;
  const isOneCurrency = !(await hasCurrencies(salesforce));
  const questions = asking.map((candidate) =>
    questionAbout(
      isOneCurrency ? candidate : { ...candidate, amount: null },
      owners.get(candidate.partnerId)!,
      today,
    ),
  );
  const { object, fields } = partnerQuestion;
  const results = failures.note(object, await salesforce.upsert(object, fields.key, questions));
  return results.filter(({ error, created }) => !error && created).length;
}

function asAsked(question: AskedQuestion, open: boolean): Asked {
  const { partnerId, askFrom, registrationId, plannedOpportunityId, actionId } = question;
  return { partnerId, askFrom, isOpen: open, aboutId: registrationId ?? plannedOpportunityId ?? actionId };
}

function isOpen({ answeredAt, askUntil }: AskedQuestion, today: CalendarDate): boolean {
  return answeredAt === null && askUntil >= today;
}

/** The promise was kept, the deal decided, by whatever way. */
function hasAnsweredItself(question: AskedQuestion): boolean {
  const { actionStatus, registrationStatus, dealIsClosed, plannedStatus } = question;
  return (
    (actionStatus !== null && ['Done', 'Cancelled'].includes(actionStatus)) ||
    (registrationStatus !== null && registrationStatus !== 'Approved') ||
    dealIsClosed === true ||
    (plannedStatus !== null && plannedStatus !== 'Planned')
  );
}

async function endThem(
  { salesforce, failures }: AskDeps,
  questions: readonly AskedQuestion[],
  links: readonly SalesforceRecord[],
  today: CalendarDate,
): Promise<void> {
  const writes = [
    {
      object: partnerQuestion.object,
      externalIdField: 'Id',
      records: questions.map(({ id }) => ({
        Id: id,
        ...partnerQuestion.write({ askUntil: addDays(today, -1) }),
      })),
    },
    {
      object: answerLink.object,
      externalIdField: 'Id',
      records: links.map(({ Id }) => ({
        Id: String(Id),
        ...answerLink.write({ status: 'expired', url: null }),
      })),
    },
  ].filter(({ records }) => records.length > 0);
  if (writes.length === 0) return;
  const results = await salesforce.upsertTogether(writes);
  for (const [index, { object }] of writes.entries()) failures.note(object, results[index] ?? []);
}

function questionAbout(candidate: Candidate, ownerId: string, today: CalendarDate): SalesforceRecord {
  const { kind, about, aboutId, partnerId, subject, amount } = candidate;
  return partnerQuestion.write({
    key: `${aboutId}:${today}`,
    ownerId,
    partnerId,
    kind,
    subject,
    amount,
    [about]: aboutId,
    askFrom: today,
    askUntil: addDays(today, ASKED_FOR_DAYS),
  });
}
