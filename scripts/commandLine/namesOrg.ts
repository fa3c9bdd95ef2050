import { VARIABLES } from '../../services/config/variables.ts';

const OF_SALESFORCE = Object.keys(VARIABLES).filter((name) => name.startsWith('SF_'));

/** Whether the environment names an org for the service. The sf CLI has variables that begin alike. */
export function namesOrg(environment: Readonly<Record<string, string | undefined>>): boolean {
  return OF_SALESFORCE.some((name) => Boolean(environment[name]));
}
