/** The answer of the org: plain records as connections of nodes, as GraphQL has them. */
export function answerOf(parts) {
  const connections = Object.entries(parts).map(([name, records]) => [
    name,
    { edges: records.map((record) => ({ node: nodeOf(record) })) },
  ]);
  return { uiapi: { query: Object.fromEntries(connections) } };
}

const PERCENTS = ['elapsed', 'attainment', 'growth', 'winRate', 'winRateByValue', 'progress'];

/** wonAmount: 5 → Won_Amount__c: { value: 5 }; shares become percentages, lists become JSON. */
function nodeOf({ id, name, ...fields }) {
  const entries = Object.entries(fields).map(([key, content]) => {
    const value = PERCENTS.includes(key) && content !== null ? content * 100 : content;
    return [fieldName(key), { value: Array.isArray(value) ? JSON.stringify(value) : value }];
  });
  return { Id: id, ...(name && { Name: { value: name } }), ...Object.fromEntries(entries) };
}

function fieldName(key) {
  return `${key[0].toUpperCase()}${key.slice(1).replace(/[A-Z]/g, (letter) => `_${letter}`)}__c`;
}
