import type { Write } from '../salesforce/client.ts';
import type { SalesforceRecord } from '../salesforce/record.ts';
import { capabilityAnswer } from '../salesforce/records/capabilityAnswer.ts';
import { capabilityScore, scoreKey } from '../salesforce/records/capabilityScore.ts';
import { capabilityScorecard } from '../salesforce/records/capabilityScorecard.ts';
import { capabilitySummary } from '../salesforce/records/capabilitySummary.ts';
import { changedFields } from './changedFields.ts';
import type { ScoredRound, ScoredRoundCategory } from './scoreRounds.ts';
import type { CapabilitySummary } from './summarise.ts';

/** Score records by their key, as Salesforce holds them. */
export type StoredScores = ReadonlyMap<string, SalesforceRecord>;

/** What has to be written of scored rounds; empty lists when Salesforce holds all of it already. */
export function scoreWrites(scored: readonly ScoredRound[], scores: StoredScores): Write[] {
  return [
    write(capabilityScorecard, scored.flatMap(scorecardChange)),
    write(
      capabilityScore,
      scored.flatMap((each) =>
        each.categories.flatMap((category, order) => scoreChange(each, category, order, scores)),
      ),
    ),
    write(capabilityAnswer, scored.flatMap(answerChanges)),
  ];
}

/** A summary is written when it differs from what is stored, its day aside. */
export function summaryWrite(
  summaries: readonly CapabilitySummary[],
  stored: ReadonlyMap<string, SalesforceRecord>,
  now: Date,
): Write {
  const records = summaries.flatMap((summary) => {
    const fields = capabilitySummary.write(summaryFields(summary));
    const key = String(fields[capabilitySummary.fields.key]);
    const before = stored.get(key) ?? { [capabilitySummary.fields.key]: key };
    const changed = changedFields(before, capabilitySummary.fields.key, fields);
    const asOf = { [capabilitySummary.fields.asOf]: now.toISOString().slice(0, 10) };
    return changed === null ? [] : [{ ...changed, ...asOf }];
  });
  return write(capabilitySummary, records);
}

function write(
  table: { object: string; fields: { key: string } },
  records: readonly SalesforceRecord[],
): Write {
  return { object: table.object, externalIdField: table.fields.key, records };
}

function scorecardChange(scored: ScoredRound): SalesforceRecord[] {
  const { round, scores, isLatest, overallChange, overallPeers } = scored;
  const wanted = capabilityScorecard.write({
    overallScore: scores.overall.score,
    coverage: scores.overall.coverage,
    change: overallChange.change,
    ...(isLatest && peerFields(overallPeers)),
  });
  return [changedFields(round.stored, capabilityScorecard.fields.key, wanted) ?? []].flat();
}

function scoreChange(
  { round, previous, isLatest }: ScoredRound,
  category: ScoredRoundCategory,
  order: number,
  stored: StoredScores,
): SalesforceRecord[] {
  const { key: keyField, scorecardId, goal } = capabilityScore.fields;
  const key = scoreKey(round.scorecard.id, category.key);
  const wanted = capabilityScore.write({
    category: category.name,
    categoryCode: category.key,
    order,
    share: category.share,
    score: category.score,
    coverage: category.coverage,
    previousScore: category.moved.last,
    change: category.moved.change,
    ...(isLatest && peerFields(category.peers)),
  });
  const before = stored.get(key);
  if (before) return [changedFields(before, keyField, wanted) ?? []].flat();
  // What partner and manager agreed last time holds on; afterwards the goal is theirs.
  const agreed = previous && stored.get(scoreKey(previous.scorecard.id, category.key))?.[goal];
  return [{ [keyField]: key, [scorecardId]: round.scorecard.id, [goal]: agreed ?? category.goal, ...wanted }];
}

function answerChanges({ round, points }: ScoredRound): SalesforceRecord[] {
  const { key: keyField, score: scoreField } = capabilityAnswer.fields;
  return round.answers
    .filter(({ questionKey, score }) => (points[questionKey] ?? null) !== score)
    .map(({ key, questionKey }) => ({ [keyField]: key, [scoreField]: points[questionKey] ?? null }));
}

function peerFields(band: ScoredRound['overallPeers']) {
  return {
    peerLow: band?.low ?? null,
    peerHigh: band?.high ?? null,
    peerCount: band?.count ?? null,
    peerScope: band?.scope ?? null,
  };
}

function summaryFields({ level, subjectId, subjectName, categories, ...counts }: CapabilitySummary) {
  return {
    ...counts,
    name: subjectName ?? 'Company',
    key: subjectId === null ? level : `${level}:${subjectId}`,
    level,
    subjectId,
    subjectName,
    ...(level === 'manager' && { managerId: subjectId, ownerId: subjectId as string }),
    categories: JSON.stringify(categories),
  };
}
