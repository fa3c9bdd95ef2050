import { PARTNER_TYPE } from './account.ts';
import { id, key, money, percent, sentence } from './fieldCodecs.ts';
import { FORECAST_CASE, TACTIC_KIND } from './marketingWords.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/**
 * Rates of the lead waterfall before the program or the partner has measured its own; each step as a fraction of the
 * one before.
 */
export const funnelRate = recordCodec('Funnel_Rate__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  key: field('Rate_Key__c', key.nullable()),
  programId: field('Program__c', id.nullable()),
  partnerType: field('Partner_Type__c', PARTNER_TYPE.nullable()),
  kind: field('Kind__c', TACTIC_KIND.nullable()),
  case: field('Case__c', FORECAST_CASE),
  deliverable: field('Deliverable__c', percent.nullable()),
  response: field('Response__c', percent.nullable()),
  leads: field('Response_To_Lead__c', percent.nullable()),
  qualified: field('Lead_To_MQL__c', percent.nullable()),
  accepted: field('MQL_To_SQL__c', percent.nullable()),
  opportunities: field('SQL_To_Opportunity__c', percent.nullable()),
  won: field('Opportunity_To_Won__c', percent.nullable()),
  costPerLead: field('Cost_Per_Lead__c', money.nullable()),
});
