import { gql } from 'lightning/graphql';

/** What both sides have promised, and who is asking. */
// prettier-ignore
export const ACTIONS = gql`
  query partnerActions($partnerId: ID, $userId: ID) {
    uiapi {
      query {
        me: User(where: { Id: { eq: $userId } }, first: 1) {
          edges { node { Id FirstName { value } LastName { value } } }
        }
        partner: Account(where: { Id: { eq: $partnerId } }, first: 1) {
          edges { node { Id Name { value } } }
        }
        actions: Partner_Action__c(
          where: { Partner__c: { eq: $partnerId }, Status__c: { ne: "Cancelled" } }
          orderBy: { Due_Date__c: { order: ASC, nulls: LAST } }
          first: 500
          upperBound: 2000
        ) {
          edges { node {
            Id Name { value } Side__c { value } Status__c { value } Due_Date__c { value }
            First_Due_Date__c { value } Done_On__c { value } Owner__c { value } Owner_Name__c { value }
            Owner__r { Name { value } } Carried_Over_Count__c { value } Measure__c { value }
            Resource__c { value } Note__c { value }
          } }
        }
      }
    }
  }
`;
