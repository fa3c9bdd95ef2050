import basePath from '@salesforce/community/basePath';

/** Screen → page of the partner's site. */
const PAGES = Object.freeze({
  home: 'Home',
  performance: 'Performance__c',
  capabilities: 'Capabilities__c',
  plan: 'Plan__c',
  marketing: 'Marketing__c',
  deals: 'Deals__c',
  qbrs: 'QBRs__c',
  actions: 'Actions__c',
  people: 'People__c',
});

/**
 * @typedef {object} Place
 * @property {keyof typeof PAGES} screen
 * @property {string} recordId the thing that it is about, which the app opens, where there are no such pages
 * @property {string} objectApiName
 */

/**
 * Where to go for a thing, for lightning/navigation.
 * @param {Place} place
 */
export function pageOf({ screen, recordId, objectApiName }) {
  if (basePath) return { type: 'comm__namedPage', attributes: { name: PAGES[screen] } };
  return { type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } };
}

/**
 * The address that downloads the newest version of a file: sites have no preview.
 * @param {string} documentId
 */
export function downloadOf(documentId) {
  return `${basePath ?? ''}/sfc/servlet.shepherd/document/download/${documentId}`;
}
