import { updateRecord } from 'lightning/uiRecordApi';

/**
 * Completes a round at the time that the org's clock shows: the browser's may be wrong, and answers age from then.
 * The org says what time it is when it saves how long the round took.
 * @param {string} roundId
 * @param {number} secondsSpent
 * @returns {Promise<Date>} when
 */
export async function completeRound(roundId, secondsSpent) {
  const { lastModifiedDate } = await updateRecord({
    fields: { Id: roundId, Seconds_Spent__c: secondsSpent },
  });
  const completedAt = new Date(lastModifiedDate);
  await updateRecord({
    fields: { Id: roundId, Status__c: 'Completed', Completed_At__c: completedAt.toISOString() },
  });
  return completedAt;
}
