import { OrgError } from '../orgError.ts';
import type { SaveResult } from '../store/results.ts';

const STATUS: Record<string, number> = {
  ENTITY_IS_DELETED: 404,
  INSUFFICIENT_ACCESS_OR_READONLY: 403,
  NOT_FOUND: 404,
  INVALID_CROSS_REFERENCE_KEY: 400,
  DUPLICATE_EXTERNAL_ID: 300,
};

/** The errors of a single record as those of the whole request. */
export function requireSaved(results: SaveResult[]): SaveResult {
  const [result] = results;
  if (!result) throw new RangeError('A write of one record must give one result');
  if (result.success) return result;
  throw new SaveFailed(result);
}

class SaveFailed extends OrgError {
  readonly result: SaveResult;

  constructor(result: SaveResult) {
    const [first] = result.errors;
    const code = first?.statusCode ?? 'UNKNOWN_EXCEPTION';
    super(STATUS[code] ?? 400, code, first?.message ?? '', first?.fields);
    this.result = result;
  }

  override get body() {
    return this.result.errors.map(({ statusCode, message, fields }) => ({
      message,
      errorCode: statusCode,
      fields,
    }));
  }
}
