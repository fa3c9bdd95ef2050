import { gql } from 'lightning/graphql';

/** What a registration may be approved for: the partner's open deals, and the customer's account for a new one. */
// prettier-ignore
export const CHOICES = gql`
  query dealsToApproveFor($partnerId: ID, $customer: String) {
    uiapi {
      query {
        opportunities: Opportunity(
          where: { Partner__c: { eq: $partnerId }, IsClosed: { eq: false } }
          orderBy: { CreatedDate: { order: DESC } }
          first: 200
        ) {
          edges { node {
            Id Name { value } Account { Id Name { value } }
          } }
        }
        accounts: Account(where: { Name: { eq: $customer } }, first: 2) {
          edges { node {
            Id Name { value }
          } }
        }
      }
    }
  }
`;
