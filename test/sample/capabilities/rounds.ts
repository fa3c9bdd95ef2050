import { narrow, type Answer, type Question, type Template } from '#lwc/capabilityScores';
import { addDays, type CalendarDate } from '../../../services/domain/calendarDate.ts';
import { seeded } from './seeded.ts';

/** A partner as far as its answers depend on it. */
export interface AnsweringPartner {
  readonly agent: string;
  readonly lifeStage: string | null;
  readonly partnerType: string | null;
}

export interface SampleRound {
  readonly agent: string;
  readonly round: 1 | 2;
  readonly startedOn: CalendarDate;
  readonly mode: 'Partner' | 'CAM' | 'Together';
  readonly secondsSpent: number;
  readonly lifeStage: string | null;
  readonly partnerType: string | null;
  readonly answers: readonly SampleAnswer[];
}

export interface SampleAnswer extends Answer {
  readonly questionKey: string;
  /** Null when it was answered in this round. */
  readonly keptFrom: CalendarDate | null;
}

const FIRST_DAY = '2017-02-20' as CalendarDate;
const FIRST_DAYS = 25;
/** Within the time that answers are kept, so that the second round keeps some of the first. */
const DAYS_BETWEEN = 170;
/** Shares of the answers that are given anew in the second round, and that are a step better then. */
const ASKED_AGAIN = 0.65;
const IMPROVED = 0.35;
const MODES = ['Together', 'Partner', 'CAM'] as const;

/**
 * Made up by rule, from nothing but names: two rounds a partner, half a year apart. Each partner has a level of its
 * own around which its answers lie; the second time some of them are a step better, most are kept.
 */
export function roundsOf(partner: AnsweringPartner, template: Template, asOf: CalendarDate): SampleRound[] {
  const asked = narrow(template, partner);
  const questions = asked.categories.flatMap(({ topics }) => topics.flatMap((topic) => topic.questions));
  const firstOn = addDays(FIRST_DAY, Math.floor(seeded(partner.agent, 'day') * FIRST_DAYS));
  const first = questions.map((question) => ({
    questionKey: question.key,
    keptFrom: null,
    ...firstAnswer(partner.agent, question),
  }));
  const second = questions.map((question, index): SampleAnswer => {
    const before = first[index] as SampleAnswer;
    const chance = seeded(partner.agent, question.key, 'again');
    if (chance > ASKED_AGAIN) return { ...before, keptFrom: firstOn };
    return (chance < IMPROVED && oneStepUp(question, before)) || before;
  });
  return [
    roundOf(partner, 1, firstOn, first),
    roundOf(partner, 2, addDays(firstOn, DAYS_BETWEEN), second),
  ].filter(({ startedOn }) => startedOn <= asOf);
}

function roundOf(
  { agent, lifeStage, partnerType }: AnsweringPartner,
  round: 1 | 2,
  startedOn: CalendarDate,
  answers: readonly SampleAnswer[],
): SampleRound {
  return {
    agent,
    round,
    startedOn,
    mode: MODES[Math.floor(seeded(agent, 'mode') * MODES.length)] ?? 'Together',
    secondsSpent: 210 + Math.floor(seeded(agent, round, 'seconds') * 80),
    lifeStage,
    partnerType,
    answers,
  };
}

function firstAnswer(agent: string, question: Question): Answer {
  const chance = seeded(agent, question.key);
  if (question.kind === 'Text') {
    return { choice: [], text: 'Made up for the sample.', notApplicable: false };
  }
  if (chance < 0.02) return { choice: [], notApplicable: true };
  const level = 0.25 + 0.5 * seeded(agent, 'level');
  if (question.kind === 'Multiple') return severalOf(agent, question, level);
  const reach = Math.min(0.999, Math.max(0, level + (chance - 0.5) * 0.9));
  return one(question.options[Math.floor(reach * question.options.length)]?.key);
}

function severalOf(agent: string, question: Question, level: number): Answer {
  const chosen = question.options.filter(
    ({ key, score }) => (score ?? 0) > 0 && seeded(agent, question.key, key) < level + 0.15,
  );
  const none = question.options.find(({ score }) => score === 0);
  return chosen.length > 0 ? { choice: chosen.map(({ key }) => key), notApplicable: false } : one(none?.key);
}

/** Null at the best. */
function oneStepUp(question: Question, answer: SampleAnswer): SampleAnswer | null {
  const place = question.options.findIndex(({ key }) => key === answer.choice[0]);
  const next = question.options[place + 1];
  if (question.kind !== 'Graduated' || place < 0 || !next) return null;
  return { ...answer, choice: [next.key] };
}

function one(key: string | undefined): Answer {
  return { choice: key === undefined ? [] : [key], notApplicable: false };
}
