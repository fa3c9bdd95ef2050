import { describe, expect, test } from '@jest/globals';
import { partnerCapabilities } from '../../../services/capabilities/templateContent.ts';

const { categories, internalQuestions } = partnerCapabilities();
const questions = categories.flatMap(({ topics }) => topics.flatMap((topic) => topic.questions));

function askedAt(stage: 'Recruit' | 'Onboard' | 'Activate' | 'Grow' | 'Mature'): number {
  const asks = (each: { lifeStages: readonly string[] }) =>
    each.lifeStages.length === 0 || each.lifeStages.includes(stage);
  return categories
    .filter(asks)
    .flatMap(({ topics }) => topics.flatMap((topic) => topic.questions.filter(asks))).length;
}

describe('the questionnaire that comes with the product', () => {
  test.each(['Recruit', 'Onboard', 'Activate', 'Grow', 'Mature'] as const)(
    'asks a partner at %s so little that five minutes hold',
    (stage) => {
      expect(askedAt(stage)).toBeGreaterThanOrEqual(20);
      expect(askedAt(stage)).toBeLessThanOrEqual(24);
    },
  );

  test('uses no code twice', () => {
    const codes = [
      ...categories,
      ...categories.flatMap(({ topics }) => topics),
      ...questions,
      ...internalQuestions,
    ];
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  });

  test('has an action, a resource and a best practice for every question that is scored', () => {
    const scored = questions.filter(({ kind, weight }) => kind !== 'Text' && weight > 0);
    expect(scored.filter((each) => !each.suggestion || !each.bestPractice).map(({ code }) => code)).toEqual(
      [],
    );
  });

  test('lets every question that is scored reach 100 and 1', () => {
    const multiple = questions.filter(({ kind }) => kind === 'Multiple');
    const reach = multiple.map(({ code, options }) => [
      code,
      options.reduce((sum, { score = 0 }) => sum + score, 0) >= 1 && options.some(({ score }) => score === 0),
    ]);
    expect(reach).toEqual(multiple.map(({ code }) => [code, true]));
  });
});
