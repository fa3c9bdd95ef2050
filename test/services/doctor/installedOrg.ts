import { pino } from 'pino';
import { loadConfig, type Config } from '../../../services/config.ts';
import { examine } from '../../../services/doctor/examine.ts';
import { readExpected, type Expected } from '../../../services/doctor/expected.ts';
import type { ConfigFact, Facts } from '../../../services/doctor/facts.ts';
import type { Finding } from '../../../services/doctor/finding.ts';
import { gatherFacts, type ToGather } from '../../../services/doctor/gather/gatherFacts.ts';
import { syncRun } from '../../../services/salesforce/records/syncRun.ts';
import { startOrg, type SmallOrg } from '../../org/startOrg.ts';
import { startRedis, type TestRedis } from '../../support/redis.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An org, a Redis and variables in which every step of docs/install.md is done. */
export interface InstalledOrg {
  readonly small: SmallOrg;
  readonly ids: Readonly<
    Record<PersonName | 'partner' | 'site' | 'guest' | 'goal' | 'quarter' | 'deckLink', string>
  >;
  readonly environment: Readonly<Record<string, string>>;
  readonly config: Config;
  /** Id of the one record that a condition finds. */
  readonly idOf: (object: string, condition: string) => string;
  readonly insert: (object: string, fields: Fields) => string;
  readonly update: (object: string, id: string, fields: Fields) => void;
  readonly remove: (...ids: string[]) => void;
  readonly examine: (change?: Partial<ToGather>) => Promise<Finding[]>;
  readonly gather: (change?: Partial<ToGather>) => Promise<Facts>;
  readonly close: () => Promise<void>;
}

type PersonName = 'chief' | 'manager' | 'opsAdmin' | 'service' | 'partnerUser';

const NOW = '2017-11-15T12:00:00Z';
const APP = 'small-salesforce-client';

export async function startInstalledOrg(): Promise<InstalledOrg> {
  const small = await startOrg({ now: NOW, timeZone: 'GMT' });
  const redis = await startRedis();
  try {
    return install(small, redis);
  } catch (error) {
    await redis.close();
    await small.close();
    throw error;
  }
}

function install(small: SmallOrg, redis: TestRedis): InstalledOrg {
  small.clock.hold();
  small.clock.set(NOW);
  const { org } = small;
  const records = org.as(org.administrator);
  const must = (results: { success: boolean; id?: string; errors: unknown[] }[]) => {
    for (const { success, errors } of results) if (!success) throw new Error(JSON.stringify(errors));
    return results;
  };
  const insert = (object: string, fields: Fields) => must(records.insert(object, [fields]))[0]?.id ?? '';
  const idOf = (object: string, condition: string) => {
    const found = records.query(`SELECT Id FROM ${object} WHERE ${condition}`).records(0, 1, '66.0');
    return String(found[0]?.['Id']);
  };
  const people = putPeople(small, idOf, insert);
  const ids = { ...people, ...putRecords(small, insert, idOf, people), ...putSite(small, idOf, insert) };
  org.connectedApps.add({
    ...org.connectedApps.find(APP)!,
    runAs: org.administrator,
    approvedPermissionSets: ['Cadence_Integration', 'Cadence_Integration_Standard_Objects'],
  });
  const environment = variables(small, redis);
  const config = loadConfig(environment);
  const expected = readExpected();

  const gather: InstalledOrg['gather'] = (change = {}) =>
    gatherFacts({ ...asInstalled(small, config, expected), ...change });
  return {
    small,
    ids,
    environment,
    config,
    idOf,
    insert,
    update: (object, Id, fields) => void must(records.update(object, [{ Id, ...fields }])),
    remove: (...gone) => void must(records.delete(gone)),
    gather,
    examine: async (change) => examine(await gather(change)),
    async close() {
      await redis.close();
      await small.close();
    },
  };
}

