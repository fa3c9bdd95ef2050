import { setTimeout as wait } from 'node:timers/promises';

const TRIES = 15;

/**
 * Asks, as an account manager would, for a link by which somebody at a partner answers its open question.
 * @returns {Promise<string | null>} id of the link; null when nothing is asked
 */
export async function askForLink(salesforce, partnerName, day) {
  const question = await salesforce
    .first(
      `SELECT Id, Partner__c FROM Partner_Question__c WHERE Partner__r.Name = '${partnerName}' AND Answered_At__c = null AND Ask_Until__c >= ${day}`,
    )
    .catch(() => null);
  if (question === null) return null;
  const contact = await salesforce.first(
    `SELECT Id FROM Contact WHERE AccountId = '${question.Partner__c}' ORDER BY Id LIMIT 1`,
  );
  return salesforce.create('Answer_Link__c', {
    Partner_Question__c: question.Id,
    Contact__c: contact.Id,
    Link_Key__c: `${question.Id}:${contact.Id}`,
  });
}

/** The link's address, once the service has made it. @returns {Promise<string | null>} */
export async function readLink(salesforce, linkId) {
  if (linkId === null) return null;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const link = await salesforce.first(`SELECT Url__c FROM Answer_Link__c WHERE Id = '${linkId}'`);
    if (link.Url__c) return link.Url__c;
    await wait(1000);
  }
  return null;
}
