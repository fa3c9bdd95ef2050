import { describe, expect, test } from '@jest/globals';
import type { CapabilityPartner } from '../../../services/capabilities/partners.ts';
import type { Questionnaire } from '../../../services/capabilities/questionnaires.ts';
import type { Round } from '../../../services/capabilities/rounds.ts';
import { scoreRounds } from '../../../services/capabilities/scoreRounds.ts';
import { summariseCapabilities } from '../../../services/capabilities/summarise.ts';
import { category, onePage, question, SETTINGS, topic } from '../../lwc/capabilityScores/template.ts';

const NOW = new Date('2017-11-15T12:00:00Z');
const QUESTIONNAIRE: Questionnaire = { id: 'T1', ...onePage(question('demo')) };
const questionnaires = new Map([['T1', QUESTIONNAIRE]]);

function partner(partnerId: string, managerId: string, region: string | null): CapabilityPartner {
  const manager = { managerId, managerName: `Manager ${managerId}` };
  return { partnerId, type: null, stage: null, region, regionName: region && `Region ${region}`, ...manager };
}

function round(partnerId: string, number: number, choice: string, completedOn = '2017-11-01'): Round {
  const scorecard = {
    partnerId,
    round: number,
    id: `${partnerId}${number}`,
    templateId: 'T1',
    lifeStage: null,
    partnerType: null,
    completedAt: new Date(`${completedOn}T12:00:00Z`),
  };
  const answer = { key: 'a', questionKey: 'demo', choice: [choice], notApplicable: false, score: null };
  return { scorecard: scorecard as Round['scorecard'], stored: {}, answers: [answer] };
}

function summarise(partners: CapabilityPartner[], rounds: Round[]) {
  return summariseCapabilities(partners, scoreRounds(rounds, questionnaires, partners), NOW);
}

describe('a summary', () => {
  test('is made for the company, each region and each manager', () => {
    const partners = [partner('p1', 'm1', 'East'), partner('p2', 'm2', 'West'), partner('p3', 'm3', null)];
    expect(summarise(partners, []).map(({ level, subjectId }) => [level, subjectId])).toEqual([
      ['company', null],
      ['region', 'East'],
      ['region', 'West'],
      ['manager', 'm1'],
      ['manager', 'm2'],
      ['manager', 'm3'],
    ]);
  });

  test('counts each partner once, by its latest round', () => {
    const partners = [partner('p1', 'm1', null), partner('p2', 'm1', null)];
    const rounds = [round('p1', 1, 'a'), round('p1', 2, 'd'), round('p2', 1, 'a')];
    expect(summarise(partners, rounds)[0]).toMatchObject({
      partnerCount: 2,
      currentCount: 2,
      completion: 1,
      averageScore: 50.5,
      lowCount: 1,
      categories: [{ code: 'sales', average: 50.5, partners: 2, low: 1 }],
    });
  });

  test('leaves out rounds that are older than the questionnaire allows', () => {
    const partners = [partner('p1', 'm1', null), partner('p2', 'm1', null)];
    const rounds = [round('p1', 1, 'd', '2017-05-18'), round('p2', 1, 'c', '2017-05-20')];
    expect(summarise(partners, rounds)[0]).toMatchObject({
      currentCount: 1,
      completion: 0.5,
      averageScore: 67,
    });
  });

  test('without partners and rounds has no completion and no average', () => {
    expect(summarise([], [])).toEqual([
      expect.objectContaining({ partnerCount: 0, completion: null, averageScore: null, categories: [] }),
    ]);
  });
});

describe('scored rounds', () => {
  test('of different versions are compared by the questions that both have', () => {
    const next: Questionnaire = {
      id: 'T2',
      settings: SETTINGS,
      categories: [category('sales', [topic('demo', [question('demo', { weight: 3 }), question('new')])])],
    };
    const second = round('p1', 2, 'd');
    const rounds = [
      { ...round('p1', 1, 'b'), answers: [{ ...round('p1', 1, 'b').answers[0]!, score: 34 }] },
      { ...second, scorecard: { ...second.scorecard, templateId: 'T2' } },
    ];
    const scored = scoreRounds(rounds, new Map([...questionnaires, ['T2', next]]), [
      partner('p1', 'm1', null),
    ]);
    expect(scored[1]?.overallChange).toEqual({ last: 34, change: 66 });
  });

  test('are compared with peers only when they are the latest of their partner', () => {
    const ids = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
    const partners = ids.map((id) => partner(id, 'm1', null));
    const rounds = ids.flatMap((id) => [round(id, 1, 'a'), round(id, 2, 'b')]);
    const scored = scoreRounds(rounds, questionnaires, partners);
    expect(scored.map(({ overallPeers }) => overallPeers?.count ?? null)).toEqual(
      ids.flatMap(() => [null, 5]),
    );
  });

  test('of a questionnaire that is gone are left out', () => {
    expect(scoreRounds([round('p1', 1, 'd')], new Map(), [])).toEqual([]);
  });

  test('never compare one partner with another’s round before', () => {
    const partners = [partner('p1', 'm1', null), partner('p2', 'm1', null)];
    const scored = scoreRounds([round('p1', 1, 'a'), round('p2', 1, 'd')], questionnaires, partners);
    expect(scored.map(({ overallChange }) => overallChange.change)).toEqual([null, null]);
  });
});
