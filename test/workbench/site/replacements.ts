import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/forceApp.ts';

export interface Replacement {
  readonly glob: string;
  readonly stringToReplace: string;
  readonly replaceWithEnv: string;
}

/** What an org would be told in the environment; here the answers of the workbench. */
export const WORKBENCH_VALUES: Readonly<Record<string, string>> = {
  CADENCE_SITE_PREFIX: 'partners',
  CADENCE_SITE_EMAIL: 'partners@example.com',
  CADENCE_SITE_ADMIN: 'admin@example.com',
  CADENCE_SITE_GUEST_OWNER: 'admin@example.com',
  CADENCE_VENDOR_NAME: 'Northbeam',
};

export function readReplacements(): readonly Replacement[] {
  const project = JSON.parse(readFileSync(join(ROOT, 'sfdx-project.json'), 'utf8')) as {
    replacements: Replacement[];
  };
  return project.replacements;
}

/** The text of a file as it is deployed. @throws Error when a value is not given, as the sf command line does */
export function replaced(
  path: string,
  text: string,
  values: Readonly<Record<string, string>>,
  replacements: readonly Replacement[] = readReplacements(),
): string {
  return replacements
    .filter(({ glob }) => patternOf(glob).test(path))
    .reduce((result, { stringToReplace, replaceWithEnv }) => {
      if (!result.includes(stringToReplace)) return result;
      const value = values[replaceWithEnv];
      if (value === undefined) throw new Error(`${path} needs the environment variable ${replaceWithEnv}.`);
      return result.replaceAll(stringToReplace, value);
    }, text);
}

/** `**` stands for folders, `*` for a part of a name. */
export function patternOf(glob: string): RegExp {
  const parts = glob.split(/(\*\*\/|\*)/).map((part) => {
    if (part === '**/') return '(?:.*/)?';
    return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}
