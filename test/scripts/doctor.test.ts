import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cliOrg } from '../../scripts/commandLine/salesforceCli.ts';
import { startOrg, type SmallOrg } from '../org/startOrg.ts';

const TOKEN = '00D000000000001AAA!secret';

let folder: string;
let org: SmallOrg;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cadence-sf-'));
  org = await startOrg({ forceApp: null });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await org.close();
});

/** A command sf that answers each of its commands with what is given. */
function withCli(answers: Readonly<Record<string, unknown>>): NodeJS.ProcessEnv {
  const program = join(folder, 'sf');
  const words = JSON.stringify(answers);
  writeFileSync(
    program,
    `#!${process.execPath}
const answers = ${words};
const command = process.argv.slice(2).join(' ').replace(/ --target-org.*/, '');
const answer = answers[command] ?? { status: 1, message: 'No authorization information found' };
console.log(JSON.stringify(answer));
process.exitCode = answer.status;
`,
  );
  chmodSync(program, 0o755);
  // The CLI's own variables do not name an org for the service.
  return { SF_DISABLE_TELEMETRY: 'true', PATH: [folder, dirname(process.execPath)].join(delimiter) };
}

const display = (accessToken: string, instanceUrl = 'https://acme.my.salesforce.com') => ({
  status: 0,
  result: { username: 'admin@acme.com', instanceUrl, accessToken },
});

describe("the sf CLI's login", () => {
  test('is taken as the CLI shows it', () => {
    const shown = display(TOKEN, 'https://acme.my.salesforce.com/');

    expect(cliOrg('acme', withCli({ 'org display': shown }))).toMatchObject({
      username: 'admin@acme.com',
      settings: {
        auth: { instanceUrl: 'https://acme.my.salesforce.com', accessToken: TOKEN },
      },
    });
  });

  test('is asked for apart where the CLI hides the token', () => {
    const environment = withCli({
      'org display': display('[REDACTED]'),
      'org auth show-access-token': { status: 0, result: { accessToken: TOKEN } },
    });

    expect(cliOrg('acme', environment).settings.auth).toMatchObject({ accessToken: TOKEN });
  });

  test.each([
    ['there is no CLI', { PATH: '' }, 'not installed'],
    ['the CLI does not know the org', 'nothing', 'No authorization information found'],
    ['the CLI hides the token for good', 'hidden', 'no access token'],
  ])('says what is missing when %s', (_what, given, message) => {
    const answers = given === 'hidden' ? { 'org display': display('[REDACTED]') } : {};
    const environment = typeof given === 'string' ? withCli(answers) : given;

    expect(() => cliOrg('acme', environment)).toThrow(given === 'hidden' ? /acme/ : message);
  });

  test('is not asked for by what is no alias', () => {
    expect(() => cliOrg('acme; rm')).toThrow('no alias');
  });
});

test('npm run doctor -- --org tells of an empty org what is missing, and ends with 1', async () => {
  const environment = withCli({ 'org display': display(org.credentials.accessToken, org.url) });
  const { code, output } = await run(['--org', 'acme', '--json'], environment);
  const { identities, findings } = JSON.parse(output) as {
    identities: string[];
    findings: { check: string; state: string; says: string }[];
  };

  expect(code).toBe(1);
  expect(identities).toContain('Looked at the set-up as: admin@acme.com, by the sf CLI.');
  expect(findings.find(({ check }) => check === 'objects')).toMatchObject({
    state: 'problem',
    says: expect.stringContaining('The org has no '),
  });
  expect(findings.find(({ check }) => check === 'login')).toMatchObject({ state: 'unknown' });
  expect(findings.find(({ check }) => check === 'configuration')).toMatchObject({ state: 'unknown' });
}, 60_000);

function run(
  words: string[],
  environment: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  const root = join(import.meta.dirname, '../..');
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'scripts/doctor.ts'), ...words], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}
