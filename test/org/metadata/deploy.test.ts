import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { Connection } from 'jsforce';
import { startOrg } from '../startOrg.ts';
import type { SmallOrg } from '../startOrg.ts';

let org: SmallOrg;
let connection: Connection;

beforeAll(async () => {
  org = await startOrg({ forceApp: null });
  connection = new Connection({
    instanceUrl: org.url,
    accessToken: org.credentials.accessToken,
    version: '66.0',
  });
  connection.metadata.pollInterval = 5;
});

afterAll(() => org.close());

const FIELD = '<label>Colour</label><length>20</length><type>Text</type>';
const OBJECT =
  '<deploymentStatus>Deployed</deploymentStatus><label>Thing</label><nameField><label>Name</label><type>Text</type></nameField>' +
  '<pluralLabel>Things</pluralLabel><sharingModel>ReadWrite</sharingModel>';

describe('a deploy', () => {
  test.each(['SOAP', 'REST'] as const)('by %s puts objects and fields into the schema', async (door) => {
    const name = `Thing_${door}__c`;
    const zip = packageOf(
      { [`objects/${name}.object`]: objectFile(OBJECT + fields('Colour__c', FIELD)) },
      { CustomObject: [name], CustomField: [`${name}.Colour__c`] },
    );
    const result = await deploy(zip, {}, door);
    expect(result).toMatchObject({
      status: 'Succeeded',
      success: true,
      numberComponentsTotal: 2,
      numberComponentsDeployed: 2,
    });
    const { fields: described } = await connection.sobject(name).describe();
    expect(described.find((field) => field.name === 'Colour__c')).toMatchObject({
      type: 'string',
      length: 20,
    });
  });

  test('names each component, and whether it is new or changed', async () => {
    const zip = (label: string) =>
      packageOf(
        { 'objects/Account.object': objectFile(fields('Shade__c', FIELD.replace('Colour', label))) },
        { CustomField: ['Account.Shade__c'] },
      );
    const [first, same, other] = [
      await deploy(zip('One')),
      await deploy(zip('One')),
      await deploy(zip('Other')),
    ].map((result) => successes(result).find((message) => message.componentType === 'CustomField'));
    expect(first).toMatchObject({
      fullName: 'Account.Shade__c',
      fileName: 'objects/Account.object',
      created: true,
      changed: true,
    });
    expect(same).toMatchObject({ created: false, changed: false });
    expect(other).toMatchObject({ created: false, changed: true });
  });

  test('that only checks leaves the org as it was', async () => {
    const zip = packageOf(
      { 'objects/Account.object': objectFile(fields('Checked__c', FIELD)) },
      { CustomField: ['Account.Checked__c'] },
    );
    expect(await deploy(zip, { checkOnly: true })).toMatchObject({ status: 'Succeeded', checkOnly: true });
    expect(await hasField('Account', 'Checked__c')).toBe(false);
  });

  test('takes everything back when one component is wrong', async () => {
    const result = await deploy(halfGood('Kept__c'), { rollbackOnError: true });
    expect(result).toMatchObject({ status: 'Failed', success: false, numberComponentErrors: 1 });
    expect(await hasField('Account', 'Kept__c')).toBe(false);
  });

  test.each([
    [
      'an element that the type does not have',
      { 'roles/Chief.role': role('<name>Chief</name><colour>red</colour>') },
      { Role: ['Chief'] },
      'Error parsing file: Element {http://soap.sforce.com/2006/04/metadata}colour invalid at this location in type Role',
    ],
    [
      'a parent role that is not there',
      { 'roles/Chief.role': role('<name>Chief</name><parentRole>Board</parentRole>') },
      { Role: ['Chief'] },
      'In field: parentRole - no Role named Board found',
    ],
    [
      'a permission for a field that is not there',
      { 'permissionsets/P.permissionset': permissions('Account.Nowhere__c') },
      { PermissionSet: ['P'] },
      'In field: field - no CustomField named Account.Nowhere__c found',
    ],
    [
      'a lookup to an object that is not there',
      {
        'objects/Account.object': objectFile(
          fields('Up__c', '<label>Up</label><referenceTo>Nowhere__c</referenceTo><type>Lookup</type>'),
        ),
      },
      { CustomField: ['Account.Up__c'] },
      "referenceTo value of 'Nowhere__c' does not resolve to a valid sObject type",
    ],
    [
      'a member of package.xml that has no file',
      {},
      { CustomTab: ['Thing__c'] },
      "An object 'Thing__c' of type CustomTab was named in package.xml, but was not found in zipped directory",
    ],
    [
      'a type that there is not',
      {},
      { CustomTabb: ['Thing__c'] },
      "Unknown type name 'CustomTabb' specified in package.xml",
    ],
    [
      'XML that is not well formed',
      { 'roles/Chief.role': '<Role><name>' },
      { Role: ['Chief'] },
      'Error parsing file',
    ],
  ])('with %s fails, and says so', async (_case, files, members, problem) => {
    const result = await deploy(packageOf(files, members));
    expect(result.status).toBe('Failed');
    expect(problemsOf(result)).toEqual([expect.stringContaining(problem)]);
  });

  test('refuses permission for a required field', async () => {
    const required = '<label>Must</label><length>20</length><required>true</required><type>Text</type>';
    const zip = packageOf(
      {
        'objects/Account.object': objectFile(fields('Must__c', required)),
        'permissionsets/P.permissionset': permissions('Account.Must__c'),
      },
      { CustomField: ['Account.Must__c'], PermissionSet: ['P'] },
    );
    expect(problemsOf(await deploy(zip))).toEqual(['You cannot deploy to a required field: Account.Must__c']);
  });

  test('leaves out only what is wrong when errors need no roll-back', async () => {
    const result = await deploy(halfGood('Stays__c'), { rollbackOnError: false });
    expect(result).toMatchObject({ status: 'SucceededPartial', numberComponentErrors: 1 });
    expect(await hasField('Account', 'Stays__c')).toBe(true);
  });

  test('takes a style sheet for others, and no bundle without a module', async () => {
    const definition = wrap(
      'LightningComponentBundle',
      '<apiVersion>66.0</apiVersion><isExposed>false</isExposed>',
    );
    const bundle = (name: string, file: string) =>
      packageOf(
        { [`lwc/${name}/${name}.js-meta.xml`]: definition, [`lwc/${name}/${file}`]: ':host {}' },
        { LightningComponentBundle: [name] },
      );
    expect(await deploy(bundle('tokens', 'tokens.css'))).toMatchObject({ status: 'Succeeded' });
    expect(await deploy(bundle('lost', 'lost.html'))).toMatchObject({ status: 'Failed' });
  });

  test('cannot be cancelled once it is over', async () => {
    const { id } = await deploy(packageOf({}, {}));
    const cancelling = connection.request({
      method: 'PATCH',
      url: `/metadata/deployRequest/${id}`,
      body: JSON.stringify({ deployResult: { status: 'Canceling' } }),
    });
    await expect(cancelling).rejects.toThrow('Deployment already completed');
  });

  test('without package.xml fails with the reason', async () => {
    const zip = Buffer.from(zipSync({ 'readme.txt': Buffer.from('nothing') }));
    expect(await deploy(zip)).toMatchObject({ status: 'Failed', errorMessage: 'No package.xml found' });
  });

  test('can follow a successful check by its id alone', async () => {
    const zip = packageOf(
      { 'objects/Account.object': objectFile(fields('Quick__c', FIELD)) },
      { CustomField: ['Account.Quick__c'] },
    );
    const { id } = await deploy(zip, { checkOnly: true });
    await connection.metadata.deployRecentValidation({ id, rest: true });
    while (!(await hasField('Account', 'Quick__c'))) await new Promise((resolve) => setTimeout(resolve, 5));
  });
});

