import { gql } from 'lightning/graphql';

/**
 * Everything that the scorecard of a partner shows, in one request: the partner, the published questionnaire, the
 * latest rounds with their answers and scores, and the actions that came of them.
 */
// prettier-ignore
export const CAPABILITIES = gql`
  query capabilities($partner: ID, $code: String) {
    uiapi {
      query {
        Account(where: { Id: { eq: $partner } }, first: 1) {
          edges { node {
            Id Name { value } Partner_Life_Stage__c { value } Partner_Type__c { value } OwnerId { value }
            Owner { Name { value } }
          } }
        }
        Contact(where: { AccountId: { eq: $partner } }, orderBy: { CreatedDate: { order: ASC } }, first: 1) {
          edges { node {
            Id Name { value }
          } }
        }
        Capability_Question__c(
          where: {
            Topic__r: {
              Category__r: { Template__r: { Code__c: { eq: $code }, Status__c: { eq: "Published" } } }
            }
          }
          first: 200
        ) {
          edges { node {
            Id Name { value } Code__c { value } Question__c { value } Kind__c { value } Options__c { value }
            Weight__c { value } Sort_Order__c { value } Best_Practice__c { value }
            Suggested_Action__c { value } Suggested_Resource__c { value } Suggested_Side__c { value }
            Days_To_Act__c { value } Life_Stages__c { value } Partner_Types__c { value }
            Topic__r {
              Code__c { value } Name { value } Weight__c { value } Sort_Order__c { value }
              Category__r {
                Code__c { value } Name { value } Weight__c { value } Sort_Order__c { value }
                Goal_Score__c { value } Life_Stages__c { value }
                Template__r {
                  Id Version__c { value } Stale_After_Days__c { value } Building_From__c { value }
                  Strong_From__c { value } Needed_Coverage__c { value } Needed_Peers__c { value }
                  Default_Life_Stage__c { value }
                }
              }
            }
          } }
        }
        Capability_Scorecard__c(
          where: { Partner__c: { eq: $partner } }
          orderBy: { Round__c: { order: DESC } }
          first: 4
        ) {
          edges { node {
            Id Template__c { value } Round__c { value } Status__c { value } Mode__c { value }
            Life_Stage__c { value } Partner_Type__c { value } CreatedDate { value }
            Completed_At__c { value } Seconds_Spent__c { value } Overall_Score__c { value }
            Change__c { value } Goal_Score__c { value } Peer_Low__c { value } Peer_High__c { value }
            Peer_Count__c { value } Peer_Scope__c { value }
          } }
        }
        Capability_Answer__c(
          where: { Scorecard__r: { Partner__c: { eq: $partner } } }
          orderBy: { CreatedDate: { order: DESC } }
          first: 200
        ) {
          edges { node {
            Id Scorecard__c { value } Question__r { Code__c { value } Question__c { value } }
            Choice__c { value } Text__c { value } Not_Applicable__c { value } Kept_From__c { value }
            Answered_At__c { value } Score__c { value }
          } }
        }
        Capability_Score__c(
          where: { Scorecard__r: { Partner__c: { eq: $partner } } }
          orderBy: { CreatedDate: { order: DESC } }
          first: 60
        ) {
          edges { node {
            Id Scorecard__c { value } Category__c { value } Category_Code__c { value }
            Sort_Order__c { value } Weight__c { value } Score__c { value } Previous_Score__c { value }
            Change__c { value } Goal_Score__c { value } Peer_Low__c { value } Peer_High__c { value }
            Peer_Count__c { value } Peer_Scope__c { value }
          } }
        }
        Partner_Action__c(
          where: { Partner__c: { eq: $partner }, Action_Key__c: { like: "capability:%" } }
          orderBy: { CreatedDate: { order: DESC } }
          first: 100
        ) {
          edges { node {
            Id Action_Key__c { value } Status__c { value }
          } }
        }
      }
    }
  }
`;

/** What only the vendor is asked, and has answered; asked for those who may see it. */
// prettier-ignore
export const INTERNAL = gql`
  query internalCapabilities($partner: ID, $code: String) {
    uiapi {
      query {
        Capability_Internal_Question__c(
          where: { Template__r: { Code__c: { eq: $code }, Status__c: { eq: "Published" } } }
          orderBy: { Sort_Order__c: { order: ASC } }
          first: 50
        ) {
          edges { node {
            Id Name { value } Code__c { value } Question__c { value } Kind__c { value } Options__c { value }
            Life_Stages__c { value } Template__c { value }
          } }
        }
        Capability_Internal_Answer__c(
          where: { Partner__c: { eq: $partner } }
          orderBy: { CreatedDate: { order: DESC } }
          first: 100
        ) {
          edges { node {
            Id Scorecard__c { value } Question__r { Code__c { value } } Choice__c { value }
            Text__c { value }
          } }
        }
      }
    }
  }
`;
