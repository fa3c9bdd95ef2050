import { gql } from 'lightning/graphql';

/**
 * All marketing plans of a partner with what they are planned from: the one request that everybody makes.
 * `$recordId` is the partner's account.
 */
// prettier-ignore
export const MARKETING_PLANS = gql`
  query marketingPlans($recordId: ID, $userId: ID) {
    uiapi {
      query {
        me: User(where: { Id: { eq: $userId } }, first: 1) {
          edges { node {
            Id FirstName { value } LastName { value }
          } }
        }
        partner: Account(where: { Id: { eq: $recordId } }, first: 1) {
          edges { node {
            Id Name { value } Channel_Partner__c { value } Partner_Type__c { value }
            Owner { Id Name { value } FirstName { value } Email { value } }
          } }
        }
        marketing: Marketing_Plan__c(
          where: { Partner__c: { eq: $recordId } }
          orderBy: { Start_Date__c: { order: ASC } }
          first: 50
        ) {
          edges { node {
            Id Name { value } Plan_Key__c { value } Partner__c { value } Period_Label__c { value }
            Start_Date__c { value } End_Date__c { value } Currency_Code__c { value } Goal__c { value }
            Success__c { value } Qualified_Lead__c { value } Revenue_Target__c { value }
            Average_Deal_Size__c { value } Margin__c { value } Status__c { value }
            Previous_Plan__c { value } Account_Plan__c { value } Verified_On__c { value }
            Verification__c { value } Rates__c { value } Revision__c { value } LastModifiedDate { value }
            LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        tactic: Marketing_Tactic__c(
          where: { Marketing_Plan__r: { Partner__c: { eq: $recordId } } }
          orderBy: { Starts_On__c: { order: ASC } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Name { value } Marketing_Plan__c { value } Tactic_Key__c { value } Kind__c { value }
            Trackable__c { value } Segment__c { value } Audience__c { value } Expected_Response__c { value }
            Cost__c { value } Vendor_Share__c { value } Executed_By__c { value } Starts_On__c { value }
            Ends_On__c { value } Included__c { value } Campaign_Key__c { value } State__c { value }
            Contributes_To__c { value } Actual_Responses__c { value } Actual_Leads__c { value }
            Actual_Qualified__c { value } Actual_Opportunities__c { value } Actual_Won_Count__c { value }
            Actual_Won_Amount__c { value } Actual_Pipeline__c { value } Followed_Up_Count__c { value }
            Actuals_As_Of__c { value } Revision__c { value } LastModifiedDate { value }
            LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        templates: Marketing_Template__c(
          where: { Status__c: { eq: "Published" } }
          orderBy: { Name: { order: ASC } }
          first: 50
        ) {
          edges { node {
            Id Name { value } Template_Key__c { value } Description__c { value }
          } }
        }
        templateTactics: Marketing_Template_Tactic__c(
          where: { Marketing_Template__r: { Status__c: { eq: "Published" } } }
          orderBy: { Sort_Order__c: { order: ASC } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Name { value } Marketing_Template__c { value } Kind__c { value } Segment__c { value }
            Audience__c { value } Expected_Response__c { value } Cost__c { value } Vendor_Share__c { value }
            Starts_After_Days__c { value } Runs_Days__c { value } Content__c { value } Sort_Order__c { value }
          } }
        }
        funds: Marketing_Fund__c(
          where: { Partner__c: { eq: $recordId } }
          orderBy: { Use_By__c: { order: ASC } }
          first: 50
        ) {
          edges { node {
            Id Name { value } Allocated_Amount__c { value } Committed_Amount__c { value }
            Available_Amount__c { value } Paid_Amount__c { value } Currency_Code__c { value }
            Starts_On__c { value } Use_By__c { value } Claim_By__c { value }
          } }
        }
        activities: Fund_Activity__c(
          where: { Fund_Request__r: { Marketing_Fund__r: { Partner__c: { eq: $recordId } } } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Name { value } Fund_Request__c { value } Tactic__c { value } Asked_Amount__c { value }
            Approved_Amount__c { value } Paid_Amount__c { value } Decide_By__c { value } Status__c { value }
            Step_Count__c { value } Fund_Request__r { Id Marketing_Fund__c { value } Sent_At__c { value } }
          } }
        }
        performance: Partner_Performance__c(
          where: { Partner__c: { eq: $recordId }, Period_Kind__c: { eq: "Quarter" } }
          orderBy: { Period_Start__c: { order: DESC } }
          first: 12
        ) {
          edges { node {
            Id Period_Label__c { value } Period_Start__c { value } Period_End__c { value }
            Currency_Code__c { value } Average_Deal_Size__c { value } Median_Cycle_Days__c { value }
            Goal_Amount__c { value }
          } }
        }
        accountPlans: Account_Plan__c(
          where: { Partner__c: { eq: $recordId } }
          orderBy: { Start_Date__c: { order: DESC } }
          first: 10
        ) {
          edges { node {
            Id Name { value } Start_Date__c { value } End_Date__c { value }
          } }
        }
      }
    }
  }
`;
