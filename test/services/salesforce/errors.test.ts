import { describe, expect, test } from '@jest/globals';
import { Rejected, Retryable } from '../../../services/errors.ts';
import {
  refusalOf,
  ruleFor,
  SalesforceError,
  SalesforceUnavailable,
} from '../../../services/salesforce/errors.ts';
import { ERROR_TABLE } from '../../../services/salesforce/errorTable.ts';

describe('the table of errors', () => {
  test('says for every code what a person can do', () => {
    const hints = Object.values(ERROR_TABLE).map(({ hint }) => hint);
    expect(hints.filter((hint) => !/^[A-Z].{10,}[.]$/.test(hint))).toEqual([]);
  });

  test('keeps every hint within the field that shows it', () => {
    expect(Object.values(ERROR_TABLE).filter(({ hint }) => hint.length > 255)).toEqual([]);
  });

  test.each([
    ['UNABLE_TO_LOCK_ROW', '', 'retry'],
    ['ERROR_HTTP_503', '', 'retry'],
    ['REQUEST_LIMIT_EXCEEDED', 'ConcurrentRequests (Concurrent API Requests) Limit exceeded.', 'retry'],
    ['REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.', 'giveUp'],
    ['INVALID_SESSION_ID', '', 'reauthenticate'],
    ['FIELD_CUSTOM_VALIDATION_EXCEPTION', '', 'skipRecord'],
    ['INVALID_FIELD', '', 'reject'],
    ['SOMETHING_NEW', '', 'reject'],
  ])('answers %s %s with %s', (code, message, action) => {
    expect(ruleFor(code, message).action).toBe(action);
  });
});

describe('an error of the org', () => {
  test('is one that its asker must act upon when it was refused', () => {
    const error = new SalesforceError('INVALID_FIELD', "No such column 'Foo'");
    expect([error instanceof Rejected, error.hint]).toEqual([true, ERROR_TABLE.INVALID_FIELD.hint]);
  });

  test('is one to try again later when our patience ran out', () => {
    expect(new SalesforceUnavailable('TIMEOUT', 'no answer', 500)).toBeInstanceOf(Retryable);
  });
});

describe('what was thrown', () => {
  test('is read from what jsforce throws', () => {
    const thrown = Object.assign(new Error('gone'), { errorCode: 'ENTITY_IS_DELETED' });
    expect(refusalOf(thrown)?.code).toBe('ENTITY_IS_DELETED');
  });

  test('is a lost connection when fetch could not reach the org', () => {
    const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(refusalOf(new TypeError('fetch failed', { cause }))?.code).toBe('CONNECTION_LOST');
  });

  test('is no refusal when it is a mistake of our own', () => {
    expect(refusalOf(new TypeError('x is not a function'))).toBeNull();
  });
});
