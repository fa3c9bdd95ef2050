/** Fields as the answer has them: `{ value }`, or missing where the person may not see them. */

export const text = (field) => field?.value ?? null;

export const number = (field) => (typeof field?.value === 'number' ? field.value : null);

export const count = (field) => number(field) ?? 0;

/** Percent fields hold 51.2 for 51.2 %; everything here counts in shares of one. */
export const share = (field) => (number(field) === null ? null : number(field) / 100);

/** The records of a connection; undefined where it could not be read. */
export const nodesOf = (connection) => connection?.edges?.map(({ node }) => node);
