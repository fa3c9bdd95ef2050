import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { sweepRequests } from '../../../services/sweepRequests.ts';
import { tendPartnerRoles } from '../../../services/partnerRoles/tendPartnerRoles.ts';
import type { SalesforceClient } from '../../../services/salesforce/client.ts';
import { startPlanning, type Planning } from '../../accountPlan/planning.ts';
import type { PersonName } from '../../org/rights/fixtures/people.ts';
import { agreed, asked, CHAMPION, COLLEAGUE, contactOf, done, ROLE } from '../../partnerRoles/roles.ts';
import { inMemory } from '../accountPlans/tending.ts';
import { impatientClient } from '../../support/orgClient.ts';

const BASE = 'Cadence_Partner_User';
const RIGHT =
  "SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name = 'Cadence_Integration_Assigns_Roles'";

let at: Planning;
let salesforce: SalesforceClient;
let rests: number;
beforeAll(async () => {
  at = await startPlanning();
  const { small, org, users } = at.channel;
  salesforce = await impatientClient({
    loginUrl: small.url,
    apiVersion: '66.0',
    auth: { kind: 'accessToken', instanceUrl: small.url, accessToken: org.sessions.open(users.service) },
    apiShare: 1,
    timeoutMs: 10_000,
  });
});
afterAll(() => at.close());

/** No roles yet, and the colleague has none. */
beforeEach(() => {
  const sets = `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${at.idOf(COLLEAGUE)}' AND PermissionSet.Name != '${BASE}'`;
  for (const soql of [`SELECT Id FROM ${ROLE}`, sets, RIGHT])
    for (const { Id } of rows(soql)) admin().delete([String(Id)]);
  assign('service', 'Cadence_Integration_Assigns_Roles');
  rests = 0;
});

const admin = () => at.channel.org.as(at.channel.org.administrator);

function rows(soql: string): Record<string, unknown>[] {
  const result = admin().query(soql);
  return result.records(0, result.totalSize, '66.0').map(({ attributes: _, ...row }) => row);
}

function assign(who: PersonName, set: string): void {
  const [{ Id } = {}] = rows(`SELECT Id FROM PermissionSet WHERE Name = '${set}'`);
  admin().insert('PermissionSetAssignment', [{ AssigneeId: at.channel.users[who].id, PermissionSetId: Id }]);
}

const setsOf = (who: PersonName) =>
  rows(
    `SELECT PermissionSet.Name FROM PermissionSetAssignment WHERE AssigneeId = '${at.channel.users[who].id}'`,
  )
    .map(({ PermissionSet }) => String((PermissionSet as { Name: string }).Name))
    .sort();

const stateOf = (id: string) =>
  rows(
    `SELECT State__c, Refused_Because__c, In_Effect_Since__c, Agreed_At__c FROM ${ROLE} WHERE Id = '${id}'`,
  )[0];

const tend = (client = salesforce, assigns = true) =>
  tendPartnerRoles({
    salesforce: client,
    assigns,
    since: { rest: async () => void (rests += 1) },
    log: pino({ level: 'silent' }),
  });

const askFor = (role: string, whose: PersonName = COLLEAGUE) =>
  at.given(CHAMPION, ROLE, asked(at, CHAMPION, role, {}, whose));

async function given(role: string): Promise<string> {
  const id = await askFor(role);
  if (role === 'Executive') await done(at, 'manager of A', id, agreed(at));
  await tend();
  return id;
}

