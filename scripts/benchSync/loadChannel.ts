import type { SmallOrg } from '../../test/org/startOrg.ts';

export interface ChannelSize {
  readonly deals: number;
  readonly registrations: number;
  readonly partners: number;
}

const STAGES = [
  'Prospecting',
  'Qualification',
  'Proposal/Price Quote',
  'Negotiation/Review',
  'Closed Won',
  'Closed Lost',
];
const PERIODS = [
  ['2017-Q4', '2017-10-01', '2017-12-31'],
  ['2018-Q1', '2018-01-01', '2018-03-31'],
] as const;

/** Fills an org with partners, their deals, registrations, two quarters and a goal each. A hundredth are managers. */
export function loadChannel({ org }: SmallOrg, { deals, registrations, partners }: ChannelSize) {
  const records = org.as(org.administrator);
  const idsOf = (soql: string) => {
    const result = records.query(soql);
    return [...result.rows(0, result.totalSize)].map(([id]) => String(id));
  };
  const [profile] = idsOf('SELECT Id FROM Profile LIMIT 1');
  const managers = Math.max(1, Math.round(partners / 100));
  org.load('UserRole', [{ Name: 'Region' }]);
  const [region] = idsOf('SELECT Id FROM UserRole');
  org.load('UserRole', [{ Name: 'Region CAM', ParentRoleId: region }]);
  const role = idsOf("SELECT Id FROM UserRole WHERE Name = 'Region CAM'")[0];
  org.load(
    'User',
    each(managers, (index) => managerOf(index, profile!, role!)),
  );
  const owners = idsOf("SELECT Id FROM User WHERE LastName LIKE 'Manager %'");
  org.load(
    'Account',
    each(partners, (index) => ({
      Name: `Partner ${index}`,
      OwnerId: owners[index % owners.length],
      Channel_Partner__c: true,
    })),
  );
  const accounts = idsOf('SELECT Id FROM Account');
  org.load('Operating_Period__c', PERIODS.map(periodOf));
  const [quarter] = idsOf("SELECT Id FROM Operating_Period__c WHERE Name = '2017-Q4'");
  org.load(
    'Partner_Goal__c',
    each(partners, (index) => goalOf(accounts[index]!, quarter!)),
  );
  org.load(
    'Opportunity',
    each(deals, (index) => dealOf(index, accounts)),
  );
  org.load(
    'Deal_Registration__c',
    each(registrations, (index) => registrationOf(index, accounts)),
  );

  let changes = 0;
  return {
    changeDeals(count: number): void {
      changes += 1;
      const ids = idsOf(`SELECT Id FROM Opportunity WHERE Partner__c != null LIMIT ${count}`);
      records.update(
        'Opportunity',
        ids.map((Id, index) => ({ Id, Amount: 1000 * changes + index })),
      );
    },
  };
}

function managerOf(index: number, ProfileId: string, UserRoleId: string) {
  return {
    Username: `manager${index}@channel.example`,
    FirstName: 'Cam',
    LastName: `Manager ${index}`,
    Email: `manager${index}@channel.example`,
    Alias: `cam${index}`,
    IsActive: true,
    UserType: 'Standard',
    ProfileId,
    UserRoleId,
    TimeZoneSidKey: 'GMT',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
  };
}

function periodOf([Name, Start_Date__c, End_Date__c]: readonly [string, string, string]) {
  const shape = { Kind__c: 'Quarter', Calendar__c: 'Vendor' };
  return { Name, Period_Key__c: `vendor:${Name}`, Start_Date__c, End_Date__c, ...shape };
}

function goalOf(Partner__c: string, Period__c: string) {
  const accepted = {
    Status__c: 'Accepted',
    Accepted_On__c: '2017-09-30',
    Version__c: 1,
    Metric__c: 'Revenue',
  };
  return {
    Goal_Key__c: `${Partner__c}:2017-Q4:revenue:v1`,
    Partner__c,
    Period__c,
    Amount__c: 500_000,
    ...accepted,
  };
}

function dealOf(index: number, accounts: readonly string[]) {
  const stage = STAGES[index % STAGES.length]!;
  return {
    Name: `Opportunity ${index} Renewal`,
    Partner__c: accounts[(index * 7919) % accounts.length],
    StageName: stage,
    Amount: ((index * 7919) % 250_000) + 0.25,
    CloseDate: new Date(Date.UTC(2017, 0, 1 + (index % 420))).toISOString().slice(0, 10),
    CreatedDate: new Date(Date.UTC(2016, 9, 1 + (index % 365), index % 24)).toISOString(),
    SystemModstamp: '2017-11-01T00:00:00.000Z',
    LastModifiedDate: '2017-11-01T00:00:00.000Z',
    IsClosed: stage.startsWith('Closed'),
    IsWon: stage === 'Closed Won',
    Probability: (index % 11) * 10,
    Led_By__c: index % 3 === 0 ? 'Partner' : 'Vendor',
  };
}

function registrationOf(index: number, accounts: readonly string[]) {
  return {
    Registration_Key__c: `R${index}`,
    Partner__c: accounts[(index * 7919) % accounts.length],
    Customer_Name__c: `Customer ${index}`,
    Status__c: ['Pending', 'Approved', 'Rejected'][index % 3],
    Submitted_At__c: new Date(Date.UTC(2017, 9, 1 + (index % 45), index % 24)).toISOString(),
    Decided_At__c:
      index % 3 === 0 ? null : new Date(Date.UTC(2017, 9, 3 + (index % 45), index % 24)).toISOString(),
    SystemModstamp: '2017-11-01T00:00:00.000Z',
  };
}

function* each<T>(count: number, make: (index: number) => T): Generator<T> {
  for (let index = 0; index < count; index += 1) yield make(index);
}
