import { gql } from 'lightning/graphql';

/** The registered deals of a partner, and what was told of them. */
// prettier-ignore
export const DEALS = gql`
  query registeredDeals($partnerId: ID) {
    uiapi {
      query {
        partner: Account(where: { Id: { eq: $partnerId } }, first: 1) {
          edges { node {
            Id Name { value } Channel_Partner__c { value }
            Owner { Id Name { value } FirstName { value } Email { value } }
          } }
        }
        deals: Deal_Registration__c(
          where: { Partner__c: { eq: $partnerId } }
          orderBy: { Submitted_At__c: { order: DESC, nulls: FIRST } }
          first: 500
          upperBound: 2000
        ) {
          edges { node {
            Id Name { value } Registration_Key__c { value } Status__c { value } Check_Status__c { value }
            Customer_Name__c { value } Customer_Domain__c { value } Customer_Country__c { value }
            Product__c { value } Product_Key__c { value } Expected_Amount__c { value }
            Expected_Close__c { value } Led_By__c { value } Stage_Note__c { value } Submitted_At__c { value }
            Answer_By__c { value } Decided_At__c { value } Decision_Reason__c { value }
            Protected_Until__c { value } Extended_Count__c { value } Extension_Limit__c { value }
            Planned_Opportunity__c { value }
          } }
        }
        updates: Deal_Update__c(
          where: { Deal_Registration__r: { Partner__c: { eq: $partnerId } } }
          orderBy: { CreatedDate: { order: DESC } }
          first: 500
          upperBound: 2000
        ) {
          edges { node {
            Id Deal_Registration__c { value } Note__c { value } Stage__c { value } Amount__c { value }
            Close_Date__c { value } Asks_For_Extension__c { value } CreatedDate { value }
            CreatedBy { Name { value } }
          } }
        }
        money: Partner_Performance__c(
          where: { Partner__c: { eq: $partnerId } }
          orderBy: { Period_Start__c: { order: DESC } }
          first: 1
        ) {
          edges { node {
            Id Currency_Code__c { value }
          } }
        }
      }
    }
  }
`;
