import type { Connection } from 'jsforce';
import { pino } from 'pino';
import { loadCapabilityTemplate } from '../../../services/capabilities/loadCapabilityTemplate.ts';
import { readQuestionnaires, type Questionnaire } from '../../../services/capabilities/questionnaires.ts';
import { scoreCapabilities } from '../../../services/capabilities/scoreCapabilities.ts';
import { partnerCapabilities } from '../../../services/capabilities/templateContent.ts';
import type { CalendarDate } from '../../../services/domain/calendarDate.ts';
import { connectSalesforce, type SalesforceClient } from '../../../services/salesforce/client.ts';
import { rows, textOf } from '../salesforce/rows.ts';
import type { Fields } from '../salesforce/toSalesforce.ts';
import { createRecords, mustBeTaken, updateRecords } from '../salesforce/writeRecords.ts';
import { answeringPartners } from './partners.ts';
import { roundsOf, type AnsweringPartner, type SampleRound } from './rounds.ts';

const silent = pino({ level: 'silent' });

/**
 * Publishes the questionnaire, lets a dozen partners answer it twice (so far as the day has come), and scores the
 * rounds. A second time changes nothing.
 */
export async function seedCapabilities(connection: Connection, day: CalendarDate): Promise<void> {
  const salesforce = await clientOf(connection);
  await loadCapabilityTemplate({ salesforce }, partnerCapabilities());
  const questionnaire = await published(connection, salesforce);
  const accounts = await partnerAccounts(connection);
  const questionIds = await idsBy(connection, 'Capability_Question__c', 'Code__c', questionnaire.id);

  const answering = answeringPartners([...accounts.values()].map(({ partner }) => partner));
  const wanted = answering.flatMap((partner) =>
    roundsOf(partner, questionnaire, day).map((round) => ({ round, account: accounts.get(partner.agent)! })),
  );
  // A round refers to the one before, so the first ones are written first.
  for (const number of [1, 2] as const) {
    const rounds = wanted.filter(({ round }) => round.round === number);
    await writeRounds(connection, rounds, questionnaire.id, questionIds);
  }
  await scoreCapabilities({ salesforce, log: silent, partnerFlag: 'Channel_Partner__c' });
}

interface PartnerAccount {
  readonly id: string;
  readonly ownerId: string;
  readonly partner: AnsweringPartner;
}

interface RoundOfAccount {
  readonly round: SampleRound;
  readonly account: PartnerAccount;
}

async function writeRounds(
  connection: Connection,
  rounds: readonly RoundOfAccount[],
  templateId: string,
  questionIds: ReadonlyMap<string, string>,
): Promise<void> {
  const present = await idsBy(connection, 'Capability_Scorecard__c', 'Scorecard_Key__c');
  const missing = rounds.filter((each) => !present.has(keyOf(each, each.round.round)));
  const created = await createRecords(
    connection,
    'Capability_Scorecard__c',
    missing.map((each) => scorecardFields(each, templateId, present)),
  );
  mustBeTaken('Capability_Scorecard__c', created);
  const answers = missing.flatMap(({ round }, index) =>
    round.answers.map((answer) => answerFields(answer, round, created.ids[index]!, questionIds)),
  );
  mustBeTaken('Capability_Answer__c', await createRecords(connection, 'Capability_Answer__c', answers));
  const completed = missing.map(({ round }, index) => ({
    Id: created.ids[index]!,
    Status__c: 'Completed',
    Completed_At__c: `${round.startedOn}T10:05:00Z`,
    Seconds_Spent__c: round.secondsSpent,
  }));
  mustBeTaken(
    'Capability_Scorecard__c',
    await updateRecords(connection, 'Capability_Scorecard__c', completed),
  );
}

function scorecardFields(
  each: RoundOfAccount,
  templateId: string,
  present: ReadonlyMap<string, string>,
): Fields {
  const { round, account } = each;
  return {
    Partner__c: account.id,
    OwnerId: account.ownerId,
    Template__c: templateId,
    Scorecard_Key__c: keyOf(each, round.round),
    Round__c: round.round,
    Status__c: 'In progress',
    Mode__c: round.mode,
    Life_Stage__c: round.lifeStage,
    Partner_Type__c: round.partnerType,
    Started_At__c: `${round.startedOn}T10:00:00Z`,
    Previous__c: present.get(keyOf(each, round.round - 1)) ?? null,
  };
}

function answerFields(
  answer: SampleRound['answers'][number],
  round: SampleRound,
  scorecardId: string,
  questionIds: ReadonlyMap<string, string>,
): Fields {
  return {
    Scorecard__c: scorecardId,
    Question__c: questionIds.get(answer.questionKey) ?? null,
    Answer_Key__c: `${scorecardId}:${answer.questionKey}`,
    Choice__c: answer.choice.join(';') || null,
    Text__c: answer.text ?? null,
    Not_Applicable__c: answer.notApplicable,
    Kept_From__c: answer.keptFrom,
    Answered_At__c: `${round.startedOn}T10:02:00Z`,
  };
}

function keyOf({ account }: RoundOfAccount, round: number): string {
  return `${account.id}:${round}`;
}

/** By the name of the agent, as the sample knows the partner. */
async function partnerAccounts(connection: Connection): Promise<Map<string, PartnerAccount>> {
  const found = await rows(
    connection,
    "SELECT Id, OwnerId, Cadence_Key__c, Partner_Life_Stage__c, Partner_Type__c FROM Account WHERE Channel_Partner__c = true AND Cadence_Key__c LIKE 'partner:%' ORDER BY Cadence_Key__c",
  );
  return new Map(
    found.map((row) => {
      const agent = textOf(row, 'Cadence_Key__c').replace('partner:', '');
      const word = (field: string) => (row[field] as string | null) ?? null;
      const partner = {
        agent,
        lifeStage: word('Partner_Life_Stage__c'),
        partnerType: word('Partner_Type__c'),
      };
      return [agent, { id: textOf(row, 'Id'), ownerId: textOf(row, 'OwnerId'), partner }];
    }),
  );
}

async function published(connection: Connection, salesforce: SalesforceClient): Promise<Questionnaire> {
  const [template] = await rows(
    connection,
    "SELECT Id FROM Capability_Template__c WHERE Code__c = 'partner-capabilities' AND Status__c = 'Published'",
  );
  return (await readQuestionnaires(salesforce)).get(textOf(template, 'Id'))!;
}

async function idsBy(
  connection: Connection,
  object: string,
  field: string,
  templateId?: string,
): Promise<Map<string, string>> {
  const where = templateId ? `WHERE Topic__r.Category__r.Template__c = '${templateId}'` : '';
  const found = await rows(connection, `SELECT Id, ${field} FROM ${object} ${where}`);
  return new Map(found.map((row) => [textOf(row, field), textOf(row, 'Id')]));
}

function clientOf({ instanceUrl, accessToken }: Connection): Promise<SalesforceClient> {
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
