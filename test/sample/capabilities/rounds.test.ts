import { describe, expect, test } from '@jest/globals';
import { narrow, scoreAnswers, type Template } from '#lwc/capabilityScores';
import { partnerCapabilities } from '../../../services/capabilities/templateContent.ts';
import { calendarDate } from '../../../services/domain/calendarDate.ts';
import { answeringPartners } from './partners.ts';
import { roundsOf, type SampleRound } from './rounds.ts';
import { seeded } from './seeded.ts';

const content = partnerCapabilities();
const template: Template = {
  settings: content,
  categories: content.categories.map((category) => ({
    ...category,
    key: category.code,
    topics: category.topics.map((topic) => ({
      ...topic,
      key: topic.code,
      questions: topic.questions.map((question) => ({
        ...question,
        key: question.code,
        text: question.question,
      })),
    })),
  })),
};
const AGENTS = ['Anna Snelling', 'Boris Faz', 'Carl Lin', 'Darcel Schlecht', 'Vicki Laflamme'];
const partner = (agent: string) => ({ agent, lifeStage: 'Grow', partnerType: null });
const day = calendarDate('2017-11-15');
const rounds = AGENTS.flatMap((agent) => roundsOf(partner(agent), template, day));

function scoreOf({ answers, lifeStage, partnerType }: SampleRound): number | null {
  const byKey = Object.fromEntries(answers.map((answer) => [answer.questionKey, answer]));
  return scoreAnswers(narrow(template, { lifeStage, partnerType }), byKey).overall.score;
}

describe('the answers of the sample', () => {
  test('are two rounds for each partner, half a year apart', () => {
    expect(rounds.map(({ round }) => round)).toEqual(AGENTS.flatMap(() => [1, 2]));
  });

  test('come when their day has come', () => {
    const early = roundsOf(partner('Anna Snelling'), template, calendarDate('2017-04-01'));
    expect(early.map(({ round }) => round)).toEqual([1]);
  });

  test('are the same in every run', () => {
    expect(roundsOf(partner('Anna Snelling'), template, day)).toEqual(rounds.slice(0, 2));
  });

  test('answer everything that the partner is asked, so that every round has a score', () => {
    expect(rounds.map(scoreOf)).not.toContain(null);
  });

  test('are never worse the second time', () => {
    const scores = rounds.map((round) => scoreOf(round) as number);
    const worse = scores.filter((score, index) => index % 2 === 1 && score < (scores[index - 1] as number));
    expect(worse).toEqual([]);
  });

  test('keep some of the first round, within the time that answers are kept', () => {
    const kept = rounds.flatMap(({ startedOn, answers }) =>
      answers.flatMap(({ keptFrom }) => (keptFrom ? [Date.parse(startedOn) - Date.parse(keptFrom)] : [])),
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(Math.max(...kept)).toBeLessThanOrEqual(content.staleAfterDays * 86_400_000);
  });
});

test('the dozen partners hold enough of one type to compare peers', () => {
  const all = Array.from({ length: 35 }, (_, index) => ({
    ...partner(`Agent ${index}`),
    partnerType: index % 3 === 0 ? 'Distributor' : 'Reseller',
  }));
  const chosen = answeringPartners(all);
  expect(chosen).toHaveLength(12);
  const counts = ['Distributor', 'Reseller'].map(
    (type) => chosen.filter(({ partnerType }) => partnerType === type).length,
  );
  expect(Math.max(...counts)).toBeGreaterThanOrEqual(6);
});

test('seeded numbers spread over the whole range', () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => seeded('word', index));
  const tenths = new Set(numbers.map((number) => Math.floor(number * 10)));
  expect(tenths.size).toBe(10);
  expect(Math.max(...numbers)).toBeLessThan(1);
});
