import { startOrg, type SmallOrg, type StartOrgOptions } from '../../org/startOrg.ts';
import type { SalesforceSettings } from '../../../services/salesforce/client.ts';

type Fields = Record<string, unknown>;

/** A small channel: two managers in two regions, three partners, the periods around 2017-11-15 and two goals. */
export interface ChannelOrg {
  readonly org: SmallOrg;
  readonly settings: SalesforceSettings;
  readonly ids: Readonly<Record<'mary' | 'max' | 'alpha' | 'beta' | 'gamma' | 'quarter', string>>;
  /** Ids of the periods by label. */
  readonly periods: ReadonlyMap<string, string>;
  insert(object: string, fields: Fields): string;
  update(object: string, id: string, fields: Fields): void;
  remove(id: string, hard?: boolean): void;
  restore(id: string): void;
  /** An open deal of 10,000 that closes in the fourth quarter, unless told otherwise. */
  deal(partnerId: string | null, fields?: Fields): string;
  rows(soql: string): Fields[];
  close(): Promise<void>;
}

const PERIODS: [label: string, kind: string, start: string, end: string][] = [
  ['2017-Q3', 'Quarter', '2017-07-01', '2017-09-30'],
  ['2017-Q4', 'Quarter', '2017-10-01', '2017-12-31'],
  ['2018-Q1', 'Quarter', '2018-01-01', '2018-03-31'],
  ['2017-11', 'Month', '2017-11-01', '2017-11-30'],
  ['2017', 'Year', '2017-01-01', '2017-12-31'],
];

export async function startChannelOrg(options: StartOrgOptions = {}): Promise<ChannelOrg> {
  const org = await startOrg({ now: '2017-11-15T12:00:00Z', timeZone: 'GMT', ...options });
  const records = org.org.as(org.org.administrator);
  const insert = (object: string, fields: Fields): string => {
    const [result] = records.insert(object, [fields]);
    if (result?.id === undefined) throw new Error(`${object}: ${JSON.stringify(result?.errors)}`);
    return result.id;
  };
  const must = (results: { success: boolean; errors: unknown[] }[]) => {
    for (const { success, errors } of results) if (!success) throw new Error(JSON.stringify(errors));
  };
  const deal = (partnerId: string | null, fields: Fields = {}) =>
    insert('Opportunity', {
      Name: 'A deal',
      StageName: 'Proposal/Price Quote',
      CloseDate: '2017-12-15',
      Amount: 10_000,
      Partner__c: partnerId,
      ...fields,
    });

  const people = insertPeople(insert, org);
  const periods = new Map(
    PERIODS.map(([label, kind, start, end]) => [label, insertPeriod(insert, label, kind, start, end)]),
  );
  const quarter = periods.get('2017-Q4') as string;
  insertGoal(insert, people.alpha, quarter, 100_000);
  insertGoal(insert, people.beta, quarter, 0);

  return {
    org,
    settings: settingsOf(org),
    ids: { ...people, quarter },
    periods,
    insert,
    update: (object, Id, fields) => must(records.update(object, [{ Id, ...fields }])),
    remove: (id, hard = false) => must(records.delete([id], { hard })),
    restore: (id) => must(records.undelete([id])),
    deal,
    rows(soql) {
      const result = records.query(soql);
      return result.records(0, result.totalSize, '66.0');
    },
    close: () => org.close(),
  };
}

function insertPeople(insert: ChannelOrg['insert'], org: SmallOrg) {
  const chief = insert('UserRole', { Name: 'Channel Chief' });
  const user = (name: string, region: string) => {
    const regionRole = insert('UserRole', { Name: region, ParentRoleId: chief });
    return insert('User', {
      Username: `${name.toLowerCase()}@channel.example`,
      FirstName: name,
      LastName: 'Manager',
      Email: `${name.toLowerCase()}@channel.example`,
      Alias: name.toLowerCase(),
      ProfileId: org.org.administrator.profileId,
      TimeZoneSidKey: 'GMT',
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      UserRoleId: insert('UserRole', { Name: `${region} CAM`, ParentRoleId: regionRole }),
    });
  };
  const mary = user('Mary', 'East');
  const max = user('Max', 'West');
  const partner = (Name: string, OwnerId: string) =>
    insert('Account', { Name, OwnerId, Channel_Partner__c: true });
  return {
    mary,
    max,
    alpha: partner('Alpha Group', mary),
    beta: partner('Beta Group', mary),
    gamma: partner('Gamma Group', max),
  };
}

function insertPeriod(
  insert: ChannelOrg['insert'],
  label: string,
  kind: string,
  start: string,
  end: string,
): string {
  return insert('Operating_Period__c', {
    Name: label,
    Period_Key__c: `vendor:${label}`,
    Kind__c: kind,
    Calendar__c: 'Vendor',
    Start_Date__c: start,
    End_Date__c: end,
  });
}

function insertGoal(insert: ChannelOrg['insert'], partner: string, period: string, amount: number): string {
  return insert('Partner_Goal__c', {
    Goal_Key__c: `${partner}:2017-Q4:revenue:v1`,
    Partner__c: partner,
    Period__c: period,
    Version__c: 1,
    Status__c: 'Accepted',
    Amount__c: amount,
    Accepted_On__c: '2017-09-30',
  });
}

function settingsOf({ url, credentials }: SmallOrg): SalesforceSettings {
  return {
    loginUrl: url,
    apiVersion: '66.0',
    auth: { kind: 'accessToken', instanceUrl: url, accessToken: credentials.accessToken },
    apiShare: 1,
    timeoutMs: 5000,
  };
}
