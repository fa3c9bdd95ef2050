import { readFileSync } from 'node:fs';
import { z } from 'zod';

/*
 * A questionnaire as a file. Codes stay the same through all versions of a template: answers of two rounds are
 * compared by them. Weights are relative; options of a graduated scale without scores are equal steps.
 */

const code = z.string().regex(/^[a-z0-9-]{1,40}$/, 'takes up to 40 small letters, digits and hyphens');
const stages = z.array(z.enum(['Recruit', 'Onboard', 'Activate', 'Grow', 'Mature'])).default([]);
const score = z.number().int().min(1).max(100);
const weight = z.number().min(0);

const option = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,20}$/),
  label: z.string().min(1).max(80),
  score: z.number().min(0).max(1).optional(),
});

const question = z.strictObject({
  code,
  name: z.string().min(1).max(80),
  question: z.string().min(1).max(255),
  kind: z.enum(['Single', 'Multiple', 'Graduated', 'Text']),
  weight,
  options: z.array(option).default([]),
  bestPractice: z.string().max(255).optional(),
  suggestion: z
    .strictObject({
      action: z.string().min(1).max(80),
      resource: z.string().max(255),
      side: z.enum(['Partner', 'Vendor']),
      days: z.number().int().min(1),
    })
    .optional(),
  lifeStages: stages,
  partnerTypes: z.array(z.string()).default([]),
});

const topic = z.strictObject({ code, name: z.string().min(1).max(80), weight, questions: z.array(question) });

const category = z.strictObject({
  code,
  name: z.string().min(1).max(80),
  weight,
  goal: score.nullable().default(null),
  lifeStages: stages,
  description: z.string().max(255),
  measuredAutomatically: z.boolean().default(false),
  topics: z.array(topic),
});

const internalQuestion = z.strictObject({
  code,
  name: z.string().min(1).max(80),
  question: z.string().min(1).max(255),
  kind: z.enum(['Single', 'Text']),
  options: z.array(option).default([]),
  lifeStages: stages,
});

const content = z.strictObject({
  code,
  version: z.number().int().min(1),
  name: z.string().min(1).max(80),
  defaultLifeStage: stages.unwrap().element.nullable().default(null),
  staleAfterDays: z.number().int().min(1).default(180),
  buildingFrom: score.default(50),
  strongFrom: score.default(80),
  neededCoverage: z.number().min(0).max(1).default(0.6),
  neededPeers: z.number().int().min(5).default(5),
  categories: z.array(category).min(1),
  internalQuestions: z.array(internalQuestion).default([]),
});

export type TemplateContent = z.output<typeof content>;
export type CategoryContent = TemplateContent['categories'][number];
export type QuestionContent = CategoryContent['topics'][number]['questions'][number];

/** @throws ZodError that names what a questionnaire must not hold */
export function readTemplateContent(json: string): TemplateContent {
  return content.parse(JSON.parse(json));
}

/** The questionnaire that comes with the product. */
export function partnerCapabilities(): TemplateContent {
  return readTemplateContent(readFileSync(new URL('./partnerCapabilities.json', import.meta.url), 'utf8'));
}