describe('the service', () => {
  test('gives a role by its permission set, and the person may do what it says from then on', async () => {
    const deal = { Partner__c: at.channel.partners.A, Customer_Name__c: 'Alder', Submitted_At__c: at.time() };
    expect(await at.create(COLLEAGUE, 'Deal_Registration__c', deal)).toHaveProperty('code');
    const id = await askFor('Seller');
    expect(await tend()).toMatchObject({ status: 'done', given: 1, ended: 0, refused: 0, failures: [] });
    expect(stateOf(id)).toMatchObject({ State__c: 'In effect', In_Effect_Since__c: expect.any(String) });
    expect(setsOf(COLLEAGUE)).toEqual(['Cadence_Partner_Seller', BASE]);
    expect(await at.create(COLLEAGUE, 'Deal_Registration__c', deal)).toHaveProperty('id');
  });

  test('waits for the account manager where an agreement is needed', async () => {
    const id = await askFor('Executive');
    expect(await tend()).toMatchObject({ status: 'nothing to do', apiCalls: 1 });
    await done(at, 'manager of A', id, agreed(at));
    await tend();
    expect(setsOf(COLLEAGUE)).toEqual(['Cadence_Partner_Executive', BASE]);
  });

  test('ends a role by taking its permission set away, and no other', async () => {
    const id = await given('Executive');
    await given('Seller');
    await done(at, CHAMPION, id, { State__c: 'Ending' });
    expect(await tend()).toMatchObject({ ended: 1, failures: [] });
    expect(setsOf(COLLEAGUE)).toEqual(['Cadence_Partner_Seller', BASE]);
    expect(stateOf(id)).toMatchObject({ State__c: 'Ended', Agreed_At__c: null });
  });

  test('writes nothing a second time', async () => {
    await given('Seller');
    expect(await tend()).toMatchObject({ status: 'nothing to do', apiCalls: 1 });
  });

  test('refuses, in plain words, whoever cannot log in or works elsewhere now', async () => {
    const [newcomer] = admin().insert('Contact', [{ LastName: 'New', AccountId: at.channel.partners.A }]);
    const theirs = { Contact__c: newcomer?.id, Role_Key__c: `${newcomer?.id}:Seller` };
    const noUser = await at.given(CHAMPION, ROLE, asked(at, CHAMPION, 'Seller', theirs));
    const gone = await askFor('Marketer', 'seller at partner A');
    const contact = contactOf(at, 'seller at partner A');
    admin().update('Contact', [{ Id: contact, AccountId: at.channel.partners.B }]);
    expect(await tend()).toMatchObject({ refused: 2, given: 0, failures: [] });
    expect(stateOf(noUser)).toMatchObject({
      State__c: 'Refused',
      Refused_Because__c: expect.stringMatching(/cannot log in yet/),
    });
    expect(stateOf(gone)).toMatchObject({ Refused_Because__c: expect.stringMatching(/does not work for/) });
    expect(setsOf('seller at partner A')).toEqual(['Cadence_Partner_Seller', BASE]);
  });

  test('tells why the org refuses, on the record', async () => {
    const id = await askFor('Seller');
    const { SalesforceError } = await import('../../../services/salesforce/errors.ts');
    const full: SalesforceClient = {
      ...salesforce,
      create: async () => {
        throw new SalesforceError('LICENSE_LIMIT_EXCEEDED', 'no licence of this kind is left');
      },
    };
    expect(await tend(full)).toMatchObject({ refused: 1 });
    expect(stateOf(id)).toMatchObject({
      State__c: 'Refused',
      Refused_Because__c: 'Salesforce did not allow it: no licence of this kind is left',
    });
  });

  test.each([1, 2, 3, 4])('ends in the same when it is killed at its call %i', async (call) => {
    const ending = await given('Seller');
    await done(at, CHAMPION, ending, { State__c: 'Ending' });
    const beginning = await askFor('Marketer');
    let calls = 0;
    const orDie = <T>(then: () => Promise<T>) =>
      (calls += 1) === call ? Promise.reject(new Error('killed')) : then();
    const dying: SalesforceClient = {
      ...salesforce,
      create: (...given) => orDie(() => salesforce.create(...given)),
      remove: (...given) => orDie(() => salesforce.remove(...given)),
      upsert: (...given) => orDie(() => salesforce.upsert(...given)),
    };
    await tend(dying).catch(() => undefined);
    await tend();
    expect([stateOf(ending), stateOf(beginning)]).toMatchObject([
      { State__c: 'Ended' },
      { State__c: 'In effect' },
    ]);
    expect(setsOf(COLLEAGUE)).toEqual(['Cadence_Partner_Marketer', BASE]);
  });

  test('asks nothing of the org where people assign by hand', async () => {
    const id = await askFor('Seller');
    expect(await tend(salesforce, false)).toMatchObject({ status: 'nothing to do', apiCalls: 0 });
    expect(stateOf(id)).toMatchObject({ State__c: 'Asked' });
  });

  test('without the right says which permission set is missing, leaves the role waiting and rests', async () => {
    const [{ Id } = {}] = rows(RIGHT);
    admin().delete([String(Id)]);
    const id = await askFor('Seller');
    await expect(tend()).rejects.toMatchObject({ hint: expect.stringMatching(/Integration Assigns Roles/) });
    expect(stateOf(id)).toMatchObject({ State__c: 'Asked' });
    expect(rests).toBe(1);
  });
});

test('a role that the service may not take away is not said to be over', async () => {
  const ending = await given('Seller');
  await done(at, CHAMPION, ending, { State__c: 'Ending' });
  for (const { Id } of rows(RIGHT)) admin().delete([String(Id)]);
  await expect(tend()).rejects.toMatchObject({ hint: expect.stringMatching(/Integration Assigns Roles/) });
  expect(stateOf(ending)).toMatchObject({ State__c: 'Ending' });
  expect(setsOf(COLLEAGUE)).toContain('Cadence_Partner_Seller');
});

describe('a look for what waits', () => {
  const look = async (assignsRoles: boolean) => {
    const watermark = inMemory();
    const before = salesforce.usage().calls;
    const { rolesWait } = await sweepRequests({
      salesforce,
      since: watermark,
      fundsSince: watermark,
      newsSince: watermark,
      makesLinks: false,
      rolesSince: watermark,
      assignsRoles,
      log: pino({ level: 'silent' }),
    });
    return { rolesWait, calls: salesforce.usage().calls - before };
  };

  test('finds roles where the service puts them into effect, and costs nothing more where it does not', async () => {
    const { calls } = await look(false);
    expect(await look(true)).toEqual({ rolesWait: false, calls: calls + 1 });
    const id = await askFor('Executive');
    expect(await look(true)).toMatchObject({ rolesWait: false });
    await done(at, 'manager of A', id, agreed(at));
    expect(await look(true)).toMatchObject({ rolesWait: true });
    expect(await look(false)).toEqual({ rolesWait: false, calls });
  });
});

describe('in Salesforce', () => {
  test.each(['ops admin', 'manager of A', CHAMPION, COLLEAGUE] as const)(
    'the %s assigns permission sets to nobody',
    async (who) => {
      const [{ Id } = {}] = rows("SELECT Id FROM PermissionSet WHERE Name = 'Cadence_Partner_Executive'");
      const fields = { AssigneeId: at.idOf(COLLEAGUE), PermissionSetId: Id };
      expect(await at.create(who, 'PermissionSetAssignment', fields)).toMatchObject({
        code: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
      });
    },
  );
});
