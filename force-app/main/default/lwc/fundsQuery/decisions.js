import { gql } from 'lightning/graphql';

/**
 * What may wait for the one who asks: as approver, as delegate, as the next above, or, for finance, whatever is
 * promised. `$promised` is the amount above which a promise concerns the reader: 0 for finance.
 */
// prettier-ignore
export const DECISIONS = gql`
  query fundDecisions($userId: ID, $promised: Currency) {
    uiapi {
      query {
        me: User(where: { Id: { eq: $userId } }, first: 1) {
          edges { node { Id FirstName { value } LastName { value } } }
        }
        activities: Fund_Activity__c(
          where: {
            Status__c: { nin: ["Paid", "Declined"] }
            or: [
              { Approver__c: { eq: $userId } }
              { Delegate__c: { eq: $userId } }
              { Escalate_To__c: { eq: $userId } }
              { Approved_Amount__c: { gt: $promised } }
            ]
          }
          orderBy: { CreatedDate: { order: ASC } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Name { value } Kind__c { value } Total_Cost__c { value } Asked_Amount__c { value }
            Starts_On__c { value } Ends_On__c { value } Claim_By__c { value } Decide_By__c { value }
            Final_Decision__c { value } Eligible__c { value } Eligibility_Reason__c { value }
            Revision__c { value } CreatedDate { value } CreatedById { value }
            Approver__c { value } Approver__r { Id Name { value } }
            Delegate__c { value } Delegate__r { Id Name { value } }
            Escalate_To__c { value } Escalate_To__r { Id Name { value } }
            Fund_Request__r {
              Id Sent_At__c { value } Forecast_Case__c { value } Forecast_Leads__c { value }
              Forecast_Opportunities__c { value } Forecast_Won_Amount__c { value } Forecast_Return__c { value }
              Asked_Amount__c { value }
              Marketing_Fund__r {
                Id Name { value } Allocated_Amount__c { value } Available_Amount__c { value }
                Currency_Code__c { value } Use_By__c { value } Claim_By__c { value }
                Partner__r { Id Name { value } }
              }
            }
          } }
        }
        steps: Fund_Step__c(
          where: {
            Fund_Activity__r: {
              Status__c: { nin: ["Paid", "Declined"] }
              or: [
                { Approver__c: { eq: $userId } }
                { Delegate__c: { eq: $userId } }
                { Escalate_To__c: { eq: $userId } }
                { Approved_Amount__c: { gt: $promised } }
              ]
            }
          }
          orderBy: { Number__c: { order: ASC } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Fund_Activity__c { value } Number__c { value } Kind__c { value } By_Name__c { value }
            Approved_Delta__c { value } Paid_Delta__c { value } New_Date__c { value } Why__c { value }
            CreatedDate { value } CreatedById { value }
          } }
        }
        promises: Fund_Step__c(
          where: { Kind__c: { eq: "Approved" } }
          orderBy: { CreatedDate: { order: DESC } }
          first: 50
        ) {
          edges { node {
            Id By_Name__c { value } Approved_Delta__c { value } CreatedDate { value } CreatedById { value }
            Fund_Activity__r { Id Name { value } Fund_Request__r { Id Marketing_Fund__c { value } } }
          } }
        }
        claims: Fund_Claim__c(
          where: {
            Fund_Activity__r: {
              Status__c: { nin: ["Paid", "Declined"] }
              or: [
                { Approver__c: { eq: $userId } }
                { Delegate__c: { eq: $userId } }
                { Escalate_To__c: { eq: $userId } }
                { Approved_Amount__c: { gt: $promised } }
              ]
            }
          }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Fund_Activity__c { value } Spent_Amount__c { value } Claimed_Amount__c { value } Note__c { value }
            Proof_Invoice__c { value } Proof_Leads__c { value } Proof_Photo__c { value }
            Proof_Attendance__c { value } Proof_Screenshot__c { value } Proof_Report__c { value }
            Revision__c { value }
          } }
        }
        proofs: Proof_Requirement__c(first: 50) {
          edges { node {
            Id Kind__c { value } Note__c { value } Proof_Invoice__c { value } Proof_Leads__c { value }
            Proof_Photo__c { value } Proof_Attendance__c { value } Proof_Screenshot__c { value }
            Proof_Report__c { value }
          } }
        }
      }
    }
  }
`;
