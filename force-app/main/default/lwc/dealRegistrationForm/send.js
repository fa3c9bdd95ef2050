import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { inCurrency } from 'c/recordCurrency';

/**
 * Registers a deal. A new registration is pending by itself; what becomes of it is the vendor's to say. The planned
 * deal that it came of is marked here, so that the plan shows it at once; the service sees to it otherwise.
 * @param {Record<string, any>} deal as typed
 * @param {Record<string, any> | null} planned Planned_Opportunity__c that it came of
 * @param {string} [currency] that its value is in
 * @returns {Promise<string>} id of the registration
 */
export async function register(deal, planned, currency) {
  const fields = await inCurrency(fieldsOf(deal, planned), currency);
  const { id } = await createRecord({ apiName: 'Deal_Registration__c', fields });
  if (planned) await markPlanned(planned, id).catch(() => undefined);
  return id;
}

function fieldsOf(deal, planned) {
  return {
    Registration_Key__c: deal.key,
    Planned_Opportunity__c: planned?.id ?? null,
    Partner__c: deal.partnerId,
    Customer_Name__c: deal.customer,
    Customer_Domain__c: deal.domain || null,
    Customer_Country__c: deal.country || null,
    Product__c: deal.product,
    Product_Key__c: deal.productKey || null,
    Expected_Amount__c: deal.amount ?? null,
    Expected_Close__c: deal.close || null,
    Led_By__c: deal.ledBy,
    Stage_Note__c: deal.stage || null,
    Use_Case__c: deal.needs || null,
    Submitted_At__c: new Date().toISOString(),
  };
}

function markPlanned({ id, revision }, registration) {
  return updateRecord({
    fields: {
      Id: id,
      Status__c: 'Registered',
      Registration__c: registration,
      Revision__c: (revision ?? 0) + 1,
    },
  });
}
