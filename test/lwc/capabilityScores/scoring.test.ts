import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bandOf, scoreAnswers, type Answer, type Answers } from '#lwc/capabilityScores';
import {
  category,
  chosen,
  DOES_NOT_APPLY,
  onePage,
  question,
  SETTINGS,
  template,
  topic,
} from './template.ts';

describe('a topic', () => {
  const asked = onePage(question('one', { weight: 3 }), question('two', { weight: 1 }), question('three'));

  function topicWith(answers: Answers) {
    return scoreAnswers(asked, answers).categories[0]?.topics[0];
  }

  test('is the weighted mean of its answers', () => {
    const answers = { one: chosen('d'), two: chosen('a'), three: chosen('a') };
    expect(topicWith(answers)).toMatchObject({ mean: (300 + 1 + 1) / 5, score: 60, coverage: 1 });
  });

  test('leaves out what is unanswered and says how much is answered', () => {
    expect(topicWith({ one: chosen('c') })).toMatchObject({ score: 67, coverage: 0.6, band: 'yellow' });
  });

  test('is grey under 60% of the weight', () => {
    const answers = { two: chosen('d'), three: chosen('d') };
    expect(topicWith(answers)).toMatchObject({ score: null, coverage: 0.4, band: 'grey' });
  });

  test('loses the weight of what does not apply', () => {
    const answers = { one: DOES_NOT_APPLY, two: chosen('d'), three: chosen('a') };
    expect(topicWith(answers)).toMatchObject({ mean: 50.5, score: 51, coverage: 1 });
  });

  test('is not there when nothing of it applies', () => {
    const answers = { one: DOES_NOT_APPLY, two: DOES_NOT_APPLY, three: DOES_NOT_APPLY };
    expect(scoreAnswers(asked, answers)).toMatchObject({
      overall: { score: null, coverage: null, band: 'grey' },
      categories: [],
    });
  });
});

describe('the overall score', () => {
  const asked = template([
    category('sales', [topic('demo', [question('a1')]), topic('poc', [question('a2')], { weight: 3 })], {
      weight: 20,
    }),
    category('service', [topic('support', [question('b1')])], { weight: 60 }),
    category('views', [topic('vendor', [question('c1', { weight: 0 })])], { weight: 20 }),
  ]);
  const scores = scoreAnswers(asked, { a1: chosen('a'), a2: chosen('d'), b1: chosen('b'), c1: chosen('d') });

  test('weighs categories, and categories weigh topics', () => {
    expect(scores.overall.mean).toBeCloseTo((20 * ((1 + 3 * 100) / 4) + 60 * 34) / 80, 10);
  });

  test('says how much of it each category makes, without those that are not scored', () => {
    expect(scores.categories.map(({ key, share }) => [key, share])).toEqual([
      ['sales', 0.25],
      ['service', 0.75],
    ]);
  });
});

describe('bands', () => {
  test.each([
    [null, 'grey'],
    [1, 'red'],
    [49, 'red'],
    [50, 'yellow'],
    [79, 'yellow'],
    [80, 'green'],
    [100, 'green'],
  ] as const)('%s is %s', (score, band) => {
    expect(bandOf(score, SETTINGS)).toBe(band);
  });

  test('are a setting', () => {
    expect(bandOf(60, { buildingFrom: 30, strongFrom: 60 })).toBe('green');
  });
});

const anyAnswer: fc.Arbitrary<Answer | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c', 'd').map((key) => chosen(key)) },
  fc.constant(DOES_NOT_APPLY),
  fc.constant(undefined),
);

/** Up to three categories of up to three topics of up to four questions, with answers. */
const anyRound = fc
  .array(
    fc.array(fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), anyAnswer), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((shape) => {
    const answers: Record<string, Answer> = {};
    const categories = shape.map((topics, c) =>
      category(
        `c${c}`,
        topics.map((questions, t) =>
          topic(
            `c${c}t${t}`,
            questions.map(([weight, answer], q) => {
              const key = `c${c}t${t}q${q}`;
              if (answer) answers[key] = answer;
              return question(key, { weight });
            }),
          ),
        ),
      ),
    );
    return { asked: template(categories), answers };
  });

describe('for any questions and answers', () => {
  test('every score is whole, from 1 to 100, and there exactly when enough is answered', () => {
    fc.assert(
      fc.property(anyRound, ({ asked, answers }) => {
        const { overall, categories } = scoreAnswers(asked, answers);
        for (const { score, coverage } of [
          overall,
          ...categories,
          ...categories.flatMap(({ topics }) => topics),
        ]) {
          expect(score !== null).toBe(coverage !== null && coverage >= 0.6);
          if (score === null) continue;
          expect(Number.isInteger(score) && score >= 1 && score <= 100).toBe(true);
        }
      }),
    );
  });

  test('a mean lies between its smallest and its largest child', () => {
    fc.assert(
      fc.property(anyRound, ({ asked, answers }) => {
        for (const { mean, topics } of scoreAnswers(asked, answers).categories) {
          const means = topics.map((each) => each.mean).filter((each) => each !== null);
          if (mean === null) expect(means).toEqual([]);
          else {
            expect(mean).toBeGreaterThanOrEqual(Math.min(...means) - 1e-9);
            expect(mean).toBeLessThanOrEqual(Math.max(...means) + 1e-9);
          }
        }
      }),
    );
  });

  test('a better answer never lowers a score', () => {
    fc.assert(
      fc.property(anyRound, fc.nat(), ({ asked, answers }, which) => {
        const improvable = Object.keys(answers).filter((key) => /[abc]/.test(answers[key]?.choice[0] ?? ''));
        const key = improvable[which % improvable.length];
        fc.pre(key !== undefined);
        const before = scoreAnswers(asked, answers).overall.mean ?? 0;
        const after = scoreAnswers(asked, { ...answers, [key]: chosen('d') }).overall.mean ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('all weights times the same factor change nothing', () => {
    fc.assert(
      fc.property(anyRound, fc.integer({ min: 2, max: 50 }), ({ asked, answers }, factor) => {
        const scaled = template(
          asked.categories.map((each) => ({
            ...each,
            weight: each.weight * factor,
            topics: each.topics.map((one) => ({
              ...one,
              questions: one.questions.map((q) => ({ ...q, weight: q.weight * factor })),
            })),
          })),
        );
        const [one, other] = [asked, scaled].map((each) => scoreAnswers(each, answers).overall.mean);
        if (one === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(one as number, 9);
      }),
    );
  });
});
