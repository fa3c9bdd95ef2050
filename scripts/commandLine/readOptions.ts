import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Rejected } from '../../services/errors.ts';

/** The options of a command; words that it does not know are refused with its usage. */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: T,
  usage: string,
) {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (cause) {
    throw new Rejected((cause as Error).message, usage, { cause });
  }
}
