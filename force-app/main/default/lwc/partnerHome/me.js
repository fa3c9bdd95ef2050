import { gql } from 'lightning/graphql';

/** Who is asking, by first and last name. */
export const ME = gql`
  query partnerHomeMe($userId: ID) {
    uiapi {
      query {
        me: User(where: { Id: { eq: $userId } }, first: 1) {
          edges {
            node {
              Id
              FirstName {
                value
              }
              LastName {
                value
              }
            }
          }
        }
      }
    }
  }
`;

/** @param {any} data answer to ME */
export function nameOf(data) {
  const node = data?.uiapi?.query?.me?.edges?.[0]?.node;
  return `${node?.FirstName?.value ?? ''} ${node?.LastName?.value ?? ''}`.trim();
}
