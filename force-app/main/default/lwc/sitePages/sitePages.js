/** The site has a page for each subject and none for single records: object → page that shows its records. */
export const PAGES = new Map([
  ['Account', 'Performance__c'],
  ['Account_Plan__c', 'Plan__c'],
  ['Capability_Scorecard__c', 'Capabilities__c'],
  ['Deal_Registration__c', 'Deals__c'],
  ['Fund_Claim__c', 'Marketing__c'],
  ['Fund_Request__c', 'Marketing__c'],
  ['Marketing_Plan__c', 'Marketing__c'],
  ['Partner_Action__c', 'Actions__c'],
  ['QBR__c', 'QBRs__c'],
]);

/**
 * Screen of the site → its page.
 * @typedef {keyof typeof SCREENS} Screen
 */
export const SCREENS = {
  home: 'Home',
  performance: 'Performance__c',
  capabilities: 'Capabilities__c',
  plan: 'Plan__c',
  marketing: 'Marketing__c',
  deals: 'Deals__c',
  qbrs: 'QBRs__c',
  actions: 'Actions__c',
  people: 'People__c',
};

/**
 * @param {{ type?: string } | undefined} here what the wire CurrentPageReference gives
 * @returns {boolean} whether the page belongs to an Experience Cloud site
 */
export function isInSite(here) {
  return Boolean(here?.type?.startsWith('comm__'));
}

/**
 * The page that shows a record to whoever is here.
 * @param {{ type?: string } | undefined} here what the wire CurrentPageReference gives
 * @param {string} recordId
 * @param {string} objectApiName
 * @returns {{ type: string, attributes: object, state?: object } | null} null where the site has none
 */
export function recordPage(here, recordId, objectApiName) {
  if (!isInSite(here)) {
    return { type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } };
  }
  const name = PAGES.get(objectApiName);
  return name ? { type: 'comm__namedPage', attributes: { name }, state: { recordId } } : null;
}

/**
 * A page of the site by the name of its screen.
 * @param {Screen} screen
 */
export function screenPage(screen) {
  return { type: 'comm__namedPage', attributes: { name: SCREENS[screen] } };
}
