import { readFileSync } from 'node:fs';
import type { SalesforceAuth, SalesforceSettings } from '../salesforce/settings.ts';
import type { Values } from './variables.ts';

/** How to enter the org: by key where one is given, else by client secret. `problems` receives what is missing. */
export function salesforceSettings(values: Values, problems: string[]): SalesforceSettings {
  return {
    loginUrl: values.SF_LOGIN_URL,
    apiVersion: '66.0',
    auth: authentication(values, problems),
    apiShare: values.SF_API_SHARE,
    timeoutMs: values.SF_TIMEOUT_SECONDS * 1000,
  };
}

function authentication(values: Values, problems: string[]): SalesforceAuth {
  const clientId = values.SF_CLIENT_ID;
  const privateKey = values.SF_PRIVATE_KEY ?? readKey(values.SF_PRIVATE_KEY_FILE, problems);
  if (privateKey !== undefined) {
    if (!values.SF_USERNAME)
      problems.push('SF_USERNAME is not set; with a private key it names the integration user.');
    return { kind: 'jwt', clientId, username: values.SF_USERNAME ?? '', privateKey };
  }
  if (!values.SF_CLIENT_SECRET) {
    problems.push(
      'Neither SF_PRIVATE_KEY_FILE (or SF_PRIVATE_KEY) nor SF_CLIENT_SECRET is set; set one of them.',
    );
  }
  return { kind: 'clientCredentials', clientId, clientSecret: values.SF_CLIENT_SECRET ?? '' };
}

function readKey(file: string | undefined, problems: string[]): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    problems.push(
      `SF_PRIVATE_KEY_FILE cannot be read (${(error as Error).message}); correct the path or its rights.`,
    );
    return '';
  }
}
