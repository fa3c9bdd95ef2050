import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Asks for a partner's QBR deck through the API, waits for it and keeps a copy.
 * @returns {Promise<{title: string, inSalesforce: string, copy: string}>}
 */
export async function firstDeck({ api, salesforce, partnerName, period, folder, say }) {
  const partner = await salesforce.first(`SELECT Id, Name FROM Account WHERE Name = '${partnerName}'`);
  const { requests } = await api.post('/qbr-decks', { partnerId: partner.Id, period });
  const { contentDocumentId } = await api.finish(requests[0].jobId, (phase) => say(`Deck: ${phase}`));
  const version = await salesforce.first(
    `SELECT Id, Title, PathOnClient FROM ContentVersion WHERE ContentDocumentId = '${contentDocumentId}' AND IsLatest = true`,
  );
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, version.PathOnClient);
  writeFileSync(copy, await salesforce.download(version.Id));
  return {
    title: version.Title,
    inSalesforce: `file ${contentDocumentId} of the account "${partner.Name}" and of its review`,
    copy,
  };
}
