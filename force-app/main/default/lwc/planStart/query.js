import { gql } from 'lightning/graphql';

/** Which periods a plan may be for, in which money, and what the plan before it says. */
// prettier-ignore
export const START = gql`
  query planStart($partnerId: ID, $previousId: ID, $today: Date) {
    uiapi {
      query {
        periods: Operating_Period__c(
          where: { Calendar__c: { eq: "Vendor" }, Kind__c: { ne: "Month" }, End_Date__c: { gte: { value: $today } } }
          orderBy: { Start_Date__c: { order: ASC } }
          first: 50
        ) {
          edges { node {
            Id Name { value } Kind__c { value } Start_Date__c { value } End_Date__c { value }
          } }
        }
        partner: Account(where: { Id: { eq: $partnerId } }, first: 1) {
          edges { node {
            Id Channel_Program__r { Currency_Code__c { value } }
          } }
        }
        versions: Account_Plan_Version__c(
          where: { Account_Plan__c: { eq: $previousId }, Status__c: { eq: "Signed" } }
          orderBy: { Number__c: { order: ASC } }
          first: 200
        ) {
          edges { node {
            Id Number__c { value } Status__c { value }
          } }
        }
        lines: Plan_Line__c(
          where: {
            Account_Plan_Version__r: { Account_Plan__c: { eq: $previousId }, Status__c: { eq: "Signed" } }
          }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Account_Plan_Version__c { value } Line_Key__c { value } Section__c { value } Label__c { value }
            Kind__c { value } Amount__c { value } Quantity__c { value } Date__c { value } Text__c { value }
            Side__c { value } Sort_Order__c { value } Removed__c { value } Rumba__c { value }
          } }
        }
      }
    }
  }
`;
