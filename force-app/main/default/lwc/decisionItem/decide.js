import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import userId from '@salesforce/user/Id';
import { inCurrency } from 'c/recordCurrency';

/**
 * Approves a registration for an opportunity. A new opportunity is made first; when the approval is refused then, it
 * is kept in `made`, so that trying again makes no second one.
 * @param {Record<string, any>} registration
 * @param {{ opportunityId: string | null, opportunity: Record<string, any>, protectedUntil: string, ledBy: string }} choice
 * @param {{ opportunityId?: string }} made
 */
export async function approve(registration, { opportunityId, opportunity, protectedUntil, ledBy }, made) {
  if (!opportunityId) {
    const fields = await inCurrency(opportunity, registration.currency);
    made.opportunityId ??= (await createRecord({ apiName: 'Opportunity', fields })).id;
  }
  const approvedFor = opportunityId ?? made.opportunityId;
  await decide(registration, {
    Status__c: 'Approved',
    Opportunity__c: approvedFor,
    Approved_For__c: approvedFor,
    Protected_Until__c: protectedUntil,
    Led_By__c: ledBy,
  });
}

/** @param {Record<string, any>} registration @param {string} reason */
export function decline(registration, reason) {
  return decide(registration, { Status__c: 'Rejected', Decision_Reason__c: reason });
}

function decide({ id }, fields) {
  const decided = { Decided_At__c: new Date().toISOString(), Decided_By__c: userId };
  return updateRecord({ fields: { Id: id, ...fields, ...decided } });
}

/**
 * Another registration is approved for the opportunity already: the only thing that has to be unique here.
 * @param {any} error what the org said
 */
export function isTaken(error) {
  const output = error?.body?.output;
  const said = [...(output?.errors ?? []), ...Object.values(output?.fieldErrors ?? {}).flat()];
  return said.some(({ errorCode }) => errorCode === 'DUPLICATE_VALUE');
}
