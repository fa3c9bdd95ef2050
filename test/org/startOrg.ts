import { privateKeyFor } from './auth/privateKeyFor.ts';
import type { Clock } from './clock.ts';
import type { Faults } from './faults/faults.ts';
import { createOrg } from './createOrg.ts';
import { createDispatch } from './dispatch.ts';
import type { Org } from './org.ts';
import { readForceApp } from './readForceApp.ts';
import { routes } from './routes/index.ts';
import type { OpportunityStage } from './seed/opportunityStages.ts';
import { serveOrg } from './server.ts';

export interface StartOrgOptions {
  /** 0 = a free one. */
  port?: number;
  /** The org's clock starts here, and runs. Default: the machine's time. */
  now?: string;
  /** Folder with source-format metadata; null = standard objects alone. Default: force-app/main and force-app/org-setup. */
  forceApp?: string | null;
  /** Whose org it is: the name on its Organization record. Default 'Small Salesforce'. */
  organizationName?: string;
  /** Default 100,000. */
  dailyApiLimit?: number;
  /** IANA name. Default 'America/Los_Angeles', as a new org has it. */
  timeZone?: string;
  /** The org has several currencies, each with one rate or with dated ones. USD is the corporate one. Default: it has one. */
  currencies?: 'static' | 'dated';
  /** CreatedDate and the other audit fields may be given on insert. Default true. */
  auditFieldsWritable?: boolean;
  /** In the order of the sales process. Default: those of a new org, or what force-app's value set says. */
  opportunityStages?: OpportunityStage[];
}

export interface OrgCredentials {
  clientId: string;
  clientSecret: string;
  username: string;
  /** PEM, PKCS #8. */
  privateKey: string;
  /** A session of the administrator that is already open. */
  accessToken: string;
}

/** A small Salesforce that listens. */
export interface SmallOrg {
  url: string;
  clock: Clock;
  faults: Faults;
  credentials: OrgCredentials;
  /** The org behind the door: loading, reading, schema, without HTTP. */
  org: Org;
  close: () => Promise<void>;
}

const CLIENT_ID = 'small-salesforce-client';
const CLIENT_SECRET = 'small-salesforce-secret';

/** Starts a small Salesforce on the loopback interface. */
export async function startOrg(options: StartOrgOptions = {}): Promise<SmallOrg> {
  const dispatch = createDispatch(routes);
  const org = createOrg(options, (request, self) => dispatch(request, self, 'data'));
  if (options.forceApp !== null) org.applyMetadata(readForceApp(options.forceApp));
  if (options.opportunityStages) org.setOpportunityStages(options.opportunityStages);
  org.connectedApps.add({ clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, runAs: org.administrator });

  const server = await serveOrg(org, routes, dispatch, options.port ?? 0);
  org.settings.url = server.url;
  return {
    url: server.url,
    clock: org.clock,
    faults: org.faults,
    credentials: {
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
      username: org.administrator.username,
      get privateKey() {
        return privateKeyFor(org, CLIENT_ID);
      },
      accessToken: org.sessions.open(org.administrator),
    },
    org,
    close: () => server.close(),
  };
}
