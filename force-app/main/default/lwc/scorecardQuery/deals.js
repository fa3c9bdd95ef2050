import { gql } from 'lightning/graphql';

/** The deals of a partner that are due or closed in a span of days: open ones, or won ones. */
export const DEALS = gql`
  query partnerDeals($partnerId: ID, $from: Date, $to: Date, $closed: Boolean, $won: Boolean) {
    uiapi {
      query {
        deals: Opportunity(
          where: {
            Partner__c: { eq: $partnerId }
            IsClosed: { eq: $closed }
            IsWon: { eq: $won }
            CloseDate: { gte: { value: $from }, lte: { value: $to } }
          }
          orderBy: { Amount: { order: DESC, nulls: LAST } }
          first: 200
        ) {
          totalCount
          edges {
            node {
              Id
              Name {
                value
              }
              StageName {
                value
              }
              Amount {
                value
                displayValue
              }
              CloseDate {
                value
              }
            }
          }
        }
      }
    }
  }
`;
