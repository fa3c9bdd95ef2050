import { loadConfig } from '../../services/config.ts';
import { Rejected } from '../../services/errors.ts';
import type { SalesforceSettings } from '../../services/salesforce/settings.ts';
import { namesOrg } from './namesOrg.ts';
import { runningSmallOrg, SMALL_ORG_URL } from './smallOrg.ts';

/**
 * The org that the environment names; where it names none, the small Salesforce of npm start.
 * @throws Rejected when there is neither, or the environment is not complete.
 */
export async function orgSettings(environment = process.env): Promise<SalesforceSettings> {
  if (namesOrg(environment)) return loadConfig(environment).salesforce;
  try {
    return (await runningSmallOrg(SMALL_ORG_URL)).settings;
  } catch (cause) {
    throw new Rejected(
      'No org is named and no small Salesforce is running.',
      'Name an org with SF_LOGIN_URL, SF_CLIENT_ID and so on, run npm start first, or add --sample.',
      { cause },
    );
  }
}
