import { count, id, instant, longKey, money, ratio } from './fieldCodecs.ts';
import { FORECAST_CASE } from './marketingWords.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** Funds that a partner asks for, with the forecast that it asked with. */
export const fundRequest = recordCodec('Fund_Request__c', {
  id: readOnly('Id', id),
  fundId: field('Marketing_Fund__c', id),
  key: field('Request_Key__c', longKey(120).nullable()),
  planId: field('Marketing_Plan__c', id.nullable()),
  sentAt: field('Sent_At__c', instant.nullable()),
  forecastLeads: field('Forecast_Leads__c', count.nullable()),
  forecastOpportunities: field('Forecast_Opportunities__c', ratio.nullable()),
  forecastWonAmount: field('Forecast_Won_Amount__c', money.nullable()),
  forecastReturn: field('Forecast_Return__c', ratio.nullable()),
  forecastCase: field('Forecast_Case__c', FORECAST_CASE.nullable()),
  activityCount: readOnly('Activity_Count__c', count.nullable()),
  askedAmount: readOnly('Asked_Amount__c', money.nullable()),
  approvedAmount: readOnly('Approved_Amount__c', money.nullable()),
  paidAmount: readOnly('Paid_Amount__c', money.nullable()),
});
