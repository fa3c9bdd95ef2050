import type { Clock } from './clock.ts';
import type { Faults } from './faults/faults.ts';
import type { Org } from './org.ts';

export interface StartOrgOptions {
  /** 0 = a free one. */
  port?: number;
  /** The org's clock starts here, and runs. Default: the machine's time. */
  now?: string;
  /** Folder with source-format metadata; null = standard objects alone. Default: the project's force-app/main. */
  forceApp?: string | null;
  /** Default 100,000. */
  dailyApiLimit?: number;
  /** IANA name. Default 'America/Los_Angeles', as a new org has it. */
  timeZone?: string;
  /** In the order of the sales process. */
  opportunityStages?: OpportunityStageOption[];
}

export interface OpportunityStageOption {
  label: string;
  /** 0 to 100. */
  probability: number;
  state: 'open' | 'won' | 'lost';
  forecastCategory?: string;
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
  close(): Promise<void>;
}
