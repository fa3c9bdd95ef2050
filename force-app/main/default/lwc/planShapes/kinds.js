/**
 * @typedef {object} Kind
 * @property {string} object API name
 * @property {string | null} parent name here of the lookup to the record above it
 * @property {boolean} guarded carries Revision__c, so that nobody writes over somebody else unseen
 * @property {((fields: Record<string, any>) => string) | null} key of a new record, which makes a second one of the
 *   same impossible; null where there may be several alike
 * @property {string | null} keyField name here of the key
 */

/** The records of a plan that people write. @type {Readonly<Record<string, Kind>>} */
export const KINDS = Object.freeze({
  version: {
    object: 'Account_Plan_Version__c',
    parent: 'accountPlan',
    guarded: false,
    keyField: 'versionKey',
    key: ({ accountPlan, number }) => `${accountPlan}:v${number}`,
  },
  line: {
    object: 'Plan_Line__c',
    parent: 'accountPlanVersion',
    guarded: true,
    keyField: 'planLineKey',
    key: ({ accountPlanVersion, lineKey }) => `${accountPlanVersion}:${lineKey}`,
  },
  initiative: {
    object: 'Plan_Initiative__c',
    parent: 'accountPlanVersion',
    guarded: true,
    keyField: 'planInitiativeKey',
    key: ({ accountPlanVersion, initiativeKey }) => `${accountPlanVersion}:${initiativeKey}`,
  },
  customer: {
    object: 'Plan_Customer__c',
    parent: 'accountPlan',
    guarded: true,
    keyField: 'customerKey',
    key: null,
  },
  planned: {
    object: 'Planned_Opportunity__c',
    parent: 'planCustomer',
    guarded: true,
    keyField: 'cellKey',
    key: ({ planCustomer, productKey }) => `${planCustomer}:${productKey}`,
  },
  player: {
    object: 'Decision_Player__c',
    parent: 'planCustomer',
    guarded: true,
    keyField: null,
    key: null,
  },
  list: { object: 'Customer_List__c', parent: 'accountPlan', guarded: true, keyField: 'listKey', key: null },
  review: {
    object: 'Plan_Review__c',
    parent: 'accountPlan',
    guarded: true,
    keyField: 'reviewKey',
    key: null,
  },
  absence: {
    object: 'Plan_Absence__c',
    parent: 'accountPlan',
    guarded: true,
    keyField: null,
    key: null,
  },
  note: { object: 'Plan_Note__c', parent: 'accountPlan', guarded: false, keyField: null, key: null },
  action: {
    object: 'Partner_Action__c',
    parent: 'accountPlan',
    guarded: false,
    keyField: null,
    key: null,
  },
  registration: {
    object: 'Deal_Registration__c',
    parent: 'plannedOpportunity',
    guarded: false,
    keyField: 'registrationKey',
    key: null,
  },
  marketing: {
    object: 'Marketing_Plan__c',
    parent: null,
    guarded: true,
    keyField: 'planKey',
    key: ({ partner, periodLabel }) => `${partner}:${periodLabel}`,
  },
  tactic: {
    object: 'Marketing_Tactic__c',
    parent: 'marketingPlan',
    guarded: true,
    keyField: 'tacticKey',
    key: null,
  },
});

/**
 * @param {string} kind
 * @returns {Kind}
 */
export function kindOf(kind) {
  const found = KINDS[kind];
  if (!found) throw new Error(`A plan has no records of kind ${kind}.`);
  return found;
}
