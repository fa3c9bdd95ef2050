import type { Answer } from '#lwc/capabilityScores';
import type { SalesforceClient } from '../salesforce/client.ts';
import type { SalesforceRecord } from '../salesforce/record.ts';
import { capabilityAnswer } from '../salesforce/records/capabilityAnswer.ts';
import { capabilityQuestion } from '../salesforce/records/capabilityQuestion.ts';
import { capabilityScorecard } from '../salesforce/records/capabilityScorecard.ts';
import { identifier, identifiers, soql } from '../salesforce/soql.ts';

/** A completed round with what was answered in it. */
export interface Round {
  readonly scorecard: ReturnType<typeof capabilityScorecard.read>;
  /** As Salesforce holds it, to see what has to be written. */
  readonly stored: SalesforceRecord;
  readonly answers: readonly RoundAnswer[];
}

export interface RoundAnswer extends Answer {
  /** External id of the record. */
  readonly key: string;
  /** The same in every version of the questionnaire. */
  readonly questionKey: string;
  /** As the service wrote it before; null before that. */
  readonly score: number | null;
}

const { fields: answer } = capabilityAnswer;
const COMPLETED = soql`SELECT ${identifiers(capabilityScorecard.select)} FROM ${identifier(capabilityScorecard.object)}
  WHERE ${identifier(capabilityScorecard.fields.status)} = 'Completed'
  ORDER BY ${identifier(capabilityScorecard.fields.partnerId)}, ${identifier(capabilityScorecard.fields.round)}`;
const ANSWERS = soql`SELECT ${identifiers([
  answer.scorecardId,
  answer.key,
  answer.questionId.replace('__c', `__r.${capabilityQuestion.fields.code}`),
  answer.choice,
  answer.notApplicable,
  answer.score,
])} FROM ${identifier(capabilityAnswer.object)} WHERE ${identifier(answer.scorecardId.replace('__c', `__r.${capabilityScorecard.fields.status}`))} = 'Completed'`;

/** Every completed round, those of a partner in their order. */
export async function readRounds(
  salesforce: Pick<SalesforceClient, 'query' | 'readTogether'>,
): Promise<Round[]> {
  const answers = new Map<string, RoundAnswer[]>();
  const [scorecards] = await Promise.all([
    salesforce.query(COMPLETED),
    salesforce.readTogether([
      {
        soql: ANSWERS,
        onRow(row) {
          const scorecardId = row.text(0);
          const ofRound = answers.get(scorecardId) ?? [];
          answers.set(scorecardId, ofRound);
          ofRound.push({
            key: row.text(1),
            questionKey: row.text(2),
            choice: row.text(3) ? row.text(3).split(';') : [],
            notApplicable: row.flag(4),
            score: row.number(5),
          });
        },
      },
    ]),
  ]);
  return scorecards.map((stored) => {
    const scorecard = capabilityScorecard.read(stored);
    return { scorecard, stored, answers: answers.get(scorecard.id) ?? [] };
  });
}
