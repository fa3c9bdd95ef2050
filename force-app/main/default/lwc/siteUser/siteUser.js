/** Fields of the user's own record: the same wherever the site asks, so that it asks once. */
export const USER_FIELDS = ['User.Name', 'User.AccountId'];

/** Blank where the person may not read the firm's record. */
export const OPTIONAL_USER_FIELDS = ['User.Account.Name'];
