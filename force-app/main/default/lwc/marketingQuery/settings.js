import { gql } from 'lightning/graphql';

/**
 * How a program plans and who decides: vendor's configuration, asked for on the vendor's side alone.
 */
// prettier-ignore
export const MARKETING_SETTINGS = gql`
  query marketingSettings($partnerId: ID) {
    uiapi {
      query {
        partner: Account(where: { Id: { eq: $partnerId } }, first: 1) {
          edges { node {
            Id Channel_Program__c { value } Channel_Program__r { Id Currency_Code__c { value } }
          } }
        }
        rates: Funnel_Rate__c(first: 2000, upperBound: 10000) {
          edges { node {
            Id Program__c { value } Partner_Type__c { value } Kind__c { value } Case__c { value }
            Response__c { value } Lead_To_MQL__c { value } MQL_To_SQL__c { value }
            SQL_To_Opportunity__c { value } Opportunity_To_Won__c { value } Cost_Per_Lead__c { value }
          } }
        }
        rules: Approval_Rule__c(orderBy: { Order__c: { order: ASC } }, first: 200) {
          edges { node {
            Id Order__c { value } Region__c { value } Kind__c { value } Up_To_Amount__c { value }
            Days__c { value } Final__c { value } Approver__r { Id Name { value } }
          } }
        }
      }
    }
  }
`;
