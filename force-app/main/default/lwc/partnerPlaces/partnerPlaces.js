import { screenPage } from 'c/sitePages';
import basePath from '@salesforce/community/basePath';

/**
 * @typedef {object} Place
 * @property {import('c/sitePages').Screen} screen
 * @property {string} recordId the thing that it is about, which the app opens, where there are no such pages
 * @property {string} objectApiName
 */

/**
 * Where to go for a thing, for lightning/navigation.
 * @param {Place} place
 */
export function pageOf({ screen, recordId, objectApiName }) {
  if (basePath) return screenPage(screen);
  return { type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } };
}

/**
 * The address that downloads the newest version of a file: sites have no preview, and serve files below their own
 * address.
 * @param {string} documentId
 */
export function downloadOf(documentId) {
  const root = basePath ? `${basePath}/sfsites/c` : '';
  return `${root}/sfc/servlet.shepherd/document/download/${documentId}`;
}
