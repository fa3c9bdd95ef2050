import type { Failures } from '../accountPlans/failures.ts';
import type { CalendarDate } from '../domain/calendarDate.ts';
import type { SalesforceClient, SalesforceRecord } from '../salesforce/client.ts';
import { SalesforceError } from '../salesforce/errors.ts';
import { dealUpdate } from '../salesforce/records/dealUpdate.ts';
import { partnerAction } from '../salesforce/records/partnerAction.ts';
import { partnerQuestion } from '../salesforce/records/partnerQuestion.ts';
import { plannedOpportunity } from '../salesforce/records/plannedOpportunity.ts';
import { notesSince, type WaitingQuestion } from '../salesforce/sources/questionWork.ts';
import type { DayOf } from '../sync/zonedDay.ts';
import { askInChunks } from './askInChunks.ts';
import { wordsOfAnswer } from './wordsOfAnswer.ts';

export interface ApplyDeps {
  readonly salesforce: SalesforceClient;
  readonly dayOf: DayOf;
  readonly now: Date;
  readonly failures: Failures;
}

type Answered = WaitingQuestion & { readonly answeredAt: Date };

/** Whoever answered on the page may think again for so long; a link cannot be used again anyway. */
const TO_THINK_AGAIN_MS = 2 * 60_000;

export function isToApply(question: WaitingQuestion, now: Date): question is Answered {
  const { answeredAt, appliedAt, answeredThrough } = question;
  if (answeredAt === null || appliedAt !== null) return false;
  return answeredThrough === 'link' || now.getTime() - answeredAt.getTime() >= TO_THINK_AGAIN_MS;
}

/**
 * Carries answers over to what they are about: a promise is done, a deal hears what its partner said. That is done
 * first and the answer marked last, so that an interrupted one is carried over again, and nothing twice.
 * @returns how many answers were carried over
 */
export async function applyAnswers(deps: ApplyDeps, questions: readonly Answered[]): Promise<number> {
  if (questions.length === 0) return 0;
  const { salesforce, failures, now } = deps;
  const refused = new Set([
    ...(await writeWhatWasSaid(deps, questions)),
    ...(await leaveNotes(deps, questions)),
  ]);
  const applied = questions
    .filter(({ id }) => !refused.has(id))
    .map(({ id }): SalesforceRecord => ({ Id: id, ...partnerQuestion.write({ appliedAt: now }) }));
  const { object } = partnerQuestion;
  const results = failures.note(object, await salesforce.upsert(object, 'Id', applied));
  return results.filter(({ error }) => !error).length;
}

/** Promises that are done, and what was said of planned deals. @returns questions of which something was refused */
async function writeWhatWasSaid(
  { salesforce, dayOf, failures }: ApplyDeps,
  questions: readonly Answered[],
): Promise<string[]> {
  const dayOfAnswer = ({ answeredAt }: Answered): CalendarDate => dayOf(answeredAt.getTime());
  // What a question was about may be gone since.
  const promises = questions.filter(
    ({ kind, answer, actionId }) => kind === 'promiseDone' && answer === 'Yes' && actionId !== null,
  );
  const planned = questions.filter(({ plannedOpportunityId }) => plannedOpportunityId !== null);
  const [ofPromises = [], ofPlanned = []] = await salesforce.upsertTogether([
    {
      object: partnerAction.object,
      externalIdField: 'Id',
      records: promises.map((question) => ({
        Id: question.actionId!,
        ...partnerAction.write({ status: 'done', doneOn: dayOfAnswer(question) }),
      })),
    },
    {
      object: plannedOpportunity.object,
      externalIdField: 'Id',
      records: planned.map((question) => ({
        Id: question.plannedOpportunityId!,
        ...plannedOpportunity.write({
          lastStep: wordsOfAnswer(question),
          lastStepOn: dayOfAnswer(question),
        }),
      })),
    },
  ]);
  failures.note(partnerAction.object, ofPromises);
  failures.note(plannedOpportunity.object, ofPlanned);
  return [
    ...promises.filter((_, index) => ofPromises[index]?.error),
    ...planned.filter((_, index) => ofPlanned[index]?.error),
  ].map(({ id }) => id);
}

/** An update at each registered deal, unless it is there already. @returns questions of which one was refused */
async function leaveNotes(
  { salesforce, failures }: ApplyDeps,
  questions: readonly Answered[],
): Promise<string[]> {
  const ofDeals = questions.filter(({ registrationId }) => registrationId !== null);
  if (ofDeals.length === 0) return [];
  const { fields, object } = dealUpdate;
  const since = new Date(Math.min(...ofDeals.map(({ answeredAt }) => answeredAt.getTime())));
  const left = await askInChunks(
    salesforce,
    [...new Set(ofDeals.map(({ registrationId }) => registrationId!))],
    (ids) => notesSince(ids, since),
  );
  const known = new Set(
    left.map((record) => `${String(record[fields.registrationId])} ${String(record[fields.note])}`),
  );
  const refused: string[] = [];
  for (const question of ofDeals) {
    const update = dealUpdate.write({
      registrationId: question.registrationId!,
      note: wordsOfAnswer(question),
    });
    if (known.has(`${String(update[fields.registrationId])} ${String(update[fields.note])}`)) continue;
    try {
      await salesforce.create(object, update);
    } catch (error) {
      if (!(error instanceof SalesforceError)) throw error;
      const { code, message, hint, fields: named } = error;
      failures.note(object, [
        { key: question.id, id: null, created: false, error: { code, message, hint, fields: named } },
      ]);
      refused.push(question.id);
    }
  }
  return refused;
}
