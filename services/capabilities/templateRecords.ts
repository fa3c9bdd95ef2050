import { capabilityCategory } from '../salesforce/records/capabilityCategory.ts';
import { capabilityInternalQuestion } from '../salesforce/records/capabilityInternalQuestion.ts';
import { capabilityQuestion } from '../salesforce/records/capabilityQuestion.ts';
import { capabilityTemplate, templateKey } from '../salesforce/records/capabilityTemplate.ts';
import { capabilityTopic } from '../salesforce/records/capabilityTopic.ts';
import type { CategoryContent, QuestionContent, TemplateContent } from './templateContent.ts';

/** One record of a questionnaire, and the key of the record that it belongs to. */
export interface TemplatePart {
  readonly key: string;
  readonly parentKey: string;
  readonly fields: Record<string, unknown>;
}

/** The records of a questionnaire, generation by generation; parents are set when their ids are known. */
export function templateRecords(content: TemplateContent) {
  const root = templateKey(content.code, content.version);
  const keyOf = (code: string) => `${root}:${code}`;
  const topics = content.categories.flatMap((category) =>
    category.topics.map((topic, order) => ({ category, topic, order })),
  );
  const questions = topics.flatMap(({ topic }) =>
    topic.questions.map((question, order) => ({ topic, question, order })),
  );
  return {
    template: templateFields(content),
    categories: content.categories.map((category, order) => ({
      key: keyOf(category.code),
      parentKey: root,
      fields: categoryFields(category, keyOf(category.code), order),
    })),
    topics: topics.map(({ category, topic: { code, name, weight }, order }) => ({
      key: keyOf(code),
      parentKey: keyOf(category.code),
      fields: capabilityTopic.write({ key: keyOf(code), code, name, weight, order }),
    })),
    questions: questions.map(({ topic, question, order }) => ({
      key: keyOf(question.code),
      parentKey: keyOf(topic.code),
      fields: questionFields(question, keyOf(question.code), order),
    })),
    internalQuestions: content.internalQuestions.map((question, order) => ({
      key: keyOf(question.code),
      parentKey: root,
      fields: capabilityInternalQuestion.write({
        ...question,
        key: keyOf(question.code),
        options: optionsText(question.options),
        order,
      }),
    })),
  } satisfies { template: object } & Record<string, object | TemplatePart[]>;
}

function templateFields(content: TemplateContent): Record<string, unknown> {
  const { code, version, name, defaultLifeStage, staleAfterDays } = content;
  const { buildingFrom, strongFrom, neededCoverage, neededPeers } = content;
  return capabilityTemplate.write({
    key: templateKey(code, version),
    code,
    version,
    name,
    status: 'draft',
    defaultLifeStage,
    staleAfterDays,
    buildingFrom,
    strongFrom,
    neededCoverage,
    neededPeers,
  });
}

function categoryFields(category: CategoryContent, key: string, order: number): Record<string, unknown> {
  const { code, name, weight, goal, lifeStages, description, measuredAutomatically } = category;
  return capabilityCategory.write({
    key,
    code,
    name,
    weight,
    goal,
    lifeStages,
    description,
    measuredAutomatically,
    order,
  });
}

function questionFields(content: QuestionContent, key: string, order: number): Record<string, unknown> {
  const { code, name, question, kind, weight, lifeStages, partnerTypes, suggestion } = content;
  return capabilityQuestion.write({
    key,
    code,
    name,
    question,
    kind,
    weight,
    order,
    lifeStages,
    partnerTypes,
    options: optionsText(content.options),
    bestPractice: content.bestPractice ?? null,
    suggestedAction: suggestion?.action ?? null,
    suggestedResource: suggestion?.resource ?? null,
    suggestedSide: suggestion?.side ?? null,
    daysToAct: suggestion?.days ?? null,
  });
}

function optionsText(options: readonly object[]): string | null {
  return options.length === 0 ? null : JSON.stringify(options);
}
