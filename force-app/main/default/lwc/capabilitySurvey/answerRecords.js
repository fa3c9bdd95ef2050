/**
 * What is saved of an answer, and what a new record needs besides. The org stamps when it was made.
 * @param {{ id: string }} round
 * @param {{ id: string, key: string }} question
 * @param {{ choice: readonly string[], text?: string, notApplicable: boolean }} answer
 * @param {string | null} keptFrom the day of an answer that is kept
 */
export function answerRecord(round, question, { choice, text, notApplicable }, keptFrom) {
  return {
    object: 'Capability_Answer__c',
    identity: {
      Scorecard__c: round.id,
      Question__c: question.id,
      Answer_Key__c: `${round.id}:${question.key}`,
    },
    fields: {
      Choice__c: choice.join(';') || null,
      Text__c: text || null,
      Not_Applicable__c: notApplicable,
      Kept_From__c: keptFrom,
    },
  };
}

/** The same of what only the vendor answers. */
export function internalRecord(partner, round, question, { choice, text }) {
  return {
    object: 'Capability_Internal_Answer__c',
    identity: {
      Partner__c: partner.id,
      Scorecard__c: round.id,
      Question__c: question.id,
      Answer_Key__c: `${round.id}:${question.key}`,
    },
    fields: {
      Choice__c: choice.join(';') || null,
      Text__c: text || null,
    },
  };
}
