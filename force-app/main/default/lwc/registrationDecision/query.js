import { gql } from 'lightning/graphql';

/** Registrations that wait for a decision, what each resembles, and who asks for more days. */
// prettier-ignore
export const WAITING = gql`
  query registrationsToDecide {
    uiapi {
      query {
        registrations: Deal_Registration__c(
          where: { Status__c: { eq: "Pending" } }
          orderBy: { Submitted_At__c: { order: ASC } }
          first: 500
          upperBound: 2000
        ) {
          edges { node {
            Id Name { value } Status__c { value } Partner__c { value } Customer_Name__c { value }
            Customer_Domain__c { value } Customer_Country__c { value } Product__c { value } Product_Key__c { value }
            Expected_Amount__c { value } Expected_Close__c { value } Led_By__c { value }
            Stage_Note__c { value } Use_Case__c { value } Submitted_At__c { value } Answer_By__c { value }
            Check_Status__c { value } Opportunity__c { value } Opportunity__r { Id Name { value } }
            Partner__r {
              Id Name { value } Channel_Program__c { value } Partner_Life_Stage__c { value }
              Channel_Program__r { Id Currency_Code__c { value } }
            }
          } }
        }
        matches: Registration_Match__c(
          where: { Deal_Registration__r: { Status__c: { eq: "Pending" } } }
          first: 1000
          upperBound: 2000
        ) {
          edges { node {
            Id Deal_Registration__c { value } Kind__c { value } Strength__c { value } Why__c { value }
            Opportunity__c { value } Other_Registration__c { value }
            Opportunity__r {
              Id Name { value } Amount { value } StageName { value } CloseDate { value } CreatedDate { value }
              Main_Product__c { value } Partner__c { value } Partner__r { Id Name { value } }
              Account { Id Name { value } BillingCountry { value } Website { value } }
              Owner { Name { value } }
            }
            Other_Registration__r {
              Id Customer_Name__c { value } Customer_Domain__c { value } Customer_Country__c { value }
              Product__c { value } Expected_Amount__c { value } Status__c { value } Submitted_At__c { value }
              Protected_Until__c { value } Partner__r { Id Name { value } }
            }
          } }
        }
        asks: Deal_Update__c(
          where: {
            Asks_For_Extension__c: { eq: true }
            Deal_Registration__r: { Status__c: { eq: "Approved" } }
          }
          orderBy: { CreatedDate: { order: ASC } }
          first: 500
          upperBound: 2000
        ) {
          edges { node {
            Id Note__c { value } CreatedDate { value } Deal_Registration__c { value }
            Deal_Registration__r {
              Id Partner__c { value } Customer_Name__c { value } Product__c { value }
              Protected_Until__c { value } Extended_Count__c { value } Extension_Limit__c { value }
              Partner__r { Id Name { value } }
            }
          } }
        }
        settings: Metric_Setting__c(first: 200) {
          edges { node {
            Id Program__c { value } Life_Stage__c { value } Protection_Days__c { value }
          } }
        }
      }
    }
  }
`;
