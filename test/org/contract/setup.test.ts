import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Connection } from 'jsforce';
import { ask, read } from '../rights/fixtures/asking.ts';
import { startChannel, type Channel } from '../rights/fixtures/channel.ts';

let channel: Channel;
let connection: Connection;
beforeAll(async () => {
  channel = await startChannel();
  const { url, credentials } = channel.small;
  connection = new Connection({
    instanceUrl: url,
    accessToken: credentials.accessToken,
    version: '66.0',
  });
});
afterAll(() => channel.small.close());

async function rows(soql: string): Promise<Record<string, unknown>[]> {
  const { records } = await connection.query(soql);
  return records.map(({ attributes: _, ...record }) => record);
}

describe('what Salesforce keeps of objects', () => {
  test('says who sees records that nobody shared, inside and outside', async () => {
    expect(
      await rows(
        `SELECT QualifiedApiName, InternalSharingModel, ExternalSharingModel FROM EntityDefinition
         WHERE QualifiedApiName IN ('Account', 'QBR__c', 'Level_Requirement__c') ORDER BY QualifiedApiName`,
      ),
    ).toEqual([
      { QualifiedApiName: 'Account', InternalSharingModel: 'Private', ExternalSharingModel: 'Private' },
      {
        QualifiedApiName: 'Level_Requirement__c',
        InternalSharingModel: 'ControlledByParent',
        ExternalSharingModel: 'ControlledByParent',
      },
      { QualifiedApiName: 'QBR__c', InternalSharingModel: 'Private', ExternalSharingModel: 'Private' },
    ]);
  });

  test('follows what is deployed', async () => {
    const { org } = channel;
    const path = 'objects/Funnel_Probe__c.object';
    const deploy = (model: string) =>
      org.applyMetadata(new Map([[path, Buffer.from(objectFile(model, 'Read'))]]));
    deploy('ReadWrite');
    deploy('Read');

    expect(
      await rows(
        "SELECT InternalSharingModel FROM EntityDefinition WHERE QualifiedApiName = 'Funnel_Probe__c'",
      ),
    ).toEqual([{ InternalSharingModel: 'Read' }]);
  });

  test('cannot be written', async () => {
    await expect(
      connection.sobject('EntityDefinition').create({ QualifiedApiName: 'Own__c' }),
    ).rejects.toThrow();
  });
});

describe('what Salesforce keeps of rights', () => {
  test('names the objects and custom permissions of a permission set', async () => {
    expect(
      await rows(
        `SELECT PermissionsCreate, PermissionsRead, PermissionsEdit, PermissionsDelete, PermissionsModifyAllRecords
         FROM ObjectPermissions WHERE SobjectType = 'Account_Plan__c' AND Parent.Name = 'Cadence_Integration'`,
      ),
    ).toEqual([
      {
        PermissionsCreate: true,
        PermissionsRead: true,
        PermissionsEdit: true,
        PermissionsDelete: false,
        PermissionsModifyAllRecords: false,
      },
    ]);
    expect(
      await rows(
        `SELECT SetupEntityType FROM SetupEntityAccess WHERE Parent.Name = 'Cadence_Integration'
         AND SetupEntityId IN (SELECT Id FROM CustomPermission WHERE DeveloperName = 'Cadence_Service')`,
      ),
    ).toEqual([{ SetupEntityType: 'CustomPermission' }]);
  });

  test('tells which profiles and permission sets let in through the API', async () => {
    expect(
      await rows(
        "SELECT Name FROM PermissionSet WHERE PermissionsApiEnabled = true AND Name LIKE 'Cadence%'",
      ),
    ).toEqual([{ Name: 'Cadence_Integration_Standard_Objects' }]);
    expect(await rows('SELECT Name FROM Profile WHERE PermissionsModifyAllData = true')).toEqual([
      { Name: 'System Administrator' },
    ]);
  });

  test('is for administrators, but for who sees what by default', async () => {
    expect(() => read(channel, 'service', 'SELECT Id FROM ObjectPermissions')).toThrow('ObjectPermissions');
    expect(() => read(channel, 'user of partner A', 'SELECT Id FROM EntityDefinition')).toThrow();
    expect(
      read(channel, 'service', "SELECT Label FROM EntityDefinition WHERE QualifiedApiName = 'QBR__c'"),
    ).toHaveLength(1);
  });
});

describe('sites', () => {
  test('are under construction until somebody publishes them, and say who are members', async () => {
    const { org } = channel;
    const site = org.load('Network', [{ Name: 'Partners', Status: 'UnderConstruction' }]).idOf(0);
    const [profile] = await rows("SELECT Id FROM Profile WHERE Name = 'Partner Community User'");
    await connection.sobject('NetworkMemberGroup').create({ NetworkId: site, ParentId: String(profile?.Id) });
    await connection.sobject('Network').update({ Id: site, Status: 'Live' });

    expect(await rows('SELECT Name, Status, OptionsSelfRegistrationEnabled FROM Network')).toEqual([
      { Name: 'Partners', Status: 'Live', OptionsSelfRegistrationEnabled: false },
    ]);
    expect(await rows('SELECT Network.Name, ParentId FROM NetworkMemberGroup')).toMatchObject([
      { Network: { Name: 'Partners' }, ParentId: profile?.Id },
    ]);
  });

  test('are neither made nor taken away through the API', async () => {
    await expect(
      connection.sobject('Network').update({ Id: '0DB000000000099AAA', Status: 'Live' }),
    ).rejects.toThrow();
    const answer = await ask(channel, 'service', 'GET', '/sobjects/Network/describe');
    expect(answer.status).toBe(404);
  });
});

describe('reading metadata', () => {
  test('gives a sharing set as it is, and nothing for one that there is not', async () => {
    const [found, missing] = await connection.metadata.read('SharingSet', ['Cadence_Partner', 'Other']);

    expect(found).toMatchObject({
      fullName: 'Cadence_Partner',
      name: 'Cadence Partner',
      profiles: ['Partner Community User'],
      accessMappings: expect.arrayContaining([
        expect.objectContaining({ object: 'QBR__c', accessLevel: 'Read', objectField: 'Partner__c' }),
      ]),
    });
    expect(missing).toMatchObject({});
    expect(missing).not.toHaveProperty('fullName');
  });

  test('is refused to whoever may not change metadata, and for what this org does not keep', async () => {
    const { org, small, users } = channel;
    const asService = new Connection({
      instanceUrl: small.url,
      accessToken: org.sessions.open(users.service),
      version: '66.0',
    });

    await expect(asService.metadata.read('SharingSet', 'Cadence_Partner')).rejects.toThrow(
      'INSUFFICIENT_ACCESS',
    );
    await expect(connection.metadata.read('Profile', 'Admin')).rejects.toThrow('INVALID_TYPE');
  });
});

test('the org tells its currency', async () => {
  expect(await connection.request('/connect/organization')).toMatchObject({
    features: { multiCurrency: false, defaultCurrencyIsoCode: 'USD' },
  });
});

function objectFile(internal: string, external: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">
  <label>Probe</label><pluralLabel>Probes</pluralLabel><deploymentStatus>Deployed</deploymentStatus>
  <nameField><label>Name</label><type>Text</type></nameField>
  <sharingModel>${internal}</sharingModel><externalSharingModel>${external}</externalSharingModel>
</CustomObject>`;
}
