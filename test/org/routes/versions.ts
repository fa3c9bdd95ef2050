import { API_VERSIONS } from '../apiVersions.ts';
import type { OrgReply, OrgRequest, Route } from '../route.ts';
import type { Org } from '../org.ts';

const RESOURCES = ['sobjects', 'query', 'queryAll', 'limits', 'composite', 'jobs', 'metadata'];

export const versionRoutes: Route[] = [
  { method: 'GET', pattern: '/services/data', at: 'root', open: true, handle: listVersions },
  { method: 'GET', pattern: '/', handle: listResources },
  { method: 'GET', pattern: '/limits', handle: showLimits },
  { method: 'GET', pattern: '/connect/organization', handle: showOrganization },
];

function listVersions(): OrgReply {
  return {
    status: 200,
    json: API_VERSIONS.map((version) => ({
      label: `Version ${version}`,
      url: `/services/data/v${version}`,
      version,
    })),
  };
}

function listResources({ user, version }: OrgRequest, { settings }: Org): OrgReply {
  const paths = RESOURCES.map((name) => [name, `/services/data/v${version}/${name}`]);
  const identity = `${settings.url}/id/${settings.organizationId}/${user.id}`;
  return { status: 200, json: { ...Object.fromEntries(paths), identity } };
}

function showLimits(_request: OrgRequest, org: Org): OrgReply {
  const plenty = (Max: number) => ({ Max, Remaining: Max });
  return {
    status: 200,
    json: {
      DailyApiRequests: { Max: org.usage.limit, Remaining: Math.max(0, org.usage.limit - org.usage.used) },
      DailyBulkApiBatches: plenty(15_000),
      DailyBulkV2QueryJobs: plenty(10_000),
      DailyBulkV2QueryFileStorageMB: plenty(976_562),
      DataStorageMB: plenty(1024),
      FileStorageMB: plenty(1024),
    },
  };
}

/** What Connect REST tells of the org, as far as anybody here asks. */
function showOrganization(_request: OrgRequest, { settings, schema }: Org): OrgReply {
  const multiCurrency = schema.find('CurrencyType') !== undefined;
  return {
    status: 200,
    json: {
      name: settings.organizationName,
      orgId: settings.organizationId,
      features: {
        multiCurrency,
        ...(multiCurrency ? {} : { defaultCurrencyIsoCode: settings.currency }),
      },
    },
  };
}