function asInstalled(small: SmallOrg, config: Config, expected: Expected): ToGather {
  const { url, credentials, clock } = small;
  const configFact: ConfigFact = { state: 'complete', config };
  return {
    expected,
    config: configFact,
    service: config.salesforce,
    looker: {
      how: 'an administrator',
      settings: {
        ...config.salesforce,
        auth: { kind: 'accessToken', instanceUrl: url, accessToken: credentials.accessToken },
      },
    },
    machineTime: () => clock.now(),
    log: pino({ level: 'silent' }),
  };
}

function variables(small: SmallOrg, redis: TestRedis): Record<string, string> {
  return {
    SF_LOGIN_URL: small.url,
    SF_CLIENT_ID: APP,
    SF_USERNAME: 'service@installed.example',
    SF_PRIVATE_KEY: small.credentials.privateKey,
    REDIS_URL: redis.url,
    REDIS_NAMESPACE: redis.namespace,
    LINK_SIGNING_KEY: 'a secret of the tests that is long enough for links',
    PUBLIC_URL: 'https://answers.installed.example',
    CADENCE_API_KEYS: `salesforce:${'0'.repeat(64)}:read+sync+decks`,
  };
}

const PROFILES: Readonly<Record<PersonName, string>> = {
  chief: 'Standard User',
  manager: 'Standard User',
  opsAdmin: 'Standard User',
  service: 'API Only System Integrations',
  partnerUser: 'Partner Community User',
};

const SETS: Readonly<Record<PersonName, readonly string[]>> = {
  chief: ['Cadence_Channel_Account_Manager'],
  manager: ['Cadence_Channel_Account_Manager'],
  opsAdmin: ['Cadence_Ops_Admin', 'Cadence_Ops_Admin_Standard_Objects'],
  service: ['Cadence_Integration', 'Cadence_Integration_Standard_Objects'],
  partnerUser: ['Cadence_Partner_User', 'Cadence_Partner_User_Standard_Objects'],
};

type IdOf = InstalledOrg['idOf'];
type Insert = InstalledOrg['insert'];

/** The service beside the chief, above the account manager, who owns the partner. */
function putPeople(small: SmallOrg, idOf: IdOf, insert: Insert): Record<PersonName | 'partner', string> {
  const top = insert('UserRole', { Name: 'Channel Chief', OpportunityAccessForAccountOwner: 'Edit' });
  const below = insert('UserRole', {
    Name: 'Central CAM',
    ParentRoleId: top,
    OpportunityAccessForAccountOwner: 'Edit',
  });
  const roles: Partial<Record<PersonName, string>> = { chief: top, service: top, manager: below };
  const user = (name: PersonName, more: Fields = {}) => {
    const Username = `${name}@installed.example`;
    const ProfileId = idOf('Profile', `Name = '${PROFILES[name]}'`);
    const { idOf: loaded } = small.org.load('User', [
      {
        ...{ Username, LastName: name, Alias: name.slice(0, 8), IsActive: true, ProfileId },
        ...{
          UserType: name === 'partnerUser' ? 'PowerPartner' : 'Standard',
          UserRoleId: roles[name] ?? null,
        },
        ...{ Email: Username, TimeZoneSidKey: 'GMT', LocaleSidKey: 'en_US' },
        ...{ LanguageLocaleKey: 'en_US', EmailEncodingKey: 'UTF-8' },
        ...more,
      },
    ]);
    for (const set of SETS[name]) {
      insert('PermissionSetAssignment', {
        AssigneeId: loaded(0),
        PermissionSetId: idOf('PermissionSet', `Name = '${set}'`),
      });
    }
    return loaded(0);
  };
  const inside = {
    chief: user('chief'),
    manager: user('manager'),
    opsAdmin: user('opsAdmin'),
    service: user('service'),
  };
  const partner = insert('Account', {
    Name: 'Alpha Group',
    OwnerId: inside.manager,
    Channel_Partner__c: true,
  });
  const ContactId = insert('Contact', { LastName: 'Seller', AccountId: partner });
  return { ...inside, partner, partnerUser: user('partnerUser', { ContactId }) };
}

