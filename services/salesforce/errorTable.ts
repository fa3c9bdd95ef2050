/**
 * retry: the same call may work in a moment. reauthenticate: with a new session it will.
 * skipRecord: this record is at fault, the others are not. reject: the request or the set-up is at fault.
 * giveUp: stop calling; only time or an administrator helps.
 */
export type ErrorAction = 'retry' | 'reauthenticate' | 'skipRecord' | 'reject' | 'giveUp';

export type ErrorKind =
  'busy' | 'network' | 'session' | 'record' | 'permission' | 'setUp' | 'limit' | 'unknown';

export interface ErrorRule {
  readonly action: ErrorAction;
  readonly kind: ErrorKind;
  /** For a person: what to do next. */
  readonly hint: string;
}

const busy = (hint: string): ErrorRule => ({ action: 'retry', kind: 'busy', hint });
const record = (hint: string): ErrorRule => ({ action: 'skipRecord', kind: 'record', hint });
const setUp = (hint: string): ErrorRule => ({ action: 'reject', kind: 'setUp', hint });
const permission = (hint: string): ErrorRule => ({ action: 'reject', kind: 'permission', hint });

const WAIT = 'Nothing to do: it is tried again. If it stays, look at status.salesforce.com.';
const SIGN_IN =
  'Check the External Client App: consumer key, certificate, and that the user is pre-authorised.';

/** Salesforce's error codes (and our few names for the network's) → what to do. The only such list. */
export const ERROR_TABLE = {
  UNABLE_TO_LOCK_ROW: busy('Somebody else is changing the same records; it is tried again.'),
  SERVER_UNAVAILABLE: busy(WAIT),
  ConcurrentRequests: busy('Too many long calls at once; fewer workers help if it stays.'),
  QUERY_TIMEOUT: busy('The query took too long; it is tried again.'),
  TXN_SECURITY_METERING_ERROR: busy(WAIT),
  ERROR_HTTP_429: busy(WAIT),
  INCOMPLETE_RESULT: busy('A result page arrived incomplete; it is read again.'),
  CONNECTION_LOST: {
    action: 'retry',
    kind: 'network',
    hint: 'Check the network between the service and Salesforce.',
  },
  TIMEOUT: {
    action: 'retry',
    kind: 'network',
    hint: 'Salesforce did not answer in time; it is tried again.',
  },

  INVALID_SESSION_ID: { action: 'reauthenticate', kind: 'session', hint: SIGN_IN },
  INVALID_AUTH_HEADER: { action: 'reauthenticate', kind: 'session', hint: SIGN_IN },
  ERROR_HTTP_401: { action: 'reauthenticate', kind: 'session', hint: SIGN_IN },
  invalid_grant: setUp(SIGN_IN),
  invalid_client: setUp(SIGN_IN),
  invalid_client_id: setUp(SIGN_IN),
  invalid_assertion: setUp(SIGN_IN),
  inactive_user: setUp('Activate the integration user.'),

  REQUEST_LIMIT_EXCEEDED: {
    action: 'giveUp',
    kind: 'limit',
    hint: "The organisation's API calls of the day are used up; they come back within 24 hours.",
  },
  STORAGE_LIMIT_EXCEEDED: { action: 'giveUp', kind: 'limit', hint: 'Free data storage, or buy more.' },
  API_DISABLED_FOR_ORG: {
    action: 'giveUp',
    kind: 'limit',
    hint: 'The edition or the profile lacks API access.',
  },
  API_CURRENTLY_DISABLED: {
    action: 'giveUp',
    kind: 'limit',
    hint: 'Salesforce has paused the API; try later.',
  },

  FIELD_CUSTOM_VALIDATION_EXCEPTION: record('Correct the value that the validation rule names, or the rule.'),
  REQUIRED_FIELD_MISSING: record('Fill in the field, or make it optional.'),
  STRING_TOO_LONG: record('Shorten the value, or lengthen the field.'),
  NUMBER_OUTSIDE_VALID_RANGE: record('The number is too big for the field: give it more digits.'),
  INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: record(
    'Add the word to the picklist, or deploy the objects again.',
  ),
  INVALID_TYPE_ON_FIELD_IN_RECORD: record(
    'The field has another type than expected: deploy the objects again.',
  ),
  DUPLICATE_VALUE: record('Another record holds the same key: delete or merge one of them.'),
  DUPLICATES_DETECTED: record('A duplicate rule blocks it: let the integration user pass the rule.'),
  DUPLICATE_EXTERNAL_ID: record('Several records hold the same key: delete all but one.'),
  FIELD_INTEGRITY_EXCEPTION: record('A value points to something that does not fit; look at the record.'),
  FIELD_FILTER_VALIDATION_EXCEPTION: record(
    'A lookup filter forbids the value; change the filter or the record.',
  ),
  INVALID_CROSS_REFERENCE_KEY: record(
    'The record that it points to is gone or hidden from the integration user.',
  ),
  INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: record(
    'Give the integration user access to the parent record.',
  ),
  ENTITY_IS_DELETED: record('The record is in the recycle bin: restore it, or delete it for good.'),
  ENTITY_IS_LOCKED: record('An approval process locks the record; it is written after the approval.'),
  CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: record(
    'A trigger or flow on the object failed: see its error message.',
  ),
  CANNOT_EXECUTE_FLOW_TRIGGER: record('A flow on the object failed: see its error message.'),
  INACTIVE_OWNER_OR_USER: record(
    'The owner is not active any more: give the partner account to somebody who is.',
  ),
  MISSING_ARGUMENT: record('The record has no key; look at it.'),

  INSUFFICIENT_ACCESS_OR_READONLY: permission('Assign the permission set Cadence Integration to the user.'),
  INSUFFICIENT_ACCESS: permission('Assign the permission set Cadence Integration to the user.'),
  INVALID_FIELD: setUp(
    'A field is missing, or hidden from the user: check the field mapping and permissions.',
  ),
  INVALID_FIELD_FOR_INSERT_UPDATE: permission(
    'Let the user edit the field: permission set Cadence Integration.',
  ),
  INVALID_TYPE: setUp(
    'An object is missing, or hidden from the user: deploy it, assign Cadence Integration.',
  ),
  INVALIDENTITY: setUp('The object cannot be read in bulk by this user: check its permissions.'),
  NOT_FOUND: setUp('The record or the address does not exist, or the user may not see it.'),
  MALFORMED_QUERY: setUp('The field mapping makes a query that Salesforce cannot read; check it.'),
  MALFORMED_ID: setUp('An id is not one; check where it comes from.'),
  INVALID_QUERY_LOCATOR: busy('The result of the query has expired; it is read again.'),
  JSON_PARSER_ERROR: setUp('A value does not fit its field; check the field mapping.'),

  unknown: { action: 'reject', kind: 'unknown', hint: 'Look the code up in the Salesforce documentation.' },
} as const satisfies Record<string, ErrorRule>;
