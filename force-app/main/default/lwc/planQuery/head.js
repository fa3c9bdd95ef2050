import { gql } from 'lightning/graphql';

/**
 * Which plans there are, and what is not of one plan alone: the first of the two requests of a plan.
 * `$recordId` is a partner’s account or a plan.
 */
// prettier-ignore
export const PLAN_HEAD = gql`
  query accountPlanHead($recordId: ID, $userId: ID) {
    uiapi {
      query {
        me: User(where: { Id: { eq: $userId } }, first: 1) {
          edges { node {
            Id FirstName { value } LastName { value }
          } }
        }
        partner: Account(where: { Id: { eq: $recordId } }, first: 1) {
          edges { node {
            Id Name { value } Fiscal_Year_Start_Month__c { value } Channel_Partner__c { value }
            Owner { Id Name { value } FirstName { value } Email { value } }
          } }
        }
        plans: Account_Plan__c(
          where: { or: [{ Id: { eq: $recordId } }, { Partner__c: { eq: $recordId } }] }
          orderBy: { Start_Date__c: { order: DESC } }
          first: 50
        ) {
          edges { node {
            Id Name { value } Plan_Key__c { value } Partner__c { value } Period_Label__c { value }
            Start_Date__c { value } End_Date__c { value } Currency_Code__c { value } Closed_On__c { value }
            Plan_Template__c { value } Previous_Plan__c { value } Review_Every_Days__c { value }
            Version_Count__c { value } Open_Version_Count__c { value } Signed_Version__c { value }
            Last_Reviewed_On__c { value } Products__c { value } Position_As_Of__c { value }
            Partner__r {
              Id Name { value } Fiscal_Year_Start_Month__c { value } Channel_Partner__c { value }
              Owner { Id Name { value } FirstName { value } Email { value } }
            }
          } }
        }
        templates: Plan_Template__c(
          where: { Status__c: { ne: "Draft" } }
          orderBy: { Name: { order: ASC } }
          first: 50
        ) {
          edges { node {
            Id Name { value } Template_Key__c { value } Status__c { value } Description__c { value }
          } }
        }
        templateLines: Plan_Template_Line__c(
          where: { Plan_Template__r: { Status__c: { ne: "Draft" } } }
          orderBy: { Sort_Order__c: { order: ASC } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Plan_Template__c { value } Line_Key__c { value } Section__c { value } Label__c { value }
            Prompt__c { value } Kind__c { value } Choices__c { value } Required_To_Sign__c { value }
            Rumba__c { value } Sort_Order__c { value }
          } }
        }
        kpis: Kpi_Library_Entry__c(orderBy: { Name: { order: ASC } }, first: 200) {
          edges { node {
            Id Name { value } Kpi_Key__c { value } Business_Type__c { value } How_Calculated__c { value }
            Who_Cares__c { value }
          } }
        }
        lists: Customer_List__c(
          where: { or: [{ Account_Plan__c: { eq: $recordId } }, { Account_Plan__r: { Partner__c: { eq: $recordId } } }] }
          orderBy: { CreatedDate: { order: DESC } }
          first: 50
        ) {
          edges { node {
            Id Name { value } Account_Plan__c { value } List_Key__c { value } Status__c { value }
            Row_Count__c { value } Known_Count__c { value } New_Count__c { value } Unclear_Count__c { value }
            Repeated_Count__c { value } Rejected_Count__c { value } Problems__c { value }
            Partner_Agreed_By__c { value } Partner_Agreed_At__c { value } Vendor_Agreed_By__c { value }
            Vendor_Agreed_At__c { value } Shared_At__c { value } Failure_Reason__c { value }
            Revision__c { value } CreatedDate { value } LastModifiedDate { value } LastModifiedById { value }
            LastModifiedBy { Name { value } }
          } }
        }
        absences: Plan_Absence__c(
          where: { or: [{ Account_Plan__c: { eq: $recordId } }, { Account_Plan__r: { Partner__c: { eq: $recordId } } }] }
          orderBy: { Start_Date__c: { order: ASC } }
          first: 200
        ) {
          edges { node {
            Id Name { value } Account_Plan__c { value } Side__c { value } Start_Date__c { value }
            End_Date__c { value } Revision__c { value } LastModifiedDate { value } LastModifiedById { value }
            LastModifiedBy { Name { value } }
          } }
        }
        actions: Partner_Action__c(
          where: { or: [{ Account_Plan__c: { eq: $recordId } }, { Partner__c: { eq: $recordId } }] }
          orderBy: { Due_Date__c: { order: DESC } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Name { value } Account_Plan__c { value } Partner__c { value } Planned_Opportunity__c { value }
            Side__c { value } Owner__c { value } Owner_Name__c { value } Due_Date__c { value }
            First_Due_Date__c { value } Carried_Over_Count__c { value } Status__c { value }
            Done_On__c { value } Measure__c { value } Source__c { value } LastModifiedDate { value }
            LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
      }
    }
  }
`;
