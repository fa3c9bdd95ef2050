import { gql } from 'lightning/graphql';

/** All that the home of a partner shows but the funds, in one request of ten questions. */
// prettier-ignore
export const HOME = gql`
  query partnerHome($partnerId: ID, $userId: String) {
    uiapi {
      query {
        partner: Account(where: { Id: { eq: $partnerId } }, first: 1) {
          edges { node {
            Id Name { value } Channel_Partner__c { value }
            Owner { Id Name { value } FirstName { value } Email { value } }
            Partner_Goals__r(where: { Status__c: { eq: "Proposed" }, Seller__c: { eq: null } }, first: 5) {
              edges { node {
                Id Amount__c { value } Effective_Date__c { value } Reason__c { value } Version__c { value }
              } }
            }
            Capability_Scorecards__r(where: { Status__c: { eq: "In progress" } }, orderBy: { Started_At__c: { order: DESC } }, first: 1) {
              edges { node { Id Mode__c { value } Started_At__c { value } } }
            }
            Level_Progress__r(first: 1) {
              edges { node {
                Id Current_Level__c { value } Next_Level__c { value } Met_Count__c { value }
                Requirement_Count__c { value }
              } }
            }
            QBRs__r(where: { Status__c: { ne: "Cancelled" } }, orderBy: { Meeting_Date__c: { order: DESC } }, first: 12) {
              edges { node {
                Id Status__c { value } Meeting_Date__c { value } Period_Label__c { value }
                Deck_Document_Id__c { value }
              } }
            }
          } }
        }
        performance: Partner_Performance__c(
          where: { Partner__c: { eq: $partnerId } }
          orderBy: { Period_Start__c: { order: DESC } }
          first: 60
        ) {
          edges { node {
            Id Period_Calendar__c { value } Period_Label__c { value } Period_Kind__c { value }
            Period_Start__c { value } Period_End__c { value } Phase__c { value } As_Of__c { value }
            Calculated_At__c { value } Currency_Code__c { value } Goal_Amount__c { value }
            Won_Amount__c { value } Expected_To_Date__c { value } Pace_Status__c { value }
            Remaining_Amount__c { value } Open_Pipeline__c { value }
          } }
        }
        actions: Partner_Action__c(
          where: { Partner__c: { eq: $partnerId }, Status__c: { ne: "Cancelled" } }
          orderBy: { Due_Date__c: { order: DESC, nulls: FIRST } }
          first: 200
        ) {
          edges { node {
            Id Name { value } Side__c { value } Status__c { value } Due_Date__c { value } Owner__c { value }
            Owner_Name__c { value } Owner__r { Name { value } } QBR__c { value } Carried_Over_Count__c { value }
          } }
        }
        versions: Account_Plan_Version__c(
          where: { Status__c: { eq: "Offered" }, Account_Plan__r: { Partner__c: { eq: $partnerId } } }
          first: 10
        ) {
          edges { node {
            Id Number__c { value } Account_Plan__c { value } Asked_For__c { value } Offered_At__c { value }
            Line_Count__c { value } Initiative_Count__c { value } Partner_Signed_At__c { value }
            Vendor_Signed_Name__c { value } Vendor_Signed_At__c { value }
          } }
        }
        deals: Deal_Registration__c(
          where: { Partner__c: { eq: $partnerId }, Status__c: { eq: "Approved" }, Protected_Until__c: { gte: { literal: TODAY } } }
          orderBy: { Protected_Until__c: { order: ASC } }
          first: 20
        ) {
          edges { node {
            Id Customer_Name__c { value } Protected_Until__c { value } Extended_Count__c { value }
            Extension_Limit__c { value }
            Updates__r(where: { Asks_For_Extension__c: { eq: true } }, orderBy: { CreatedDate: { order: DESC } }, first: 1) {
              edges { node { Id CreatedDate { value } } }
            }
          } }
        }
        activities: Fund_Activity__c(
          where: {
            Status__c: { in: ["Question", "Returned", "Approved", "Claim returned"] }
            Fund_Request__r: { Marketing_Fund__r: { Partner__c: { eq: $partnerId } } }
          }
          orderBy: { Claim_By__c: { order: ASC, nulls: LAST } }
          first: 50
        ) {
          edges { node {
            Id Name { value } Kind__c { value } Status__c { value } Asked_Amount__c { value }
            Approved_Amount__c { value } Ends_On__c { value } Claim_By__c { value } Extended_To__c { value }
            Fund_Request__r { Marketing_Fund__r { Currency_Code__c { value } } }
            Claims__r(first: 1) {
              edges { node {
                Id Claimed_Amount__c { value } Proof_Invoice__c { value } Proof_Leads__c { value }
                Proof_Photo__c { value } Proof_Attendance__c { value } Proof_Screenshot__c { value }
                Proof_Report__c { value }
              } }
            }
          } }
        }
        proofs: Proof_Requirement__c(first: 50) {
          edges { node {
            Id Kind__c { value } Note__c { value } Proof_Invoice__c { value } Proof_Leads__c { value }
            Proof_Photo__c { value } Proof_Attendance__c { value } Proof_Screenshot__c { value }
            Proof_Report__c { value }
          } }
        }
        news: Partner_News__c(
          where: { Partner__c: { eq: $partnerId } }
          orderBy: { Happened_At__c: { order: DESC } }
          first: 60
        ) {
          edges { node {
            Id Kind__c { value } Happened_At__c { value } Subject__c { value } Was__c { value }
            Becomes__c { value } Amount__c { value } By_Name__c { value } Side__c { value }
            Celebrated__c { value } Note_Kind__c { value } Product__c { value } Applause_Count__c { value }
            Applause__r(orderBy: { CreatedDate: { order: ASC } }, first: 20) {
              edges { node { Id Applause_Key__c { value } By_Name__c { value } } }
            }
          } }
        }
        visit: Home_Visit__c(where: { Visit_Key__c: { eq: $userId } }, first: 1) {
          edges { node { Id Seen_At__c { value } Seen_Before__c { value } } }
        }
        questions: Partner_Question__c(
          where: {
            Partner__c: { eq: $partnerId }
            Ask_From__c: { lte: { literal: TODAY } }
            Ask_Until__c: { gte: { literal: TODAY } }
          }
          orderBy: { Ask_From__c: { order: ASC } }
          first: 20
        ) {
          edges { node {
            Id Kind__c { value } Subject__c { value } Amount__c { value } Answer__c { value } Comment__c { value }
            Answered_At__c { value } Answered_By_Name__c { value } Answered_Through__c { value }
            Applied_At__c { value }
          } }
        }
      }
    }
  }
`;
