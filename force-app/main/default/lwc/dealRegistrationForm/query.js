import { gql } from 'lightning/graphql';

/** What the partner's plans know already, so that nobody types it again. */
// prettier-ignore
export const OFFER = gql`
  query whatThePlanKnows($partnerId: ID) {
    uiapi {
      query {
        plans: Account_Plan__c(
          where: { Partner__c: { eq: $partnerId } }
          orderBy: { Start_Date__c: { order: DESC } }
          first: 20
        ) {
          edges { node {
            Id Products__c { value }
          } }
        }
        customers: Plan_Customer__c(
          where: { Account_Plan__r: { Partner__c: { eq: $partnerId } }, Archived__c: { eq: false } }
          orderBy: { Name: { order: ASC } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Name { value } Domain__c { value } Country__c { value }
          } }
        }
        planned: Planned_Opportunity__c(
          where: {
            Plan_Customer__r: { Account_Plan__r: { Partner__c: { eq: $partnerId } } }
            Status__c: { eq: "Planned" }
          }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Plan_Customer__c { value } Product_Key__c { value } Product_Name__c { value }
            Amount__c { value } Led_By__c { value } Strategy__c { value } Revision__c { value }
          } }
        }
      }
    }
  }
`;
