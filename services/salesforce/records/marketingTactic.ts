import { count, day, flag, id, longKey, money, percent, sentence, text, words } from './fieldCodecs.ts';
import { TACTIC_KIND } from './marketingWords.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** One thing that a marketing plan does, its forecast and what came of it. */
export const marketingTactic = recordCodec('Marketing_Tactic__c', {
  id: readOnly('Id', id),
  name: field('Name', sentence(80)),
  planId: field('Marketing_Plan__c', id),
  key: field('Tactic_Key__c', longKey(120).nullable()),
  kind: field('Kind__c', TACTIC_KIND),
  trackable: readOnly('Trackable__c', text.nullable()),
  segment: field('Segment__c', sentence(255).nullable()),
  audience: field('Audience__c', count.nullable()),
  expectedResponse: field('Expected_Response__c', percent.nullable()),
  cost: field('Cost__c', money.nullable()),
  vendorShare: field('Vendor_Share__c', percent.nullable()),
  executedBy: field('Executed_By__c', sentence(120).nullable()),
  startsOn: field('Starts_On__c', day.nullable()),
  endsOn: field('Ends_On__c', day.nullable()),
  included: field('Included__c', flag),
  campaignKey: field('Campaign_Key__c', text.nullable()),
  state: field(
    'State__c',
    words({ planned: 'Planned', running: 'Running', done: 'Done', followedUp: 'Followed up' }),
  ),
  contributesTo: field('Contributes_To__c', sentence(80).nullable()),
  actualResponses: field('Actual_Responses__c', count.nullable()),
  actualLeads: field('Actual_Leads__c', count.nullable()),
  actualQualified: field('Actual_Qualified__c', count.nullable()),
  actualOpportunities: field('Actual_Opportunities__c', count.nullable()),
  actualWonCount: field('Actual_Won_Count__c', count.nullable()),
  actualWonAmount: field('Actual_Won_Amount__c', money.nullable()),
  actualPipeline: field('Actual_Pipeline__c', money.nullable()),
  followedUpCount: field('Followed_Up_Count__c', count.nullable()),
  actualsAsOf: field('Actuals_As_Of__c', day.nullable()),
  revision: field('Revision__c', count.nullable()),
});
