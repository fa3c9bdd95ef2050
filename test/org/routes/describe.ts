import { describeObject, describeSummary } from '../schema/describe.ts';
import type { Org } from '../org.ts';
import type { OrgReply, OrgRequest, Route } from '../route.ts';
import { requireObject } from '../write/createRecords.ts';

export const describeRoutes: Route[] = [
  { method: 'GET', pattern: '/sobjects', handle: describeGlobal },
  { method: 'GET', pattern: '/sobjects/:object/describe', handle: describe },
  { method: 'GET', pattern: '/sobjects/:object', handle: describeBriefly },
];

function describeGlobal(request: OrgRequest, org: Org): OrgReply {
  const sobjects = org.schema.all().map((object) => describeSummary(object, request.version ?? ''));
  return { status: 200, json: { encoding: 'UTF-8', maxBatchSize: 200, sobjects } };
}

function describe(request: OrgRequest, org: Org, { object = '' }: Record<string, string>): OrgReply {
  return {
    status: 200,
    json: describeObject(org.schema, requireObject(org, object), request.version ?? ''),
  };
}

function describeBriefly(request: OrgRequest, org: Org, { object = '' }: Record<string, string>): OrgReply {
  const objectDescribe = describeSummary(requireObject(org, object), request.version ?? '');
  return { status: 200, json: { objectDescribe, recentItems: [] } };
}
