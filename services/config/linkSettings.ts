import type { LinkSettings } from '../answerLinks/linkSettings.ts';
import type { Values } from './variables.ts';

/** Null where neither the secret nor the address is set. `problems` receives which one is missing. */
export function linkSettings(values: Values, problems: string[]): LinkSettings | null {
  const { LINK_SIGNING_KEY: signingKey, PUBLIC_URL: publicUrl, LINK_DAYS: days } = values;
  if (signingKey === undefined && publicUrl === undefined) return null;
  if (signingKey === undefined)
    problems.push('LINK_SIGNING_KEY is not set; PUBLIC_URL alone makes no links.');
  if (publicUrl === undefined) problems.push('PUBLIC_URL is not set; LINK_SIGNING_KEY alone makes no links.');
  return { signingKey: signingKey ?? '', publicUrl: publicUrl ?? '', days };
}
