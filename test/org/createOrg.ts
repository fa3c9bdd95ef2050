import { countApiUsage } from './apiUsage.ts';
import { keepConnectedApps } from './auth/connectedApps.ts';
import { keepSessions } from './auth/sessions.ts';
import { startClock } from './clock.ts';
import { createFaults } from './faults/faults.ts';
import type { Org } from './org.ts';
import type { OrgReply, OrgRequest } from './route.ts';
import { deployToOrg } from './seed/deployToOrg.ts';
import { createSchema } from './schema/schema.ts';
import { severalCurrencies } from './schema/severalCurrencies.ts';
import { standardObjects } from './schema/standard/index.ts';
import {
  ADMINISTRATOR,
  ORGANIZATION_ID,
  putCorporateCurrency,
  putFirstRecords,
} from './seed/firstRecords.ts';
import { loadRecords } from './seed/loadRecords.ts';
import { keepSetupRecords } from './seed/setupRecords.ts';
import { DEFAULT_STAGES, setOpportunityStages } from './seed/opportunityStages.ts';
import type { StartOrgOptions } from './startOrg.ts';
import { createStore } from './store/store.ts';
import { makeColumn } from './store/makeColumn.ts';
import { createRecords, requireObject } from './write/createRecords.ts';

const CORPORATE_CURRENCY = 'USD';

/** The org without its door: objects, first records, clock. */
export function createOrg(
  options: StartOrgOptions,
  dispatch: (request: OrgRequest, org: Org) => Promise<OrgReply>,
): Org {
  const { currencies } = options;
  const schema = currencies
    ? severalCurrencies(createSchema(), CORPORATE_CURRENCY, currencies === 'dated')
    : createSchema();
  for (const object of standardObjects()) schema.add(object);
  const blobs = new Map<string, Buffer>();

  const org: Org = {
    clock: startClock(options.now),
    schema,
    store: createStore(schema, (field, object, table) => makeColumn(org, field, object, table)),
    sessions: keepSessions(ORGANIZATION_ID),
    connectedApps: keepConnectedApps(),
    usage: countApiUsage(options.dailyApiLimit ?? 100_000),
    faults: createFaults(),
    settings: {
      organizationId: ORGANIZATION_ID,
      organizationName: options.organizationName ?? 'Small Salesforce',
      url: '',
      timeZone: options.timeZone ?? 'America/Los_Angeles',
      currency: CORPORATE_CURRENCY,
      dailyApiLimit: options.dailyApiLimit ?? 100_000,
      auditFieldsWritable: options.auditFieldsWritable ?? true,
    },
    blobs,
    administrator: ADMINISTRATOR,
    dispatch: (request) => dispatch(request, org),
    as: (user) => createRecords(org, user),
    load: (object, records) => loadRecords(org, requireObject(org, object), records),
    setOpportunityStages: (stages) => setOpportunityStages(org, stages),
    applyMetadata: (files) => deployToOrg(org, files),
  };
  putFirstRecords(org);
  if (currencies) putCorporateCurrency(org);
  setOpportunityStages(org, DEFAULT_STAGES);
  keepSetupRecords(org);
  return org;
}
