import { OrgError } from '../orgError.ts';
import type { SaveError } from '../store/results.ts';

/** Why one record is refused; the others of the call go on. */
export class RecordError extends Error {
  readonly errors: SaveError[];

  constructor(errors: SaveError[]) {
    super(errors.map((error) => error.message).join('; '));
    this.name = 'RecordError';
    this.errors = errors;
  }
}

export function refuse(statusCode: string, message: string, fields: string[] = []): RecordError {
  return new RecordError([{ statusCode, message, fields }]);
}

/** The errors of a record, whichever way they were thrown; anything else is a fault of ours and flies on. */
export function errorsOf(error: unknown): SaveError[] {
  if (error instanceof RecordError) return error.errors;
  if (error instanceof OrgError) {
    return [{ statusCode: error.errorCode, message: error.message, fields: error.fields ?? [] }];
  }
  throw error;
}
