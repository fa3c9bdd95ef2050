import { generateKeyPairSync } from 'node:crypto';
import { loadConfig } from '../../../../services/config.ts';
import type { Rejected } from '../../../../services/errors.ts';
import { withFieldGrant, withObjectGrant, withRights } from '../changes.ts';
import type { InstalledOrg } from '../installedOrg.ts';
import { configured, unassign, type Misconfiguration, type Undone } from './misconfiguration.ts';

/** What is wrong with the service, its user, or what it runs on. */
export const ofService: readonly Misconfiguration[] = [
  {
    what: 'the key is not that of the certificate',
    check: 'login',
    names: /does not belong to the certificate.*SF_PRIVATE_KEY_FILE/s,
    silences: ['rights'],
    undo: (installed) => signsIn(installed, { privateKey: otherKey() }),
  },
  {
    what: 'the login host is that of another org',
    check: 'login',
    names: /login host does not fit.*SF_LOGIN_URL/s,
    silences: ['rights'],
    undo: ({ config, small }) => ({
      gather: {
        service: { ...config.salesforce, loginUrl: small.url.replace('127.0.0.1', 'localhost') },
      },
    }),
  },
  {
    what: 'nobody answers at the login host',
    check: 'login',
    names: /does not answer.*SF_LOGIN_URL/s,
    silences: ['rights'],
    undo: ({ config }) => ({
      gather: { service: { ...config.salesforce, loginUrl: 'http://127.0.0.1:1' } },
    }),
  },
  {
    what: 'the consumer key is unknown',
    check: 'login',
    names: /no app with this consumer key.*SF_CLIENT_ID/s,
    silences: ['rights'],
    undo: (installed) => signsIn(installed, { clientId: 'another' }),
  },
  {
    what: 'the user is not pre-authorised',
    check: 'login',
    names: 'not pre-authorised',
    silences: ['rights'],
    undo: ({ small }) => {
      const { connectedApps } = small.org;
      const app = connectedApps.find('small-salesforce-client')!;
      connectedApps.add({ ...app, approvedPermissionSets: ['Cadence_Finance'] });
      return { redo: () => connectedApps.add(app) };
    },
  },
  {
    what: "the service's user is not active",
    check: 'login',
    names: /is not active.*Activate it/s,
    // Nobody active holds the permission set of the service, so that nobody can be looked at in its place.
    silences: ['rights', 'service-user', 'service-permissions', 'api-enabled', 'service-role'],
    undo: ({ update, ids }) => update('User', ids.service, { IsActive: false }),
  },
  {
    what: 'the service works as an administrator',
    check: 'service-user',
    names: 'System Administrator',
    undo: ({ update, idOf, ids }) =>
      update('User', ids.service, { ProfileId: idOf('Profile', "Name = 'System Administrator'") }),
  },
  {
    what: "the service's permission set is not assigned",
    check: 'service-permissions',
    names: 'not assigned',
    silences: [
      ...['rights', 'field-mapping', 'capabilities', 'plan-template', 'marketing-template', 'calendar'],
      ...['partners', 'goals', 'approval-rules', 'first-sync', 'schedule', 'one-schedule', 'files'],
      'service-role',
    ],
    undo: (installed) => unassign(installed, 'Cadence_Integration'),
  },
  {
    what: "the service's permission set is an older one",
    check: 'service-permissions',
    names: 'Cadence Service',
    undo: ({ small }) => ({ redo: withRights(small.org, () => ({ customPermissions: new Set() })) }),
  },
  {
    what: 'nothing enables the API',
    check: 'api-enabled',
    names: 'API Enabled',
    undo: (installed) => {
      const { update, idOf, ids } = installed;
      update('User', ids.service, { ProfileId: idOf('Profile', "Name = 'Standard User'") });
      unassign(installed, 'Cadence_Integration_Standard_Objects');
    },
  },
  {
    what: 'the service has no role',
    check: 'service-role',
    names: 'has no role',
    undo: ({ update, ids }) => update('User', ids.service, { UserRoleId: null }),
  },
  {
    what: "the service's role is that of the account managers",
    check: 'service-role',
    names: 'does not stand above manager',
    undo: ({ update, idOf, ids }) =>
      update('User', ids.service, { UserRoleId: idOf('UserRole', "Name = 'Central CAM'") }),
  },
  {
    what: 'a partner belongs to somebody without a role',
    check: 'service-role',
    names: 'opsAdmin (who has no role)',
    undo: ({ update, ids }) => update('Account', ids.partner, { OwnerId: ids.opsAdmin }),
  },
  {
    what: 'an object is hidden from the service',
    check: 'rights',
    names: 'reading Funnel_Rate__c',
    undo: ({ small }) => ({
      redo: withRights(
        small.org,
        withObjectGrant('Funnel_Rate__c', { read: false, viewAll: false, modifyAll: false }),
      ),
    }),
  },
  {
    what: 'the service may not change an object',
    check: 'rights',
    names: 'editing Deal_Registration__c',
    undo: ({ small }) => ({
      redo: withRights(small.org, withObjectGrant('Deal_Registration__c', { edit: false })),
    }),
  },
  {
    what: 'a field is hidden from the service',
    check: 'rights',
    names: 'reading Partner_Performance__c.Pace_Index__c',
    undo: ({ small }) => ({
      redo: withRights(
        small.org,
        withFieldGrant('Partner_Performance__c.Pace_Index__c', { read: false, edit: false }),
      ),
    }),
  },
  {
    what: 'the service may not write a field',
    check: 'rights',
    names: 'writing Partner_Performance__c.Pace_Index__c',
    undo: ({ small }) => ({
      redo: withRights(small.org, withFieldGrant('Partner_Performance__c.Pace_Index__c', { edit: false })),
    }),
  },
  {
    what: "this machine's clock is wrong",
    check: 'clock',
    names: '600 seconds ahead',
    undo: ({ small }) => ({
      gather: { machineTime: () => new Date(small.clock.now().getTime() + 600_000) },
    }),
  },
  {
    what: 'a variable is wrong',
    check: 'configuration',
    names: 'REDIS_URL must be a redis or rediss URL',
    silences: ['login', 'rights', 'redis', 'api-keys', 'partner-roles', 'link-key'],
    undo: ({ environment }) => ({
      gather: {
        service: null,
        config: { state: 'wrong', problems: problemsOf({ ...environment, REDIS_URL: 'here' }) },
      },
    }),
  },
  {
    what: 'Redis is away',
    check: 'redis',
    names: /does not answer: .*ECONNREFUSED.*REDIS_URL/s,
    undo: (installed) => configured(installed, { redis: { url: 'redis://127.0.0.1:1', namespace: 'main' } }),
  },
  {
    what: 'nobody has a key to the API',
    check: 'api-keys',
    names: 'npm run api-key',
    undo: (installed) => configured(installed, { apiKeys: [] }),
  },
  {
    what: "the service is to assign partners' roles and may not",
    check: 'partner-roles',
    names: 'Cadence_Integration_Assigns_Roles',
    undo: (installed) => configured(installed, { assignsRoles: true }),
  },
  {
    what: 'links cannot be signed',
    check: 'link-key',
    names: 'LINK_SIGNING_KEY',
    undo: (installed) => configured(installed, { links: null }),
  },
  {
    what: "the share of the day's calls is nearly used up",
    check: 'api-budget',
    names: /49990 of 100000.*stops at 50000|SF_API_SHARE/s,
    undo: ({ small }) => {
      const { used } = small.org.usage;
      small.org.usage.set(49_970);
      return { redo: () => small.org.usage.set(used) };
    },
  },
];

function signsIn(
  { config }: InstalledOrg,
  change: { readonly clientId?: string; readonly privateKey?: string },
): Undone {
  const { auth } = config.salesforce;
  if (auth.kind !== 'jwt') throw new TypeError('The installed service signs in with a certificate.');
  return { gather: { service: { ...config.salesforce, auth: { ...auth, ...change } } } };
}

function otherKey(): string {
  const format = { type: 'pkcs8', format: 'pem' } as const;
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: format,
  });
  return privateKey;
}

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    return (error as Rejected).details;
  }
}
