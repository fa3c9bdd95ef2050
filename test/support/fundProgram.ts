import type { Connection } from 'jsforce';
import type { NamedPerson } from '../workbench/samplePeople.ts';

export const FUNDED_PARTNER = 'Darcel Schlecht Group';
export const FINANCE = 'Channel Finance';

type Fields = Record<string, unknown>;

/** A record that an administrator makes. @returns its id */
export async function make(connection: Connection, object: string, fields: Fields): Promise<string> {
  const result = await connection.sobject(object).create(fields);
  if (!result.success) throw new Error(`${object}: ${JSON.stringify(result.errors)}`);
  return result.id;
}

/** Somebody of finance, who pays, where there is nobody yet. @returns for the switcher */
export async function addFinance(connection: Connection): Promise<NamedPerson[]> {
  const known = await connection.sobject('User').findOne({ Name: FINANCE }, ['Username']);
  if (known) return [{ username: known['Username'] as string, label: `${FINANCE}, Finance` }];
  const idOf = async (object: string, name: string) =>
    String((await connection.sobject(object).findOne({ Name: name }, ['Id']))?.Id);
  const username = 'channel.finance@sample.example';
  const [FirstName, LastName] = FINANCE.split(' ');
  const user = await make(connection, 'User', {
    FirstName,
    LastName,
    Username: username,
    Email: username,
    Alias: 'finance',
    ProfileId: await idOf('Profile', 'Standard User'),
    TimeZoneSidKey: 'GMT',
    LocaleSidKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    LanguageLocaleKey: 'en_US',
  });
  await make(connection, 'PermissionSetAssignment', {
    AssigneeId: user,
    PermissionSetId: await idOf('PermissionSet', 'Cadence_Finance'),
  });
  return [{ username, label: `${FINANCE}, Finance` }];
}

/**
 * How a program decides about funds: the account manager agrees within two days, then the chief decides the money, and
 * finance when the chief is away. An event needs an invoice and a list of who came.
 */
export async function addFundRules(connection: Connection): Promise<void> {
  const userCalled = async (Name: string) =>
    String((await connection.sobject('User').findOne({ Name }, ['Id']))?.Id);
  const [chief, finance] = [await userCalled('Channel Chief'), await userCalled(FINANCE)];
  const rules = [
    { Name: 'Account manager agrees', Order__c: 1, Days__c: 2, Final__c: false, Escalate_To__c: chief },
    {
      Name: 'Chief decides',
      Order__c: 2,
      Days__c: 5,
      Final__c: true,
      Approver__c: chief,
      Delegate__c: finance,
      Escalate_To__c: finance,
    },
  ];
  for (const [index, rule] of rules.entries())
    await make(connection, 'Approval_Rule__c', { Rule_Key__c: `by hand ${index}`, ...rule });
  await make(connection, 'Proof_Requirement__c', {
    Name: 'Event',
    Requirement_Key__c: 'by hand: event',
    Kind__c: 'Event',
    Proof_Invoice__c: true,
    Proof_Attendance__c: true,
  });
}

/** A fund of the partner, as the service makes it of an allocation. */
export async function addFund(connection: Connection, fields: Fields = {}): Promise<string> {
  const partner = await connection.sobject('Account').findOne({ Name: FUNDED_PARTNER }, ['Id', 'OwnerId']);
  return make(connection, 'Marketing_Fund__c', {
    Name: 'Funds of the quarter',
    OwnerId: partner?.['OwnerId'],
    Partner__c: partner?.Id,
    Fund_Key__c: `by hand: ${JSON.stringify(fields)}`.slice(0, 80),
    Allocated_Amount__c: 10_000,
    Currency_Code__c: 'USD',
    Starts_On__c: '2017-10-01',
    Use_By__c: '2017-12-31',
    Claim_By__c: '2018-01-31',
    ...fields,
  });
}
