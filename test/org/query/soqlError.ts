import { OrgError } from '../orgError.ts';

/** An error with the place in the query, the way Salesforce points at it. */
export function soqlError(errorCode: string, soql: string, word: string, message: string): OrgError {
  const at = word === '' ? -1 : soql.search(new RegExp(`\\b${word.replace(/[^\w.]/g, '\\$&')}\\b`, 'i'));
  if (at < 0) return new OrgError(400, errorCode, message);
  const start = Math.max(0, at - 30);
  const excerpt = soql.slice(start, at + word.length + 30).replaceAll('\n', ' ');
  const pointer = `${' '.repeat(at - start)}^`;
  return new OrgError(
    400,
    errorCode,
    `\n${excerpt}\n${pointer}\nERROR at Row:1:Column:${at + 1}\n${message}`,
  );
}

export function malformed(message: string): OrgError {
  return new OrgError(400, 'MALFORMED_QUERY', message);
}

export function noSuchField(soql: string, name: string, object: string): OrgError {
  return soqlError(
    'INVALID_FIELD',
    soql,
    name,
    `No such column '${name}' on entity '${object}'. If you are attempting to use a custom field, be sure to append ` +
      "the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.",
  );
}

export function noSuchRelationship(soql: string, name: string): OrgError {
  return soqlError(
    'INVALID_FIELD',
    soql,
    name,
    `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, be sure ` +
      "to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.",
  );
}

export function noSuchObject(soql: string, name: string): OrgError {
  return soqlError(
    'INVALID_TYPE',
    soql,
    name,
    `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append ` +
      "the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.",
  );
}
