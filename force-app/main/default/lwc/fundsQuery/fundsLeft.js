import { gql } from 'lightning/graphql';

/**
 * What is left in the funds of one partner (`$recordId`) or of all partners of a manager (`$ownerId`), and what of it
 * waits for an answer.
 */
// prettier-ignore
export const FUNDS_LEFT = gql`
  query fundsLeft($recordId: ID, $ownerId: ID) {
    uiapi {
      query {
        funds: Marketing_Fund__c(
          where: { or: [{ Partner__c: { eq: $recordId } }, { Partner__r: { OwnerId: { eq: $ownerId } } }] }
          orderBy: { Use_By__c: { order: ASC } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Name { value } Allocated_Amount__c { value } Committed_Amount__c { value }
            Available_Amount__c { value } Paid_Amount__c { value } Currency_Code__c { value }
            Starts_On__c { value } Use_By__c { value } Claim_By__c { value } Partner__r { Id Name { value } }
          } }
        }
        activities: Fund_Activity__c(
          where: {
            Status__c: { in: ["Waiting", "Agreed", "Question", "Returned", "Claim sent", "Claim returned", "Claim approved"] }
            Fund_Request__r: {
              Marketing_Fund__r: {
                or: [{ Partner__c: { eq: $recordId } }, { Partner__r: { OwnerId: { eq: $ownerId } } }]
              }
            }
          }
          orderBy: { Decide_By__c: { order: ASC, nulls: LAST } }
          first: 2000
          upperBound: 10000
        ) {
          edges { node {
            Id Name { value } Status__c { value } Asked_Amount__c { value } Approved_Amount__c { value }
            Decide_By__c { value } Approver__c { value } Approver__r { Id Name { value } }
          } }
        }
      }
    }
  }
`;
