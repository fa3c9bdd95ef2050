import { gql } from 'lightning/graphql';

/**
 * When somebody other than the reader last changed something of a plan, and who: small enough to be asked now and then.
 * The reader's own changes are left out by the org, because the newest of a kind would hide the other's before it.
 */
// prettier-ignore
export const PLAN_PULSE = gql`
  query accountPlanPulse($planId: ID, $userId: ID) {
    uiapi {
      query {
        line: Plan_Line__c(
          where: { Account_Plan_Version__r: { Account_Plan__c: { eq: $planId } }, LastModifiedById: { ne: $userId } }
          orderBy: { LastModifiedDate: { order: DESC } }
          first: 1
        ) {
          edges { node {
            Id LastModifiedDate { value } LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        initiative: Plan_Initiative__c(
          where: { Account_Plan_Version__r: { Account_Plan__c: { eq: $planId } }, LastModifiedById: { ne: $userId } }
          orderBy: { LastModifiedDate: { order: DESC } }
          first: 1
        ) {
          edges { node {
            Id LastModifiedDate { value } LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        version: Account_Plan_Version__c(
          where: { Account_Plan__c: { eq: $planId }, LastModifiedById: { ne: $userId } }
          orderBy: { LastModifiedDate: { order: DESC } }
          first: 1
        ) {
          edges { node {
            Id LastModifiedDate { value } LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        planned: Planned_Opportunity__c(
          where: { Plan_Customer__r: { Account_Plan__c: { eq: $planId } }, LastModifiedById: { ne: $userId } }
          orderBy: { LastModifiedDate: { order: DESC } }
          first: 1
        ) {
          edges { node {
            Id LastModifiedDate { value } LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        player: Decision_Player__c(
          where: { Plan_Customer__r: { Account_Plan__c: { eq: $planId } }, LastModifiedById: { ne: $userId } }
          orderBy: { LastModifiedDate: { order: DESC } }
          first: 1
        ) {
          edges { node {
            Id LastModifiedDate { value } LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        customer: Plan_Customer__c(
          where: { Account_Plan__c: { eq: $planId }, LastModifiedById: { ne: $userId } }
          orderBy: { LastModifiedDate: { order: DESC } }
          first: 1
        ) {
          edges { node {
            Id LastModifiedDate { value } LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        list: Customer_List__c(
          where: { Account_Plan__c: { eq: $planId }, LastModifiedById: { ne: $userId } }
          orderBy: { LastModifiedDate: { order: DESC } }
          first: 1
        ) {
          edges { node {
            Id LastModifiedDate { value } LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        review: Plan_Review__c(
          where: { Account_Plan__c: { eq: $planId }, LastModifiedById: { ne: $userId } }
          orderBy: { LastModifiedDate: { order: DESC } }
          first: 1
        ) {
          edges { node {
            Id LastModifiedDate { value } LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        note: Plan_Note__c(
          where: { Account_Plan__c: { eq: $planId }, LastModifiedById: { ne: $userId } }
          orderBy: { LastModifiedDate: { order: DESC } }
          first: 1
        ) {
          edges { node {
            Id LastModifiedDate { value } LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
        action: Partner_Action__c(
          where: { Account_Plan__c: { eq: $planId }, LastModifiedById: { ne: $userId } }
          orderBy: { LastModifiedDate: { order: DESC } }
          first: 1
        ) {
          edges { node {
            Id LastModifiedDate { value } LastModifiedById { value } LastModifiedBy { Name { value } }
          } }
        }
      }
    }
  }
`;
