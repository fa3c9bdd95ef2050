import type { OrgReply } from '../route.ts';
import type { SaveError } from '../store/results.ts';

/** A refused write as the UI API words it, with what belongs to a field under that field. */
export function recordErrorReply(errors: SaveError[]): OrgReply {
  const shaped = errors.map(({ statusCode, message, fields }) => ({
    constituentField: null,
    duplicateRecordError: null,
    errorCode: statusCode,
    field: fields[0] ?? null,
    fieldLabel: null,
    message,
  }));
  const ofFields = shaped.filter(({ field }) => field !== null);
  return {
    status: 400,
    json: {
      enhancedErrorType: 'RecordError',
      message: 'An error occurred while trying to update the record. Please try again.',
      output: {
        errors: shaped.filter(({ field }) => field === null),
        fieldErrors: Object.fromEntries(
          ofFields.map(({ field }) => [String(field), ofFields.filter((error) => error.field === field)]),
        ) as unknown,
      },
      statusCode: 400,
    },
  };
}
