import ACTION from '@salesforce/schema/Partner_Action__c';
import DUE_DATE from '@salesforce/schema/Partner_Action__c.Due_Date__c';
import NAME from '@salesforce/schema/Partner_Action__c.Name';
import OWNER from '@salesforce/schema/Partner_Action__c.Owner__c';
import PARTNER from '@salesforce/schema/Partner_Action__c.Partner__c';
import SIDE from '@salesforce/schema/Partner_Action__c.Side__c';
import SOURCE from '@salesforce/schema/Partner_Action__c.Source__c';
import STATUS from '@salesforce/schema/Partner_Action__c.Status__c';
import { addDays } from 'c/days';

/** A suggestion is for this week. */
const DAYS_TO_ACT = 7;

/**
 * A suggested action as a record: the help that we promise, by the person who adds it (R269).
 * @param {{ partnerId: string, action: { subject: string, source: string } }} suggestion
 * @param {{ userId: string, asOf: string }} today
 */
export function actionRecordOf({ partnerId, action }, { userId, asOf }) {
  return {
    apiName: ACTION.objectApiName,
    fields: {
      [NAME.fieldApiName]: action.subject,
      [PARTNER.fieldApiName]: partnerId,
      [SIDE.fieldApiName]: 'Vendor',
      [OWNER.fieldApiName]: userId,
      [DUE_DATE.fieldApiName]: addDays(asOf, DAYS_TO_ACT),
      [STATUS.fieldApiName]: 'Open',
      [SOURCE.fieldApiName]: action.source,
    },
  };
}
