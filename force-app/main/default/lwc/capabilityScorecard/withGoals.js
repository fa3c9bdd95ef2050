/**
 * The capabilities with the goals that were saved of one round.
 * @param {any} capabilities
 * @param {string} roundId
 * @param {Record<string, number | null>} goals by the id of the record that holds them
 */
export function withGoals(capabilities, roundId, goals) {
  const goalOf = (id, before) => (id in goals ? goals[id] : before);
  const rounds = capabilities.rounds.map((round) =>
    round.id === roundId
      ? {
          ...round,
          overall: { ...round.overall, goal: goalOf(roundId, round.overall.goal) },
          scores: round.scores.map((score) => ({ ...score, goal: goalOf(score.id, score.goal) })),
        }
      : round,
  );
  return { ...capabilities, rounds };
}
