import { Rejected, Retryable } from '../errors.ts';
import { ERROR_TABLE, type ErrorAction, type ErrorRule } from './errorTable.ts';

/**
 * Salesforce refused, and will refuse again until somebody changes something.
 * `code` is Salesforce's own error code, `fields` the fields it named.
 */
export class SalesforceError extends Rejected {
  override readonly name = 'SalesforceError';
  readonly code: string;
  readonly action: ErrorAction;
  readonly fields: readonly string[];

  constructor(code: string, message: string, options: ErrorOptions & { fields?: readonly string[] } = {}) {
    const rule = ruleFor(code, message);
    super(message, rule.hint, options);
    this.code = code;
    this.action = rule.action;
    this.fields = options.fields ?? [];
  }
}

/** Salesforce or the way to it failed for the moment; our own retries are used up. */
export class SalesforceUnavailable extends Retryable {
  override readonly name = 'SalesforceUnavailable';
  readonly code: string;

  constructor(code: string, message: string, afterMs: number, options: ErrorOptions = {}) {
    super(message, afterMs, options);
    this.code = code;
  }
}

/** One entry of what Salesforce answers when it refuses. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly string[];
}

/**
 * What to do about an error code. Unknown codes are not retried: what nobody has thought about should be seen.
 * The two kinds of REQUEST_LIMIT_EXCEEDED differ only in their text: too many at once passes in seconds, the
 * day's total does not.
 */
export function ruleFor(code: string, message = ''): ErrorRule {
  if (code === 'REQUEST_LIMIT_EXCEEDED' && /concurrent/i.test(message)) return ERROR_TABLE.ConcurrentRequests;
  if (/^ERROR_HTTP_5\d\d$/.test(code)) return ERROR_TABLE.SERVER_UNAVAILABLE;
  return (ERROR_TABLE as Record<string, ErrorRule>)[code] ?? ERROR_TABLE.unknown;
}

/** Brings what jsforce, fetch or the network threw into code and message; null when it is none of theirs. */
export function refusalOf(thrown: unknown): Refusal | null {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) return null;
  const error = thrown as Error & { errorCode?: string; code?: unknown };
  if (error.errorCode === 'MULTIPLE_API_ERRORS') return firstOfSeveral(thrown);
  const code = error.errorCode ?? networkCode(error) ?? oauthCode(error);
  return code === null ? null : { code, message: error.message, fields: fieldsOf(thrown) };
}

function firstOfSeveral(thrown: unknown): Refusal {
  const { data } = thrown as { data?: { errorCode?: string; message?: string; fields?: string[] }[] };
  const first = data?.[0];
  return {
    code: first?.errorCode ?? 'unknown',
    message: (data ?? []).map((each) => each.message).join('; '),
    fields: first?.fields ?? [],
  };
}

function fieldsOf(thrown: unknown): readonly string[] {
  const { data } = thrown as { data?: { fields?: string[] } };
  return data?.fields ?? [];
}

const NETWORK = /^(ECONN|ENOTFOUND|ENET|EHOST|ETIMEDOUT|EPIPE|EAI_AGAIN|UND_ERR)/;

function networkCode(error: Error & { code?: unknown }): string | null {
  const cause = error.cause as { code?: string } | undefined;
  const code = error.code ?? cause?.code;
  if (typeof code === 'string' && NETWORK.test(code)) return 'CONNECTION_LOST';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'TIMEOUT';
  if (error.name === 'TypeError' && cause !== undefined) return 'CONNECTION_LOST';
  return null;
}

/** jsforce names errors of the token endpoint by their code, invalid_grant and the like. */
function oauthCode(error: Error): string | null {
  return /^[a-z]+(_[a-z]+)+$/.test(error.name) || error.name.startsWith('ERROR_HTTP_') ? error.name : null;
}
