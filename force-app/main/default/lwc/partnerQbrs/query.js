import { gql } from 'lightning/graphql';

/** The business reviews of a partner, and what was promised in each. */
// prettier-ignore
export const QBRS = gql`
  query partnerQbrs($partnerId: ID) {
    uiapi {
      query {
        partner: Account(where: { Id: { eq: $partnerId } }, first: 1) {
          edges { node { Id Name { value } } }
        }
        reviews: QBR__c(
          where: { Partner__c: { eq: $partnerId }, Status__c: { ne: "Cancelled" } }
          orderBy: { Meeting_Date__c: { order: DESC, nulls: LAST } }
          first: 40
        ) {
          edges { node {
            Id Status__c { value } Meeting_Date__c { value } Period_Label__c { value } Attendees__c { value }
            Notes__c { value } Deck_Document_Id__c { value } Deck_Version__c { value }
            Deck_Built_At__c { value }
          } }
        }
        actions: Partner_Action__c(
          where: { Partner__c: { eq: $partnerId }, Status__c: { ne: "Cancelled" } }
          orderBy: { Due_Date__c: { order: ASC, nulls: LAST } }
          first: 500
          upperBound: 2000
        ) {
          edges { node {
            Id Name { value } QBR__c { value } Side__c { value } Status__c { value } Due_Date__c { value }
            Done_On__c { value } Owner_Name__c { value } Note__c { value }
          } }
        }
      }
    }
  }
`;