function putRecords({ org }: SmallOrg, insert: Insert, idOf: IdOf, { partner }: { partner: string }) {
  const period = (label: string, kind: string, start: string, end: string) =>
    insert('Operating_Period__c', {
      ...{ Name: label, Period_Key__c: `vendor:${label}`, Kind__c: kind, Calendar__c: 'Vendor' },
      ...{ Start_Date__c: start, End_Date__c: end },
    });
  const quarter = period('2017-Q4', 'Quarter', '2017-10-01', '2017-12-31');
  period('2017-11', 'Month', '2017-11-01', '2017-11-30');
  period('2017', 'Year', '2017-01-01', '2017-12-31');
  const goal = insert('Partner_Goal__c', {
    ...{
      Goal_Key__c: `${partner}:2017-Q4:revenue:v1`,
      Partner__c: partner,
      Period__c: quarter,
      Version__c: 1,
    },
    ...{ Status__c: 'Accepted', Amount__c: 100_000, Accepted_On__c: '2017-09-30' },
  });
  // As the commands leave them: nothing begins as published.
  org.load('Capability_Template__c', [
    {
      ...{ Name: 'Capabilities', Template_Key__c: 'partner:v1', Code__c: 'partner', Version__c: 1 },
      Status__c: 'Published',
    },
  ]);
  org.load('Plan_Template__c', [{ Name: 'Plan', Template_Key__c: 'plan', Status__c: 'Published' }]);
  org.load('Marketing_Template__c', [{ Name: 'Launch', Template_Key__c: 'launch', Status__c: 'Published' }]);
  insert(syncRun.object, runFields('full', '2017-11-15T02:30:00Z', 'succeeded'));
  insert(syncRun.object, runFields('incremental', '2017-11-15T11:45:00Z', 'succeeded'));
  return { quarter, goal, ...putDeck(insert, idOf, { partner, quarter }) };
}

/** A review whose deck is shared with everybody who sees it. */
function putDeck(insert: Insert, idOf: IdOf, { partner, quarter }: { partner: string; quarter: string }) {
  const version = insert('ContentVersion', {
    ...{ Title: 'Deck', PathOnClient: 'deck.pptx' },
    VersionData: Buffer.from('slides').toString('base64'),
  });
  const ContentDocumentId = idOf('ContentDocument', `LatestPublishedVersionId = '${version}'`);
  const LinkedEntityId = insert('QBR__c', {
    ...{ Name: 'Review', Partner__c: partner, Period__c: quarter, Deck_Document_Id__c: ContentDocumentId },
  });
  const share = { ContentDocumentId, LinkedEntityId, ShareType: 'V', Visibility: 'AllUsers' };
  return { deckLink: insert('ContentDocumentLink', share) };
}

let runs = 0;

export function runFields(
  kind: 'full' | 'incremental',
  startedAt: string,
  status: 'succeeded' | 'failed' | 'interrupted',
): Fields {
  return syncRun.write({
    ...{ key: `run ${++runs}`, kind, status, trigger: 'schedule', apiCalls: 40 },
    startedAt: new Date(startedAt),
    asOf: null,
  });
}

/** The site that partners sign in to, and its guest. */
function putSite({ org }: SmallOrg, idOf: IdOf, insert: Insert): { site: string; guest: string } {
  const site = org.load('Network', [{ Name: 'Cadence Partners', Status: 'Live' }]).idOf(0);
  insert('NetworkMemberGroup', {
    NetworkId: site,
    ParentId: idOf('PermissionSet', "Name = 'Cadence_Partner_User'"),
    AssignmentStatus: 'Added',
  });
  const ProfileId = org.load('Profile', [{ Name: 'Cadence Partners Profile', UserType: 'Guest' }]).idOf(0);
  const guest = org
    .load('User', [
      {
        ...{ Username: 'guest@installed.example', LastName: 'Site Guest User', Alias: 'guest' },
        ...{ IsActive: true, UserType: 'Guest', ProfileId },
      },
    ])
    .idOf(0);
  // Every profile has a permission set of its own in a real org.
  const owned = org.load('PermissionSet', [
    { Name: 'X00eguest', Label: 'Guest', IsOwnedByProfile: true, ProfileId },
  ]);
  insert('PermissionSetAssignment', { AssigneeId: guest, PermissionSetId: owned.idOf(0) });
  return { site, guest };
}
