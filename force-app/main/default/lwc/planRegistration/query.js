import { gql } from 'lightning/graphql';

/** What the partner has registered of a product already, this deal included. */
export const REGISTRATIONS = gql`
  query registrationsOfProduct($partner: ID, $productKey: String, $product: String) {
    uiapi {
      query {
        Deal_Registration__c(
          where: {
            Partner__c: { eq: $partner }
            or: [{ Product_Key__c: { eq: $productKey } }, { Product__c: { eq: $product } }]
          }
          orderBy: { CreatedDate: { order: DESC } }
          first: 200
        ) {
          edges {
            node {
              Id
              Customer_Name__c {
                value
              }
              Customer_Domain__c {
                value
              }
              Customer_Country__c {
                value
              }
              Status__c {
                value
              }
              Submitted_At__c {
                value
              }
              Protected_Until__c {
                value
              }
              Check_Status__c {
                value
              }
              Answer_By__c {
                value
              }
              Planned_Opportunity__c {
                value
              }
            }
          }
        }
      }
    }
  }
`;

/** Which deals the check found; only the vendor's people may read it. */
export const MATCHES = gql`
  query matchesOfRegistration($registration: ID) {
    uiapi {
      query {
        Registration_Match__c(where: { Deal_Registration__c: { eq: $registration } }, first: 20) {
          edges {
            node {
              Id
              Kind__c {
                value
              }
              Strength__c {
                value
              }
              Why__c {
                value
              }
              Opportunity__c {
                value
              }
              Other_Registration__c {
                value
              }
            }
          }
        }
      }
    }
  }
`;
