import { gql } from 'lightning/graphql';

/** All that the scorecard of one partner shows, in one request. */
// prettier-ignore
export const SCORECARD = gql`
  query partnerScorecard($partnerId: ID) {
    uiapi {
      query {
        partner: Account(where: { Id: { eq: $partnerId } }, first: 1) {
          edges { node {
            Id Name { value } Channel_Partner__c { value }
          } }
        }
        performance: Partner_Performance__c(
          where: { Partner__c: { eq: $partnerId }, Period_Kind__c: { in: ["Quarter", "Year"] } }
          orderBy: { Period_Start__c: { order: DESC } }
          first: 60
        ) {
          edges { node {
            Id Period__c { value } Period__r { Calendar__c { value } } Period_Label__c { value }
            Period_Kind__c { value } Period_Start__c { value } Period_End__c { value } Phase__c { value }
            As_Of__c { value } Calculated_At__c { value } Currency_Code__c { value }
            Goal_Amount__c { value } Goal_Version__c { value } Goal_Source__c { value }
            Won_Amount__c { value } Won_Count__c { value } Adjustment_Amount__c { value }
            Elapsed_Days__c { value } Total_Days__c { value } Elapsed__c { value } Attainment__c { value }
            Expected_To_Date__c { value } Pace_Index__c { value } Pace_Status__c { value }
            Gap_To_Pace__c { value } Required_Per_Day__c { value } Projection__c { value }
            Growth__c { value } Open_Amount__c { value } Open_Count__c { value } Lost_Amount__c { value }
            Open_Pipeline__c { value } Open_Pipeline_Count__c { value } Weighted_Pipeline__c { value }
            Remaining_Amount__c { value } Coverage__c { value } Pipeline_Status__c { value }
            Pipeline_Index__c { value } Own_Index__c { value } Overdue_Count__c { value }
            Overdue_Amount__c { value } Blank_Amount_Count__c { value } Trailing_Won_Count__c { value }
            Trailing_Lost_Count__c { value } Win_Rate__c { value } Win_Rate_By_Value__c { value }
            Small_Sample__c { value } Average_Deal_Size__c { value } Restated_Amount__c { value }
            Certified_Count__c { value } Tasks_Done_Count__c { value } Tasks_Due_Count__c { value }
            Registrations_Submitted__c { value } Registrations_Approved__c { value }
            Registrations_Pending__c { value } Registrations_Rejected__c { value }
            Registration_Approval_Rate__c { value } Partner_Led_Share__c { value }
            Partner_Led_Amount__c { value } Median_Deal_Size__c { value } Median_Cycle_Days__c { value }
            Mean_Cycle_Days__c { value } Headline_Metrics__c { value }
            Explanation__c { value }
          } }
        }
        history: Performance_Snapshot__c(
          where: { Partner__c: { eq: $partnerId } }
          orderBy: { Taken_On__c: { order: DESC } }
          first: 200
        ) {
          edges { node {
            Id Period__c { value } Taken_On__c { value } Won_Amount__c { value }
          } }
        }
        sellers: Seller_Performance__c(
          where: { Partner__c: { eq: $partnerId }, Period_Kind__c: { eq: "Quarter" } }
          orderBy: { Period_Start__c: { order: DESC } }
          first: 200
        ) {
          edges { node {
            Id Period__c { value } Seller__c { value } Seller_Name__c { value } Goal_Amount__c { value }
            Won_Amount__c { value } Won_Count__c { value } Open_Amount__c { value } Lost_Amount__c { value }
            Closed_Count__c { value } Win_Rate__c { value } Small_Sample__c { value }
          } }
        }
        level: Level_Progress__c(where: { Partner__c: { eq: $partnerId } }, first: 1) {
          edges { node {
            Id Program_Name__c { value } Currency_Code__c { value } Current_Level__c { value }
            Next_Level__c { value } Progress__c { value } Met_Count__c { value }
            Requirement_Count__c { value } Keeps_Level__c { value } Evaluated_On__c { value }
            Next_Evaluation_On__c { value } Expiring_Count__c { value } Requirements__c { value }
            Keep_Requirements__c { value }
          } }
        }
        actions: Partner_Action__c(
          where: { Partner__c: { eq: $partnerId }, Status__c: { in: ["Open", "Slipped", "Changed"] } }
          orderBy: { Due_Date__c: { order: ASC } }
          first: 200
        ) {
          edges { node {
            Id Source__c { value }
          } }
        }
        goals: Partner_Goal__c(
          where: { Partner__c: { eq: $partnerId }, Status__c: { eq: "Accepted" }, Seller__c: { eq: null } }
          orderBy: { Accepted_On__c: { order: DESC } }
          first: 60
        ) {
          edges { node {
            Id Period__c { value } Version__c { value } Accepted_On__c { value }
          } }
        }
      }
    }
  }
`;
