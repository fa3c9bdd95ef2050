import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Connection, OAuth2 } from 'jsforce';
import { startFixtureOrg } from '../fixtures/startFixtureOrg.ts';
import type { FixtureOrg } from '../fixtures/startFixtureOrg.ts';

let org: FixtureOrg;
beforeAll(async () => {
  org = await startFixtureOrg();
});
afterAll(() => org.close());

function assertion(claims: Record<string, unknown>, privateKey = org.credentials.privateKey): string {
  const { clientId, username } = org.credentials;
  const exp = Math.floor(Date.now() / 1000) + 120;
  const body = { iss: clientId, sub: username, aud: org.url, exp, ...claims };
  const content = [{ alg: 'RS256' }, body]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), privateKey).toString('base64url')}`;
}

async function signIn(params: Record<string, string>): Promise<Connection> {
  const connection = new Connection({ loginUrl: org.url, version: '66.0' });
  await connection.authorize(params as never);
  return connection;
}

const byJwt = (token: string) =>
  signIn({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: token });

describe('JWT bearer', () => {
  test('a signed assertion opens a session on this instance', async () => {
    const connection = await byJwt(assertion({}));
    expect(connection.instanceUrl).toBe(org.url);
    expect((await connection.identity()).username).toBe(org.credentials.username);
  });

  test('a time in milliseconds and an audience with a slash are taken, as the sf CLI sends them', async () => {
    const connection = await byJwt(assertion({ exp: Date.now() + 120_000, aud: `${org.url}/` }));
    expect(connection.accessToken).toBeTruthy();
  });

  test('a signature of another key is refused', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    await expect(byJwt(assertion({}, privateKey))).rejects.toThrow('invalid assertion');
  });

  test.each([
    ['the audience', { aud: 'https://elsewhere.example' }, 'audience is invalid'],
    ['the time', { exp: 1_000_000_000 }, 'expired'],
    ['the user', { sub: 'nobody@small-salesforce.example' }, "user hasn't approved this consumer"],
    ['the client', { iss: 'another-client' }, 'client identifier invalid'],
  ])('%s is checked', async (_what, claims, message) => {
    await expect(byJwt(assertion(claims))).rejects.toThrow(message);
  });
});

test.each([
  ['is not active', { IsActive: false }, 'inactive user'],
  ['is not approved for the app', {}, 'user is not admin approved to access this app'],
])('who %s is not let in', async (_what, fields, message) => {
  const { connectedApps, administrator, load } = org.org;
  const Username = `${message.replaceAll(' ', '.')}@small-salesforce.example`;
  load('User', [{ Username, LastName: 'Program', IsActive: true, ...fields }]);
  const app = connectedApps.find(org.credentials.clientId)!;
  connectedApps.add({ ...app, runAs: administrator, approvedPermissionSets: ['Approved'] });

  await expect(byJwt(assertion({ sub: Username }))).rejects.toThrow(message);
  connectedApps.add(app);
});

describe('client credentials', () => {
  test('id and secret open a session of the app’s user', async () => {
    const { clientId, clientSecret } = org.credentials;
    const connection = await signIn({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    expect((await connection.identity()).username).toBe(org.credentials.username);
  });

  test('a wrong secret is refused', async () => {
    const params = {
      grant_type: 'client_credentials',
      client_id: org.credentials.clientId,
      client_secret: 'no',
    };
    await expect(signIn(params)).rejects.toThrow('invalid client credentials');
  });
});

describe('sessions', () => {
  test('a token that is none is answered with INVALID_SESSION_ID', async () => {
    const connection = new Connection({ instanceUrl: org.url, accessToken: 'none', version: '66.0' });
    await expect(connection.query('SELECT Id FROM Account')).rejects.toMatchObject({
      errorCode: 'INVALID_SESSION_ID',
    });
  });

  test('jsforce signs in again when a session expires in between', async () => {
    const { clientId, clientSecret } = org.credentials;
    const connection = new Connection({
      instanceUrl: org.url,
      accessToken: org.credentials.accessToken,
      version: '66.0',
      refreshFn: (_self, callback) => {
        signIn({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret })
          .then((fresh) => void callback(null, fresh.accessToken ?? ''))
          .catch((error: Error) => void callback(error));
      },
    });
    org.faults.order({ kind: 'expiredSession' });
    expect((await connection.query('SELECT Id FROM Organization')).totalSize).toBe(1);
  });

  test('a revoked token is dead', async () => {
    const { clientId, clientSecret } = org.credentials;
    const params = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
    const connection = await signIn(params);
    await new OAuth2({ loginUrl: org.url, clientId }).revokeToken(connection.accessToken ?? '');
    await expect(connection.query('SELECT Id FROM User')).rejects.toMatchObject({
      errorCode: 'INVALID_SESSION_ID',
    });
  });
});
