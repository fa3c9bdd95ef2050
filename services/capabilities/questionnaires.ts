import type { Category, Option, Question, Settings, Template, Topic } from '#lwc/capabilityScores';
import type { SalesforceClient } from '../salesforce/client.ts';
import { capabilityCategory } from '../salesforce/records/capabilityCategory.ts';
import { capabilityQuestion } from '../salesforce/records/capabilityQuestion.ts';
import { capabilityTemplate } from '../salesforce/records/capabilityTemplate.ts';
import { capabilityTopic } from '../salesforce/records/capabilityTopic.ts';
import { identifier, identifiers, soql } from '../salesforce/soql.ts';

/** A version of the questionnaire, as the arithmetic takes it. */
export interface Questionnaire extends Template {
  readonly id: string;
}

const TABLES = [capabilityTemplate, capabilityCategory, capabilityTopic, capabilityQuestion] as const;

/** Every version by the id of its template: rounds are scored by the one that they answered. */
export async function readQuestionnaires(
  salesforce: Pick<SalesforceClient, 'queryTogether'>,
): Promise<ReadonlyMap<string, Questionnaire>> {
  const [templates = [], categories = [], topics = [], questions = []] = await salesforce.queryTogether(
    TABLES.map(
      ({ object, select }) => soql`SELECT ${identifiers(select)} FROM ${identifier(object)} ORDER BY Id`,
    ),
  );
  const questionsOf = byParent(
    questions.map((record) => capabilityQuestion.read(record)),
    ({ topicId }) => topicId,
  );
  const topicsOf = byParent(
    topics.map((record) => capabilityTopic.read(record)),
    ({ categoryId }) => categoryId,
  );
  const categoriesOf = byParent(
    categories.map((record) => capabilityCategory.read(record)),
    ({ templateId }) => templateId,
  );

  const topicFrom = ({ id, code, name, weight }: TopicRecord): Topic => ({
    key: code,
    name,
    weight,
    questions: questionsOf(id).map(questionFrom),
  });
  const categoryFrom = ({ id, code, name, weight, goal, lifeStages }: CategoryRecord): Category => ({
    key: code,
    name,
    weight,
    goal,
    lifeStages,
    topics: topicsOf(id).map(topicFrom),
  });
  return new Map(
    templates.map((record) => {
      const template = capabilityTemplate.read(record);
      const settings = settingsOf(template);
      return [
        template.id,
        { id: template.id, settings, categories: categoriesOf(template.id).map(categoryFrom) },
      ];
    }),
  );
}

type TemplateRecord = ReturnType<typeof capabilityTemplate.read>;
type CategoryRecord = ReturnType<typeof capabilityCategory.read>;
type TopicRecord = ReturnType<typeof capabilityTopic.read>;
type QuestionRecord = ReturnType<typeof capabilityQuestion.read>;

function settingsOf(template: TemplateRecord): Settings {
  return {
    buildingFrom: template.buildingFrom ?? 50,
    strongFrom: template.strongFrom ?? 80,
    neededCoverage: template.neededCoverage ?? 0.6,
    neededPeers: template.neededPeers ?? 5,
    staleAfterDays: template.staleAfterDays ?? 180,
    defaultLifeStage: template.defaultLifeStage,
  };
}

function questionFrom(record: QuestionRecord): Question {
  const { code, name, question, kind, weight, lifeStages, partnerTypes } = record;
  const options = JSON.parse(record.options ?? '[]') as Option[];
  return { key: code, name, text: question, kind, weight, options, lifeStages, partnerTypes };
}

/** The children of a parent, in their order. */
function byParent<T extends { order: number | null }>(
  records: readonly T[],
  parentOf: (record: T) => string,
): (parentId: string) => T[] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(parentOf(record)) ?? [];
    groups.set(parentOf(record), [...group, record]);
  }
  return (parentId) =>
    (groups.get(parentId) ?? []).sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
}
