import { Connection } from 'jsforce';
import { DEFAULT_PACING } from '../../../services/salesforce/pacing.ts';
import type { SalesforceSettings } from '../../../services/salesforce/settings.ts';
import { signingIn } from '../../../services/salesforce/signIn.ts';

/** A jsforce connection by the settings that the service signs in with. */
export async function openConnection(settings: SalesforceSettings): Promise<Connection> {
  const door = new Connection({ loginUrl: settings.loginUrl, version: settings.apiVersion });
  const signIn = signingIn(settings, (form) => door.oauth2.requestToken({ ...form }), DEFAULT_PACING);
  return new Connection({ ...(await signIn()), version: settings.apiVersion });
}
