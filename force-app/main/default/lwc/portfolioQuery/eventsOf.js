import { nodesOf, text } from './readField.js';

/**
 * Something that nobody has agreed on and that still wants attention: a certificate that ends, a registration that waits
 * for its decision.
 * @typedef {object} Event
 * @property {string} id
 * @property {'certificate' | 'registration'} kind
 * @property {string} partnerId
 * @property {string} partnerName
 * @property {string} date YYYY-MM-DD: the last day of the certificate, or the day on which the deal was registered
 * @property {string | null} about who is certified, or whose deal it is
 */

/**
 * @param {any} query the `query` part of the answer
 * @returns {Event[]} registrations first, those that have waited longest before the others; what cannot be read is missing
 */
export function eventsOf(query) {
  const registrations = nodesOf(query.Deal_Registration__c) ?? [];
  const certificates = nodesOf(query.Partner_Certification__c) ?? [];
  return [
    ...registrations.map((node) => ({
      ...common(node),
      kind: 'registration',
      date: text(node.Submitted_At__c)?.slice(0, 10) ?? '',
      about: text(node.Customer_Name__c),
    })),
    ...certificates.map((node) => ({
      ...common(node),
      kind: 'certificate',
      date: text(node.Expires_On__c),
      about: text(node.Contact__r?.Name),
    })),
  ];
}

function common(node) {
  return { id: node.Id, partnerId: text(node.Partner__c), partnerName: text(node.Partner__r?.Name) ?? '' };
}
