import { expectSame, expectThat } from './expect.ts';
import { countComponents } from './countComponents.ts';
import type { Step } from './step.ts';
import type { Workspace } from './workspace.ts';

interface DeployReport {
  readonly checkOnly: boolean;
  readonly numberComponentErrors: number;
  readonly numberComponentsTotal: number;
  readonly numberComponentsDeployed: number;
  readonly files: { readonly state: string }[];
  readonly details: { readonly componentFailures: { readonly problem: string }[] };
}

const BY_REST = { SF_ORG_METADATA_REST_DEPLOY: 'true' };

export const deploySteps: Step[] = [
  {
    name: 'check force-app without deploying it',
    run: async (workspace) => {
      const { sf, org } = workspace;
      const result = await deployAll(workspace, '--dry-run');
      expectSame('checkOnly', result.checkOnly, true);
      expectThat('the dry run has changed the org', !org.org.schema.find('Partner_Goal__c'));
      await sf('project deploy report --use-most-recent --target-org cadence');
      return `${result.numberComponentsTotal} components`;
    },
  },
  {
    name: 'deploy force-app by SOAP',
    run: async (workspace) => {
      const result = await deployAll(workspace, '');
      expectThat(
        'Partner_Goal__c is not there',
        workspace.org.org.schema.find('Partner_Goal__c') !== undefined,
      );
      return `${result.numberComponentsDeployed} components`;
    },
  },
  {
    name: 'deploy force-app again by REST',
    run: async (workspace) => {
      const result = await deployAll(workspace, '', BY_REST);
      const created = result.files.filter((file) => file.state === 'Created');
      expectSame('files created twice', created.length, 0);
      return `${result.numberComponentsDeployed} components, none of them new`;
    },
  },
  {
    name: 'refuse metadata that does not hold together, and take all of it back',
    run: async (workspace) => {
      const folder = brokenProject(workspace);
      const { message, result } = await workspace.sfRefused(
        'project deploy start --source-dir force-app --target-org cadence',
        { folder },
      );
      if (result === undefined) throw new Error(message);
      const failures = (result as DeployReport).details.componentFailures;
      expectThat('the good field stayed', !hasField(workspace, 'Account', 'Good__c'));
      return failures.map((failure) => failure.problem).join('; ');
    },
  },
  {
    name: 'list and retrieve metadata',
    run: async ({ sf, file }) => {
      const list = await sf<{ fullName: string }[]>(
        'org list metadata --metadata-type PermissionSet --target-org cadence',
      );
      const names = list.map((one) => one.fullName);
      expectThat('Cadence_Integration is not listed', names.includes('Cadence_Integration'));
      const target = file('retrieved/.keep', '');
      const more = ['--target-metadata-dir', target.slice(0, -'/.keep'.length)];
      await sf('project retrieve start --metadata PermissionSet:Cadence_Integration --target-org cadence', {
        more,
      });
      return `${names.length} permission sets`;
    },
  },
];

async function deployAll({ sf, project }: Workspace, flags: string, environment = {}): Promise<DeployReport> {
  const words = `project deploy start --source-dir force-app/main --target-org cadence --wait 5 ${flags}`;
  const result = await sf<DeployReport>(words.trim(), { environment });
  expectSame('the errors', result.numberComponentErrors, 0);
  expectSame('the number of components', result.numberComponentsTotal, countComponents(project));
  expectSame('the components deployed', result.numberComponentsDeployed, result.numberComponentsTotal);
  return result;
}

function hasField({ org }: Workspace, object: string, field: string): boolean {
  return org.org.schema.find(object)?.fields.has(field.toLowerCase()) ?? false;
}

function brokenProject({ file }: Workspace): string {
  const namespace = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
  const field = (name: string, rest: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><CustomField ${namespace}><fullName>${name}</fullName><label>${name}</label>${rest}</CustomField>`;
  const fields = 'broken/force-app/main/default/objects/Account/fields';
  file(`${fields}/Good__c.field-meta.xml`, field('Good__c', '<length>20</length><type>Text</type>'));
  file(
    `${fields}/Lost__c.field-meta.xml`,
    field('Lost__c', '<referenceTo>Nowhere__c</referenceTo><type>Lookup</type>'),
  );
  const project = { packageDirectories: [{ path: 'force-app', default: true }], sourceApiVersion: '66.0' };
  return file('broken/sfdx-project.json', JSON.stringify(project)).replace(/\/sfdx-project\.json$/, '');
}
