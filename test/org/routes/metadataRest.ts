import { readMultipart } from '../files/multipart.ts';
import { deployOptions, deployResult } from '../metadata/deployment.ts';
import type { Deployment } from '../metadata/deployment.ts';
import {
  cancelDeployment,
  findDeployment,
  startDeployment,
  startQuickDeployment,
} from '../metadata/deployments.ts';
import { OrgError } from '../orgError.ts';
import type { Handler, OrgReply, Route } from '../route.ts';

const deploy: Handler = async (request, org) => {
  if (!request.headers['content-type']?.startsWith('multipart/')) {
    const { validatedDeployRequestId: id } = (await request.readJson()) as Record<string, unknown>;
    if (typeof id !== 'string')
      throw new OrgError(400, 'INVALID_INPUT', 'validatedDeployRequestId is missing');
    return answer(startQuickDeployment(org, request.user, id), 201);
  }
  const parts = await readMultipart(request.headers, request.stream);
  const zip = parts.get('file');
  const description = parts.get('entity_content') ?? parts.get('json');
  if (!zip || !description) {
    throw new OrgError(400, 'INVALID_MULTIPART_REQUEST', 'The request needs a JSON part and a file');
  }
  const { deployOptions: given } = JSON.parse(description.body.toString('utf8')) as {
    deployOptions?: Record<string, unknown>;
  };
  return answer(startDeployment(org, request.user, zip.body, deployOptions(given ?? {})), 201);
};

const cancel: Handler = async (request, org, { id = '' }) => {
  const body = (await request.readJson()) as { deployResult?: { status?: unknown } };
  if (body.deployResult?.status !== 'Canceling') {
    throw new OrgError(400, 'INVALID_INPUT', 'A deploy can only be given the status Canceling');
  }
  return answer(cancelDeployment(org, id), 202);
};

const status: Handler = (request, org, { id = '' }) =>
  answer(findDeployment(org, id), 200, request.query.get('includeDetails') === 'true');

function answer(deployment: Deployment, code: number, withDetails = false): OrgReply {
  return {
    status: code,
    json: {
      id: deployment.id,
      validatedDeployRequestId: deployment.validatedId,
      deployOptions: deployment.options,
      deployResult: deployResult(deployment, withDetails),
    },
  };
}

export const metadataRestRoutes: Route[] = [
  { method: 'POST', pattern: '/metadata/deployRequest', handle: deploy },
  { method: 'GET', pattern: '/metadata/deployRequest/:id', handle: status },
  { method: 'PATCH', pattern: '/metadata/deployRequest/:id', handle: cancel },
];
