/** Stored as 51.2 for 51.2 %; shares of one in the model. */
const PERCENTS = new Set([
  ...['elapsed', 'attainment', 'growth', 'winRate', 'winRateByValue', 'progress'],
  ...['registrationApprovalRate', 'partnerLedShare'],
]);

/**
 * The records of a GraphQL connection as plain objects: Won_Amount__c: { value: 5 } becomes wonAmount: 5.
 * @param {{ edges?: { node: Record<string, any> }[] } | null | undefined} connection
 * @returns {Record<string, any>[]} percentages as shares of one; null where a field is blank
 */
export function plainRecords(connection) {
  return (connection?.edges ?? []).map(({ node }) => plainRecord(node));
}

function plainRecord(node) {
  return Object.fromEntries(
    Object.entries(node).map(([field, content]) => {
      const name = modelName(field);
      if (field.endsWith('__r') || isRecord(content))
        return [`${name}Record`, content && plainRecord(content)];
      const value = content && typeof content === 'object' ? (content.value ?? null) : content;
      return [name, typeof value === 'number' && PERCENTS.has(name) ? value / 100 : value];
    }),
  );
}

/** Owner: { Name: { value } } and the like; a field has its value. */
function isRecord(content) {
  return content !== null && typeof content === 'object' && !('value' in content);
}

/** Goal_Amount__c → goalAmount */
function modelName(field) {
  return field
    .replace(/__[cr]$/, '')
    .split('_')
    .map((word, position) => (position === 0 ? word[0].toLowerCase() : word[0].toUpperCase()) + word.slice(1))
    .join('');
}
