import { day, id, key, money, ratio, sentence, text } from './fieldCodecs.ts';
import { field, readOnly, recordCodec } from './recordCodec.ts';

/** What the channel has earned and cost in a period; partners cannot read it. */
export const channelProfit = recordCodec('Channel_Profit__c', {
  id: readOnly('Id', id),
  ownerId: field('OwnerId', id),
  /** "company:<period id>" */
  key: field('Profit_Key__c', key.nullable()),
  periodId: field('Period__c', id),
  periodLabel: field('Period_Label__c', sentence(40).nullable()),
  periodStart: field('Period_Start__c', day.nullable()),
  periodEnd: field('Period_End__c', day.nullable()),
  asOf: field('As_Of__c', day.nullable()),
  currency: field('Currency_Code__c', text.nullable()),
  grossSales: field('Gross_Sales__c', money.nullable()),
  levelDiscounts: field('Level_Discounts__c', money.nullable()),
  registrationDiscounts: field('Registration_Discounts__c', money.nullable()),
  netSales: field('Net_Sales__c', money.nullable()),
  channelStaff: field('Channel_Staff__c', money.nullable()),
  grossMargin: field('Gross_Margin__c', money.nullable()),
  marketingFunds: field('Marketing_Funds__c', money.nullable()),
  coOp: field('Co_Op__c', money.nullable()),
  promotions: field('Promotions__c', money.nullable()),
  operations: field('Operations__c', money.nullable()),
  netMargin: field('Net_Margin__c', money.nullable()),
  allCost: field('All_Cost__c', money.nullable()),
  salesPerDollar: field('Sales_Per_Dollar__c', ratio.nullable()),
  marginPerDollar: field('Margin_Per_Dollar__c', ratio.nullable()),
  missing: field('Missing__c', sentence(255).nullable()),
  explanation: field('Explanation__c', text.nullable()),
});
