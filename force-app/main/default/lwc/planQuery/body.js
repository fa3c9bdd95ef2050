import { gql } from 'lightning/graphql';

/**
 * All that one plan holds, and which others its partner has: the second of the two requests of a plan.
 */
// prettier-ignore
export const PLAN_BODY = gql`
  query accountPlanBody($planId: ID, $partnerId: ID) {
    uiapi {
      query {
        version: Account_Plan_Version__c(
          where: { Account_Plan__c: { eq: $planId } }
          orderBy: { Number__c: { order: ASC } }
          first: 200
        ) {
          edges { node {
            Id Account_Plan__c { value } Number__c { value } Status__c { value } Offered_By__c { value }
            Offered_At__c { value } Asked_For__c { value } Partner_Signed_By__c { value }
            Partner_Signed_Name__c { value } Partner_Signed_At__c { value } Vendor_Signed_By__c { value }
            Vendor_Signed_Name__c { value } Vendor_Signed_At__c { value } Withdrawn_At__c { value }
            Withdrawn_By__c { value } Withdrawn_Reason__c { value } Applied_At__c { value }
            CreatedDate { value } LastModifiedDate { value } LastModifiedById { value }
            LastModifiedBy { Name { value } }
          } }
        }
        line: Plan_Line__c(
          where: { Account_Plan_Version__r: { Account_Plan__c: { eq: $planId } } }
          orderBy: { Sort_Order__c: { order: ASC, nulls: LAST } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Account_Plan_Version__c { value } Line_Key__c { value } Plan_Line_Key__c { value }
            Section__c { value } Label__c { value } Kind__c { value } Amount__c { value } Quantity__c { value }
            Date__c { value } Text__c { value } Side__c { value } Sort_Order__c { value } Removed__c { value }
            Asked_By__c { value } Reason__c { value } Rumba__c { value } Revision__c { value }
            LastModifiedDate { value } LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        initiative: Plan_Initiative__c(
          where: { Account_Plan_Version__r: { Account_Plan__c: { eq: $planId } } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Name { value } Account_Plan_Version__c { value } Initiative_Key__c { value }
            Plan_Initiative_Key__c { value } Segment__c { value } Tactic__c { value } List_Size__c { value }
            Expected_Response__c { value } Cost__c { value } Vendor_Share__c { value }
            Contribution__c { value } Contributes_To__c { value } Starts_On__c { value } Removed__c { value }
            Asked_By__c { value } Reason__c { value } Revision__c { value } LastModifiedDate { value }
            LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        customer: Plan_Customer__c(
          where: { Account_Plan__c: { eq: $planId }, Archived__c: { eq: false } }
          orderBy: { Name: { order: ASC } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Name { value } Account_Plan__c { value } Customer_Key__c { value } Domain__c { value }
            Country__c { value } Size__c { value } Kind__c { value } Business__c { value }
            Priorities__c { value } Competition__c { value } Decision_Making__c { value }
            Influencers__c { value } Positions__c { value } Owned_Amount__c { value } Open_Amount__c { value }
            Open_Count__c { value } Archived__c { value } Revision__c { value } LastModifiedDate { value }
            LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        planned: Planned_Opportunity__c(
          where: { Plan_Customer__r: { Account_Plan__c: { eq: $planId } } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Plan_Customer__c { value } Cell_Key__c { value } Product_Key__c { value }
            Product_Name__c { value } Status__c { value } Amount__c { value } Led_By__c { value }
            Strategy__c { value } Last_Step__c { value } Last_Step_On__c { value } Result__c { value }
            Next_Step__c { value } Next_Step_On__c { value } Engagement__c { value } What_Worked__c { value }
            Route__c { value } Opportunity_Won_Amount__c { value } Registration__c { value }
            Registration__r { Id Name { value } Status__c { value } Check_Status__c { value } Checked_At__c { value } Answer_By__c { value } Submitted_At__c { value } Decided_At__c { value } Protected_Until__c { value } }
            Revision__c { value } LastModifiedDate { value } LastModifiedById { value }
            LastModifiedBy { Name { value } }
          } }
        }
        player: Decision_Player__c(
          where: { Plan_Customer__r: { Account_Plan__c: { eq: $planId } } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Name { value } Plan_Customer__c { value } Job__c { value } Line_Of_Business__c { value }
            Cares_About__c { value } Paid_On__c { value } Personal_Win__c { value } Influence__c { value }
            Revision__c { value } LastModifiedDate { value } LastModifiedById { value }
            LastModifiedBy { Name { value } }
          } }
        }
        review: Plan_Review__c(
          where: { Account_Plan__c: { eq: $planId } }
          orderBy: { Planned_On__c: { order: ASC } }
          first: 200
        ) {
          edges { node {
            Id Account_Plan__c { value } Review_Key__c { value } Planned_On__c { value } Held_On__c { value }
            Status__c { value } Wins__c { value } Stuck__c { value } Way_Through__c { value }
            Decisions__c { value } Attendees__c { value } Recognition__c { value } Revision__c { value }
            LastModifiedDate { value } LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        note: Plan_Note__c(
          where: { Account_Plan__c: { eq: $planId } }
          orderBy: { CreatedDate: { order: DESC } }
          first: 200
        ) {
          edges { node {
            Id Account_Plan__c { value } Side__c { value } Note__c { value } Kind__c { value }
            CreatedDate { value } CreatedById { value } CreatedBy { Name { value } } LastModifiedDate { value }
            LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        siblings: Account_Plan__c(
          where: { Partner__c: { eq: $partnerId } }
          orderBy: { Start_Date__c: { order: DESC } }
          first: 50
        ) {
          edges { node {
            Id Name { value } Period_Label__c { value } Start_Date__c { value } End_Date__c { value }
          } }
        }
        performance: Partner_Performance__c(
          where: { Partner__c: { eq: $partnerId } }
          orderBy: { Period_Start__c: { order: DESC } }
          first: 200
        ) {
          edges { node {
            Id Period__r { Calendar__c { value } } Period_Label__c { value } Period_Kind__c { value }
            Period_Start__c { value } Period_End__c { value } Phase__c { value } As_Of__c { value }
            Calculated_At__c { value } Currency_Code__c { value } Goal_Amount__c { value }
            Goal_Version__c { value } Goal_Source__c { value } Won_Amount__c { value } Won_Count__c { value }
            Elapsed__c { value } Attainment__c { value } Expected_To_Date__c { value } Pace_Index__c { value }
            Pace_Status__c { value } Gap_To_Pace__c { value } Open_Amount__c { value } Open_Count__c { value }
          } }
        }
      }
    }
  }
`;
