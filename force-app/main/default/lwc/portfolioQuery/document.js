import { gql } from 'lightning/graphql';

/**
 * The running quarter of the vendor's calendar, so that rows and stored totals speak of the same days. Sharing decides
 * whose partners come: a manager's own, everybody's for a chief. Sums by status are the org's, over all partners.
 */
// prettier-ignore
export const PORTFOLIO = gql`
  query camHome($first: Int) {
    uiapi {
      aggregate {
        Partner_Performance__c(
          where: {
            Period_Kind__c: { eq: "Quarter" }
            Phase__c: { eq: "Running" }
            Period__r: { Calendar__c: { eq: "Vendor" } }
          }
          groupBy: { Pace_Status__c: { group: true }, Currency_Code__c: { group: true } }
          first: 200
        ) {
          edges { node { aggregate {
            Pace_Status__c { value } Currency_Code__c { value }
            Gap_To_Pace__c { sum { value } }
            Id { count { value } }
          } } }
        }
      }
      query {
        Channel_Performance__c(
          where: { Period_Kind__c: { eq: "Quarter" }, Phase__c: { eq: "Running" } }
          orderBy: { Gap_To_Pace__c: { order: DESC, nulls: LAST } }
          first: 200
        ) {
          edges { node {
            Level__c { value } Subject_Name__c { value } Region_Name__c { value } Manager__c { value }
            As_Of__c { value } Period_Label__c { value } Currency_Code__c { value }
            Elapsed__c { value } Elapsed_Days__c { value } Total_Days__c { value }
            Partner_Count__c { value } No_Goal_Count__c { value }
            Goal_Amount__c { value } Won_Amount__c { value } Expected_To_Date__c { value } Attainment__c { value }
            Pace_Index__c { value } Pace_Status__c { value } Gap_To_Pace__c { value }
            Open_Pipeline__c { value } Remaining_Amount__c { value } Coverage__c { value }
            Own_Index__c { value } Pipeline_Index__c { value } Pipeline_Status__c { value }
            Plan_Coverage__c { value } Concentration__c { value }
          } }
        }
        Partner_Performance__c(
          where: {
            Period_Kind__c: { eq: "Quarter" }
            Phase__c: { eq: "Running" }
            Period__r: { Calendar__c: { eq: "Vendor" } }
          }
          orderBy: { Gap_To_Pace__c: { order: DESC, nulls: LAST } }
          first: $first
          upperBound: 10000
        ) {
          pageInfo { hasNextPage }
          edges { node {
            Partner__c { value }
            Partner__r {
              Name { value }
              OwnerId { value }
              Partner_Life_Stage__c { value displayValue }
              Program_Level__r { Name { value } Rank__c { value } }
            }
            As_Of__c { value } Period_Label__c { value } Currency_Code__c { value }
            Elapsed__c { value } Elapsed_Days__c { value } Total_Days__c { value }
            Goal_Amount__c { value } Won_Amount__c { value } Expected_To_Date__c { value } Attainment__c { value }
            Pace_Index__c { value } Pace_Status__c { value } Gap_To_Pace__c { value }
            Coverage__c { value } Own_Index__c { value } Pipeline_Index__c { value } Pipeline_Status__c { value }
            Win_Rate__c { value } Win_Rate_By_Value__c { value }
            Trailing_Won_Count__c { value } Trailing_Lost_Count__c { value }
            Open_Count__c { value } Overdue_Count__c { value }
            Growth__c { value } Prior_Won_Amount__c { value } Company_Won__c { value }
            Last_Contact_On__c { value } Activity_Status__c { value }
          } }
        }
        Partner_Action__c(
          where: { Status__c: { eq: "Open" } }
          orderBy: { Due_Date__c: { order: ASC, nulls: LAST } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id
            Name { value }
            Partner__c { value }
            Partner__r { Name { value } }
            Side__c { value displayValue } Due_Date__c { value } Source__c { value }
          } }
        }
        QBR__c(
          where: { Status__c: { eq: "Planned" } }
          orderBy: { Meeting_Date__c: { order: ASC, nulls: LAST } }
          first: 200
        ) {
          edges { node {
            Id
            Partner__c { value }
            Partner__r { Name { value } }
            Meeting_Date__c { value } Deck_Document_Id__c { value }
          } }
        }
        Partner_Certification__c(
          where: { Expires_On__c: { gte: { literal: TODAY } } }
          orderBy: { Expires_On__c: { order: ASC } }
          first: 50
        ) {
          edges { node {
            Id
            Partner__c { value }
            Partner__r { Name { value } }
            Contact__r { Name { value } }
            Expires_On__c { value }
          } }
        }
        Deal_Registration__c(
          where: { Status__c: { eq: "Pending" } }
          orderBy: { Submitted_At__c: { order: ASC } }
          first: 50
        ) {
          edges { node {
            Id
            Partner__c { value }
            Partner__r { Name { value } }
            Customer_Name__c { value } Submitted_At__c { value }
          } }
        }
      }
    }
  }
`;
