import { gql } from 'lightning/graphql';

/** What a partner was asked, the links for it, whom a link may be for, and what may be asked about. */
// prettier-ignore
export const QUESTIONS = gql`
  query partnerQuestions($partnerId: ID) {
    uiapi {
      query {
        partner: Account(where: { Id: { eq: $partnerId } }, first: 1) {
          edges { node { Id Name { value } Channel_Partner__c { value } } }
        }
        money: Partner_Performance__c(
          where: { Partner__c: { eq: $partnerId } }
          orderBy: { Period_Start__c: { order: DESC } }
          first: 1
        ) {
          edges { node { Id Currency_Code__c { value } } }
        }
        questions: Partner_Question__c(
          where: { Partner__c: { eq: $partnerId } }
          orderBy: { Ask_From__c: { order: DESC } }
          first: 50
        ) {
          edges { node {
            Id Kind__c { value } Subject__c { value } Amount__c { value } Ask_From__c { value }
            Ask_Until__c { value } Answer__c { value } Comment__c { value } Answered_At__c { value }
            Answered_By_Name__c { value } Answered_Through__c { value } Applied_At__c { value }
            Answer_Links__r(orderBy: { CreatedDate: { order: DESC } }, first: 20) {
              edges { node {
                Id Status__c { value } Url__c { value } Expires_At__c { value } Used_At__c { value }
                Contact__c { value } Contact__r { Name { value } Email { value } }
              } }
            }
          } }
        }
        contacts: Contact(
          where: { AccountId: { eq: $partnerId } }
          orderBy: { Name: { order: ASC } }
          first: 200
        ) {
          edges { node { Id Name { value } Email { value } } }
        }
        deals: Deal_Registration__c(
          where: { Partner__c: { eq: $partnerId }, Status__c: { eq: "Approved" } }
          orderBy: { Protected_Until__c: { order: ASC } }
          first: 100
        ) {
          edges { node { Id Customer_Name__c { value } Expected_Amount__c { value } } }
        }
        actions: Partner_Action__c(
          where: {
            Partner__c: { eq: $partnerId }
            Side__c: { eq: "Partner" }
            Status__c: { in: ["Open", "Slipped", "Changed"] }
          }
          orderBy: { Due_Date__c: { order: ASC, nulls: LAST } }
          first: 100
        ) {
          edges { node { Id Name { value } Due_Date__c { value } } }
        }
      }
    }
  }
`;
