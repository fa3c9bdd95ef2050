import { generateKeyPairSync } from 'node:crypto';
import { syncRun } from '../../../services/salesforce/records/syncRun.ts';
import { loadConfig, type Config } from '../../../services/config.ts';
import type { ToGather } from '../../../services/doctor/gather/gatherFacts.ts';
import type { Rejected } from '../../../services/errors.ts';
import {
  withFieldGrant,
  withObjectGrant,
  withOpenStages,
  withoutField,
  withoutObject,
  withRights,
  withSharing,
  withSharingSet,
} from './changes.ts';
import { runFields, type InstalledOrg } from './installedOrg.ts';

/** One step of the installation, undone. */
export interface Misconfiguration {
  readonly what: string;
  /** The one check that has to find it. */
  readonly check: string;
  /** What it has to name. */
  readonly names: string | RegExp;
  /** Checks that cannot be made while it is so. */
  readonly silences?: readonly string[];
  /** Records are put back afterwards; what else is undone is given back. */
  readonly undo: (installed: InstalledOrg) => Undone | void;
}

export interface Undone {
  readonly redo?: () => void;
  readonly gather?: Partial<ToGather>;
}

const both = (model: 'Private' | 'Read') => ({ internal: model, external: model });

const ofSetUp: Misconfiguration[] = [
  {
    what: 'digital experiences are not enabled',
    check: 'experiences',
    names: 'not enabled',
    silences: ['site', 'site-members', 'self-registration'],
    undo: ({ small }) => ({ redo: withoutObject(small.org, 'Network') }),
  },
  {
    what: 'accounts can be read by everybody inside',
    check: 'account-sharing',
    names: 'Account inside (Read)',
    undo: ({ small }) => ({
      redo: withSharing(small.org, 'Account', { internal: 'Read', external: 'Private' }),
    }),
  },
  {
    what: 'opportunities can be read by partners',
    check: 'account-sharing',
    names: 'Opportunity outside (Read)',
    undo: ({ small }) => ({
      redo: withSharing(small.org, 'Opportunity', { internal: 'Private', external: 'Read' }),
    }),
  },
  {
    what: 'goals can be read by everybody',
    check: 'sharing-defaults',
    names: 'Partner_Goal__c is Read inside and Partner_Goal__c is Read outside',
    undo: ({ small }) => ({ redo: withSharing(small.org, 'Partner_Goal__c', both('Read')) }),
  },
  {
    what: 'an object is not deployed',
    check: 'objects',
    names: 'has no Channel_Cost__c',
    undo: ({ small }) => ({ redo: withoutObject(small.org, 'Channel_Cost__c') }),
  },
  {
    what: 'a field is not deployed',
    check: 'fields',
    names: 'has no Partner_Action__c.Measure__c',
    undo: ({ small }) => ({ redo: withoutField(small.org, 'Partner_Action__c', 'Measure__c') }),
  },
  {
    what: 'the sharing set is not deployed',
    check: 'sharing-set',
    names: 'no sharing set Cadence_Partner',
    undo: ({ small }) => ({ redo: withSharingSet(small.org, () => undefined) }),
  },
  {
    what: 'the sharing set opens less than it should',
    check: 'sharing-set',
    names: 'QBR__c (Read)',
    undo: ({ small }) => ({
      redo: withSharingSet(small.org, (set) => ({
        ...set,
        mappings: set.mappings.filter(({ object }) => object !== 'QBR__c'),
      })),
    }),
  },
  {
    what: "the sharing set names other profiles than the partners'",
    check: 'sharing-set-profiles',
    names: 'Partner Community User',
    undo: ({ small }) => ({
      redo: withSharingSet(small.org, (set) => ({ ...set, profiles: ['Partner Community Login User'] })),
    }),
  },
  {
    what: 'no account manager has the permission set',
    check: 'managers',
    names: 'Cadence_Channel_Account_Manager',
    undo: (installed) => unassign(installed, 'Cadence_Channel_Account_Manager'),
  },
  {
    what: 'nobody is ops admin',
    check: 'ops-admin',
    names: 'Cadence_Ops_Admin',
    undo: (installed) => unassign(installed, 'Cadence_Ops_Admin'),
  },
  {
    what: 'no partner user has the permission set',
    check: 'partner-users',
    names: 'Cadence_Partner_User',
    silences: ['site-members'],
    undo: (installed) => unassign(installed, 'Cadence_Partner_User'),
  },
  {
    what: 'the site is not published',
    check: 'site',
    names: 'DownForMaintenance',
    undo: ({ update, ids }) => update('Network', ids.site, { Status: 'DownForMaintenance' }),
  },
  {
    what: 'partner users are no members of the site',
    check: 'site-members',
    names: 'profile Partner Community User',
    undo: ({ update, idOf }) =>
      update('NetworkMemberGroup', idOf('NetworkMemberGroup', "AssignmentStatus = 'Added'"), {
        AssignmentStatus: 'WaitingForRemove',
      }),
  },
  {
    what: 'anybody may register at the site',
    check: 'self-registration',
    names: 'Anybody may register',
    undo: ({ update, ids }) => update('Network', ids.site, { OptionsSelfRegistrationEnabled: true }),
  },
  {
    what: 'a guest user holds a permission set',
    check: 'guests',
    names: 'Site Guest User: Cadence_Finance',
    undo: (installed) => assign(installed, installed.ids.guest, 'Cadence_Finance'),
  },
  {
    what: "the guest user's profile reads an object",
    check: 'guests',
    names: 'may read Partner_Goal__c',
    undo: ({ insert, idOf }) => {
      const ParentId = idOf('PermissionSet', "Name = 'X00eguest'");
      insert('ObjectPermissions', { ParentId, SobjectType: 'Partner_Goal__c', PermissionsRead: true });
    },
  },
];