interface Message {
  readonly componentType: string;
  readonly problem?: string;
}

interface Result {
  readonly id: string;
  readonly status: string;
  readonly details: { componentSuccesses: Message[]; componentFailures: Message[] };
}

async function deploy(zip: Buffer, options = {}, door: 'SOAP' | 'REST' = 'SOAP'): Promise<Result> {
  if (door === 'SOAP') {
    return (await connection.metadata.deploy(zip, options).complete(true)) as unknown as Result;
  }
  const { id } = await connection.metadata.deployRest(zip, options);
  for (;;) {
    const result = await connection.metadata.checkDeployStatus(id, true, true);
    if (result.done) return result as unknown as Result;
  }
}

function successes(result: Result): Message[] {
  return result.details.componentSuccesses;
}

function problemsOf(result: Result): (string | undefined)[] {
  return result.details.componentFailures.map((failure) => failure.problem);
}

async function hasField(object: string, name: string): Promise<boolean> {
  const { fields: described } = await connection.request<{ fields: { name: string }[] }>(
    `/sobjects/${object}/describe`,
  );
  return described.some((field) => field.name === name);
}

function packageOf(files: Record<string, string>, members: Record<string, string[]>): Buffer {
  const types = Object.entries(members).map(
    ([name, names]) =>
      `<types>${names.map((one) => `<members>${one}</members>`).join('')}<name>${name}</name></types>`,
  );
  const manifest = wrap('Package', `${types.join('')}<version>66.0</version>`);
  const entries = Object.entries({ 'package.xml': manifest, ...files });
  return Buffer.from(zipSync(Object.fromEntries(entries.map(([path, text]) => [path, Buffer.from(text)]))));
}

/** A good field, and a role below one that is not there. */
function halfGood(field: string): Buffer {
  return packageOf(
    {
      'objects/Account.object': objectFile(fields(field, FIELD)),
      'roles/Chief.role': role('<name>Chief</name><parentRole>Board</parentRole>'),
    },
    { CustomField: [`Account.${field}`], Role: ['Chief'] },
  );
}

function objectFile(content: string): string {
  return wrap('CustomObject', content);
}

function fields(name: string, content: string): string {
  return `<fields><fullName>${name}</fullName>${content}</fields>`;
}

function role(content: string): string {
  return wrap('Role', content);
}

function permissions(field: string): string {
  return wrap(
    'PermissionSet',
    `<fieldPermissions><editable>true</editable><field>${field}</field><readable>true</readable></fieldPermissions>` +
      '<hasActivationRequired>false</hasActivationRequired><label>P</label>',
  );
}

function wrap(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${root}>\n`;
}
