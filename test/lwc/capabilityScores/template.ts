import type { Answer, Category, Question, Settings, Template, Topic } from '#lwc/capabilityScores';

export const SETTINGS: Settings = {
  buildingFrom: 50,
  strongFrom: 80,
  neededCoverage: 0.6,
  neededPeers: 5,
  staleAfterDays: 180,
  defaultLifeStage: null,
};

/** Four answers at 0, 1/3, 2/3 and 1, called a to d. */
export function question(key: string, fields: Partial<Question> = {}): Question {
  return {
    key,
    name: `Name of ${key}`,
    text: `${key}?`,
    kind: 'Graduated',
    weight: 1,
    options: ['a', 'b', 'c', 'd'].map((option) => ({ key: option, label: `Label ${option}` })),
    ...fields,
  };
}

export function topic(key: string, questions: readonly Question[], fields: Partial<Topic> = {}): Topic {
  return { key, name: `Name of ${key}`, weight: 1, questions, ...fields };
}

export function category(key: string, topics: readonly Topic[], fields: Partial<Category> = {}): Category {
  return { key, name: `Name of ${key}`, weight: 1, goal: null, topics, ...fields };
}

export function template(categories: readonly Category[], settings: Partial<Settings> = {}): Template {
  return { settings: { ...SETTINGS, ...settings }, categories };
}

/** A template of one category and one topic with these questions. */
export function onePage(...questions: Question[]): Template {
  return template([category('sales', [topic('demo', questions)])]);
}

export function chosen(...choice: string[]): Answer {
  return { choice, notApplicable: false };
}

export const DOES_NOT_APPLY: Answer = { choice: [], notApplicable: true };
