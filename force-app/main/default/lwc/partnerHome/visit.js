const SAME_VISIT_MS = 30 * 60_000;

/**
 * Since when changes are new, and what to keep of this visit: looking again within half an hour is the same visit.
 * @param {Record<string, any> | null} visit what was kept of the last one
 * @param {string} userId
 * @param {Date} now
 * @returns {{ since: string | null, id: string | null, fields: Record<string, any> | null }} `fields` null: nothing to keep
 */
export function visitOf(visit, userId, now) {
  const seenAt = now.toISOString();
  if (!visit) return { since: null, id: null, fields: { Visit_Key__c: userId, Seen_At__c: seenAt } };
  const isSame = now.getTime() - Date.parse(visit.seenAt) < SAME_VISIT_MS;
  if (isSame) return { since: visit.seenBefore ?? null, id: visit.id, fields: null };
  return { since: visit.seenAt, id: visit.id, fields: { Seen_Before__c: visit.seenAt, Seen_At__c: seenAt } };
}
