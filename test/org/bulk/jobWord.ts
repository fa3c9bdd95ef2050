import { OrgError } from '../orgError.ts';

/**
 * A word of a job's JSON body. `allowed` null takes any text. Throws API_ERROR when it is missing (and there
 * is no default) or not among those allowed.
 */
export function jobWord<Word extends string>(
  body: Record<string, unknown>,
  name: string,
  allowed: readonly Word[] | null,
  otherwise?: Word,
): Word {
  const value = body[name] ?? otherwise;
  if (value === undefined) throw new OrgError(400, 'API_ERROR', `${name} is required`);
  if (typeof value === 'string' && (!allowed || allowed.includes(value as Word))) return value as Word;
  throw new OrgError(400, 'API_ERROR', `Invalid value ${JSON.stringify(value)} for ${name}`);
}