const ofService: Misconfiguration[] = [
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

const ofRecords: Misconfiguration[] = [
  {
    what: 'the mapping names a field that is not there',
    check: 'field-mapping',
    names: 'Opportunity has no field Net_Amount__c',
    undo: (installed) =>
      mapped(installed, ({ opportunity }) => ({ opportunity: { ...opportunity, amount: 'Net_Amount__c' } })),
  },
  {
    what: 'the mapping names a field of the wrong kind',
    check: 'field-mapping',
    names: 'Opportunity.Name is of type string',
    undo: (installed) =>
      mapped(installed, ({ opportunity }) => ({ opportunity: { ...opportunity, amount: 'Name' } })),
  },
  {
    what: 'the mapping uses a word that the status lacks',
    check: 'field-mapping',
    names: 'Waved through',
    undo: (installed) =>
      mapped(installed, ({ registration }) => ({
        registration: registration && {
          ...registration,
          statusWords: { ...registration.statusWords, approved: ['Waved through'] },
        },
      })),
  },
  {
    what: 'no open stage counts as pipeline',
    check: 'stages',
    names: 'fewer than two',
    undo: ({ small }) => ({ redo: withOpenStages(small.org, ['Prospecting']) }),
  },
  {
    what: 'the service calls the currency by another name',
    check: 'currency',
    names: 'CURRENCY=USD',
    undo: (installed) => configured(installed, { currency: 'EUR' }),
  },
  {
    what: 'the calendar ends before today',
    check: 'calendar',
    names: 'no month that holds today',
    undo: ({ remove, idOf }) => remove(idOf('Operating_Period__c', "Name = '2017-11'")),
  },
  {
    what: 'no account is a partner',
    check: 'partners',
    names: 'Channel Partner',
    undo: ({ update, ids }) => update('Account', ids.partner, { Channel_Partner__c: false }),
  },
  {
    what: 'no partner has a goal',
    check: 'goals',
    names: 'accepted goal',
    undo: ({ remove, ids }) => remove(ids.goal),
  },
  ...(
    [
      ['capabilities', 'Capability_Template__c', 'npm run capabilities'],
      ['plan-template', 'Plan_Template__c', 'npm run plan-template'],
      ['marketing-template', 'Marketing_Template__c', 'npm run marketing-template'],
    ] as const
  ).map(([check, object, names]) => ({
    what: `no ${object} is published`,
    check,
    names,
    undo: ({ update, idOf }: InstalledOrg) =>
      update(object, idOf(object, "Status__c = 'Published'"), { Status__c: 'Retired' }),
  })),
  {
    what: 'there are funds and nobody to decide on them',
    check: 'approval-rules',
    names: 'nobody can decide',
    undo: ({ small, ids, remove }) => {
      const fund = { Name: 'Funds', Partner__c: ids.partner, Fund_Key__c: 'fund', Allocated_Amount__c: 1000 };
      const { idOf } = small.org.load('Marketing_Fund__c', [fund]);
      return { redo: () => remove(idOf(0)) };
    },
  },
  {
    what: 'nothing was ever synced',
    check: 'first-sync',
    names: 'POST /syncs',
    silences: ['schedule'],
    undo: ({ remove, idOf }) => {
      remove(idOf(syncRun.object, `${syncRun.fields.kind} = 'Full'`));
      remove(idOf(syncRun.object, `${syncRun.fields.kind} = 'Incremental'`));
    },
  },
  {
    what: 'the latest sync was interrupted',
    check: 'schedule',
    names: 'was interrupted',
    undo: ({ insert }) =>
      void insert(syncRun.object, runFields('incremental', '2017-11-15T11:55:00Z', 'interrupted')),
  },
  {
    what: 'nothing has been synced for hours',
    check: 'schedule',
    names: 'npm run workers',
    undo: ({ remove, idOf }) => remove(idOf(syncRun.object, `${syncRun.fields.kind} = 'Incremental'`)),
  },
  {
    what: 'two services sync the same org',
    check: 'one-schedule',
    names: 'second service',
    undo: ({ insert }) => {
      for (const minute of [46, 47, 48, 49])
        insert(syncRun.object, runFields('incremental', `2017-11-15T11:${minute}:00Z`, 'succeeded'));
    },
  },
  {
    what: 'decks are for internal users only',
    check: 'files',
    names: 'internal users only',
    undo: ({ update, ids }) => update('ContentDocumentLink', ids.deckLink, { Visibility: 'InternalUsers' }),
  },
];

export const MISCONFIGURATIONS: readonly Misconfiguration[] = [...ofSetUp, ...ofService, ...ofRecords];

function unassign({ remove, idOf }: InstalledOrg, set: string): void {
  for (let left = 2; left > 0; left--) {
    const id = idOf('PermissionSetAssignment', `PermissionSet.Name = '${set}'`);
    if (id !== 'undefined') remove(id);
  }
}

function assign({ insert, idOf }: InstalledOrg, AssigneeId: string, set: string): void {
  insert('PermissionSetAssignment', {
    AssigneeId,
    PermissionSetId: idOf('PermissionSet', `Name = '${set}'`),
  });
}

function signsIn(
  { config }: InstalledOrg,
  change: { readonly clientId?: string; readonly privateKey?: string },
): Undone {
  const { auth } = config.salesforce;
  if (auth.kind !== 'jwt') throw new TypeError('The installed service signs in with a certificate.');
  return { gather: { service: { ...config.salesforce, auth: { ...auth, ...change } } } };
}

function configured({ config }: InstalledOrg, change: Partial<Config>): Undone {
  return { gather: { config: { state: 'complete', config: { ...config, ...change } } } };
}

function mapped(
  installed: InstalledOrg,
  change: (mapping: Config['fieldMapping']) => Partial<Config['fieldMapping']>,
): Undone {
  const { fieldMapping } = installed.config;
  return configured(installed, { fieldMapping: { ...fieldMapping, ...change(fieldMapping) } });
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
