import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { configurationTable, loadConfig, redacted } from '../../services/config.ts';
import { VARIABLES } from '../../services/config/variables.ts';
import { DEFAULT_METRIC_SETTINGS } from '../../services/domain/metricSettings.ts';
import { Rejected } from '../../services/errors.ts';
import { DEFAULT_FIELD_MAPPING } from '../../services/fieldMapping.ts';

const folder = mkdtempSync(join(tmpdir(), 'cadence-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HASH = 'ab'.repeat(32);
const minimal = { SF_CLIENT_ID: 'app', SF_CLIENT_SECRET: 'very-secret' };

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function problemsOf(environment: Record<string, string>): string[] {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof Rejected) return [...error.details];
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  test('needs nothing but a way into Salesforce; the rest has defaults', () => {
    const config = loadConfig(minimal);

    expect(config).toMatchObject({
      salesforce: {
        loginUrl: 'https://login.salesforce.com',
        auth: { kind: 'clientCredentials' },
        apiShare: 0.5,
      },
      redis: { url: 'redis://127.0.0.1:6379', namespace: 'main' },
      http: { host: '127.0.0.1', port: 8080 },
      schedule: { syncEveryMinutes: 15, fullSyncAt: { hour: 2, minute: 30 }, deckSweepSeconds: 60 },
      fieldMapping: DEFAULT_FIELD_MAPPING,
      metricSettings: DEFAULT_METRIC_SETTINGS,
      currency: 'USD',
    });
  });

  test('names every variable that is wrong, with an example of how to set it', () => {
    const problems = problemsOf({ PORT: '80000', LOG_LEVEL: 'loud' });

    expect(problems).toEqual([
      'SF_CLIENT_ID is not set. Set it like this: SF_CLIENT_ID=3MVG9…',
      'PORT must be 65535 or less. Set it like this: PORT=3000',
      'LOG_LEVEL must be trace, debug, info, warn, error or silent. Set it like this: LOG_LEVEL=debug',
    ]);
  });

  test('takes an empty variable as one that is not set', () => {
    expect(loadConfig({ ...minimal, CURRENCY: '' }).currency).toBe('USD');
  });

  test('asks for a key or a secret when there is neither', () => {
    expect(problemsOf({ SF_CLIENT_ID: 'app' })).toEqual([
      expect.stringContaining('Neither SF_PRIVATE_KEY_FILE (or SF_PRIVATE_KEY) nor SF_CLIENT_SECRET'),
    ]);
  });

  test('asks for the user that a private key signs in', () => {
    const problems = problemsOf({ SF_CLIENT_ID: 'app', SF_PRIVATE_KEY_FILE: file('key.pem', 'PEM') });

    expect(problems).toEqual([expect.stringMatching(/^SF_USERNAME is not set/)]);
  });

  test('reads a private key that was written on one line', () => {
    const config = loadConfig({
      SF_CLIENT_ID: 'app',
      SF_USERNAME: 'me@acme.com',
      SF_PRIVATE_KEY: 'one\\ntwo',
    });

    expect(config.salesforce.auth).toMatchObject({ kind: 'jwt', privateKey: 'one\ntwo' });
  });

  test('says which file of a key cannot be read', () => {
    const problems = problemsOf({
      SF_CLIENT_ID: 'a',
      SF_USERNAME: 'b',
      SF_PRIVATE_KEY_FILE: join(folder, 'none.pem'),
    });

    expect(problems).toEqual([expect.stringMatching(/^SF_PRIVATE_KEY_FILE cannot be read .*none\.pem/)]);
  });

  test('schedules nothing where the times say never', () => {
    const { schedule } = loadConfig({
      ...minimal,
      SYNC_EVERY_MINUTES: '0',
      FULL_SYNC_AT: 'never',
      DECK_SWEEP_SECONDS: '0',
    });

    expect(schedule).toEqual({ syncEveryMinutes: 0, fullSyncAt: null, deckSweepSeconds: 0 });
  });
});

describe('API keys', () => {
  test('are a name, a hash and scopes; without scopes a key may only read', () => {
    const { apiKeys } = loadConfig({ ...minimal, CADENCE_API_KEYS: `crm:${HASH}:read+decks, watch:${HASH}` });

    expect(apiKeys.map(({ name, scopes }) => [name, [...scopes]])).toEqual([
      ['crm', ['read', 'decks']],
      ['watch', ['read']],
    ]);
  });

  test('that are no hash, or name an unknown scope, are refused without being shown', () => {
    const problems = problemsOf({ ...minimal, CADENCE_API_KEYS: `plain-text-key,crm:${HASH}:admin` });

    expect(problems).toEqual([
      expect.stringMatching(/^CADENCE_API_KEYS: entry 1 is not name:sha256hex:scopes/),
      expect.stringMatching(/^CADENCE_API_KEYS: "crm" has the unknown scope "admin"/),
    ]);
    expect(problems.join()).not.toMatch(/plain-text-key|abab/);
  });
});

describe('the settings file', () => {
  test('changes what it names and leaves the rest as it is', () => {
    const path = file('ok.json', {
      metricSettings: { pipelineIndex: 4 },
      fieldMapping: { opportunity: { amount: 'Net__c' } },
    });

    const { metricSettings, fieldMapping } = loadConfig({ ...minimal, CADENCE_CONFIG: path });

    expect(metricSettings).toEqual({ ...DEFAULT_METRIC_SETTINGS, pipelineIndex: 4 });
    expect(fieldMapping.opportunity).toEqual({ ...DEFAULT_FIELD_MAPPING.opportunity, amount: 'Net__c' });
  });

  test.each([
    ['a name it does not know', { metricSettings: { pipelinIndex: 4 } }, /pipelinIndex/],
    ['an impossible value', { metricSettings: { smallSample: 0 } }, /metricSettings\.smallSample/],
    [
      'bounds the wrong way round',
      { metricSettings: { paceYellow: 2 } },
      /paceYellow: must not be above paceGreen/,
    ],
    [
      'a name that is no field',
      { fieldMapping: { opportunity: { amount: 'a b' } } },
      /fieldMapping\.opportunity\.amount/,
    ],
    [
      'copies of funds without the field that they are found by',
      {
        fieldMapping: {
          partnerFunds: {
            budget: { key: 'K__c' },
            allocation: { key: 'K__c' },
            request: {},
            claim: { key: 'K__c' },
          },
        },
      },
      /fieldMapping\.partnerFunds\.request\.key: names no field: make a text field/,
    ],
    ['no JSON', '{', /cannot be read as JSON/],
  ])('is refused for %s, with the place', (_what, content, message) => {
    const path = file('wrong.json', content);

    expect(problemsOf({ ...minimal, CADENCE_CONFIG: path })).toEqual([expect.stringMatching(message)]);
  });
});

describe('what is shown of the configuration', () => {
  test('holds no key, secret, hash or password', () => {
    const config = loadConfig({
      ...minimal,
      REDIS_URL: 'redis://user:redis-password@cache:6379',
      CADENCE_API_KEYS: `crm:${HASH}:read`,
    });

    const shown = JSON.stringify(redacted(config));

    expect(shown).toContain('cache:6379');
    expect(shown).toContain('crm: read');
    expect(shown).not.toMatch(/very-secret|redis-password|abab/);
  });

  test('is documented as a table of every variable, the same as in the operations guide', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');

    expect(configurationTable().split('\n')).toHaveLength(Object.keys(VARIABLES).length + 2);
    expect(guide).toContain(configurationTable());
  });
});
