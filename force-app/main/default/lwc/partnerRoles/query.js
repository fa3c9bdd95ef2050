import { gql } from 'lightning/graphql';

/** Everybody at a partner, who can log in, and who does what. */
// prettier-ignore
export const PARTNER_ROLES = gql`
  query partnerRoles($partnerId: ID, $userId: ID) {
    uiapi {
      query {
        partner: Account(where: { Id: { eq: $partnerId } }, first: 1) {
          edges { node {
            Id Name { value } Channel_Partner__c { value }
            Owner { Id Name { value } FirstName { value } Email { value } }
          } }
        }
        contacts: Contact(
          where: { AccountId: { eq: $partnerId } }
          orderBy: { Name: { order: ASC } }
          first: 500
          upperBound: 2000
        ) {
          edges { node { Id Name { value } FirstName { value } Title { value } Email { value } } }
        }
        users: User(
          where: { and: [{ AccountId: { eq: $partnerId } }, { IsActive: { eq: true } }] }
          first: 500
          upperBound: 2000
        ) {
          edges { node { Id ContactId { value } } }
        }
        me: User(where: { Id: { eq: $userId } }, first: 1) {
          edges { node { Id Name { value } ContactId { value } } }
        }
        roles: Partner_Role__c(
          where: { Partner__c: { eq: $partnerId } }
          orderBy: { CreatedDate: { order: ASC } }
          first: 500
          upperBound: 2000
        ) {
          edges { node {
            Id Contact__c { value } Role__c { value } State__c { value } Asked_By_Name__c { value }
            Agreed_By_Name__c { value } Agreed_At__c { value } Refused_Because__c { value }
            In_Effect_Since__c { value } LastModifiedDate { value }
          } }
        }
      }
    }
  }
`;
