import { spawnSync } from 'node:child_process';
import { Rejected } from '../../services/errors.ts';
import type { SalesforceSettings } from '../../services/salesforce/settings.ts';

/** An org that somebody has signed in to with the sf CLI. */
export interface CliOrg {
  readonly username: string;
  readonly settings: SalesforceSettings;
}

interface CliAnswer {
  readonly status?: number;
  readonly message?: string;
  readonly result?: string | Readonly<Record<string, string | undefined>>;
}

/** What Salesforce's access tokens look like; newer CLIs show something else in their place. */
const TOKEN = /^00D\w{12,15}!/;

/**
 * The org that the sf CLI knows by this alias or username.
 * @throws Rejected when there is no CLI, or it is not signed in there
 */
export function cliOrg(alias: string, environment: NodeJS.ProcessEnv = process.env): CliOrg {
  if (!/^[\w.@+-]+$/.test(alias)) {
    throw new Rejected(`"${alias}" is no alias.`, 'Name one that sf org list shows.');
  }
  const shown = ask(['org', 'display', '--target-org', alias, '--json'], alias, environment);
  const { username } = shown;
  const instanceUrl = shown.instanceUrl?.replace(/\/+$/, '');
  let { accessToken } = shown;
  if (!TOKEN.test(accessToken ?? '')) {
    const token = ['org', 'auth', 'show-access-token', '--target-org', alias, '--json'];
    ({ accessToken } = ask(token, alias, environment));
  }
  if (!instanceUrl || !accessToken || !TOKEN.test(accessToken)) {
    throw new Rejected(
      `The sf CLI gives no access token for ${alias}.`,
      'Update it (sf update), or set SF_TEMP_SHOW_SECRETS=true.',
    );
  }
  return {
    username: username ?? alias,
    settings: {
      loginUrl: instanceUrl,
      apiVersion: '66.0',
      auth: { kind: 'accessToken', instanceUrl, accessToken },
      apiShare: 1,
      timeoutMs: 20_000,
    },
  };
}

function ask(
  words: readonly string[],
  alias: string,
  environment: NodeJS.ProcessEnv,
): Readonly<Record<string, string | undefined>> {
  const { error, stdout } = spawnSync('sf', words, {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...environment, NO_COLOR: '1', FORCE_COLOR: '0' },
    // On Windows the CLI is a batch file, which only a shell runs; the alias was looked at.
    shell: process.platform === 'win32',
  });
  if (error !== undefined) {
    throw new Rejected(
      'The sf CLI is not installed here, or does not answer.',
      `Install it (npm install --global @salesforce/cli) and sign in: sf org login web --alias ${alias}. Or leave --org out and set the service's variables.`,
      { cause: error },
    );
  }
  const answer = parse(stdout);
  if (answer.status !== 0 || answer.result === undefined) {
    throw new Rejected(
      `The sf CLI cannot show ${alias}: ${answer.message ?? 'it gives no reason'}`,
      `Sign in: sf org login web --alias ${alias}.`,
    );
  }
  return typeof answer.result === 'string' ? { accessToken: answer.result } : answer.result;
}

function parse(text: string): CliAnswer {
  try {
    return JSON.parse(text) as CliAnswer;
  } catch {
    return {};
  }
}
