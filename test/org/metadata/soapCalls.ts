import type { Org } from '../org.ts';
import type { OrgUser } from '../user.ts';
import { deployOptions, deployResult } from './deployment.ts';
import { cancelDeployment, findDeployment, startDeployment, startQuickDeployment } from './deployments.ts';
import { describeMetadata } from './describeMetadata.ts';
import { listMetadata } from './listMetadata.ts';
import { readMetadata } from './readMetadata.ts';
import { retrieveResult, startRetrieval } from './retrieval.ts';
import { isElement, textOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The calls of the Metadata API's SOAP door: what each answers inside `<result>`. */
export const SOAP_CALLS: Record<string, (input: XmlElement, org: Org, user: OrgUser) => unknown> = {
  deploy: (input, org, user) => {
    const zip = Buffer.from(textOf(input, 'ZipFile') ?? '', 'base64');
    const options = input['DeployOptions'];
    const { id } = startDeployment(org, user, zip, deployOptions(isElement(options) ? options : {}));
    return { done: false, id, state: 'Queued' };
  },
  deployRecentValidation: (input, org, user) =>
    startQuickDeployment(org, user, textOf(input, 'validationId') ?? '').id,
  checkDeployStatus: (input, org) =>
    deployResult(
      findDeployment(org, textOf(input, 'asyncProcessId') ?? ''),
      textOf(input, 'includeDetails') === 'true',
    ),
  cancelDeploy: (input, org) => {
    const { id } = cancelDeployment(org, textOf(input, 'id') ?? textOf(input, 'String') ?? '');
    return { done: true, id };
  },
  describeMetadata: () => describeMetadata(),
  listMetadata: (input, org, user) => listMetadata(input, org, user),
  readMetadata: (input, org) => readMetadata(input, org),
  retrieve: (input, org) => startRetrieval(input, org),
  checkRetrieveStatus: (input, org, user) => retrieveResult(textOf(input, 'asyncProcessId') ?? '', org, user),
};
