import type { ConnectedApps } from './auth/connectedApps.ts';
import type { Clock } from './clock.ts';
import type { ApiUsage } from './apiUsage.ts';
import type { Faults } from './faults/faults.ts';
import type { Records } from './records.ts';
import type { Rights } from './rights/rights.ts';
import type { InputRecord } from './store/results.ts';
import type { Store } from './store/store.ts';
import type { Schema } from './schema/schema.ts';
import type { Sessions } from './auth/sessions.ts';
import type { OpportunityStage } from './seed/opportunityStages.ts';
import type { OrgReply, OrgRequest } from './route.ts';
import type { OrgUser } from './user.ts';

/** The org behind the HTTP door: what routes and tests work with. */
export interface Org {
  readonly clock: Clock;
  readonly schema: Schema;
  readonly store: Store;
  readonly sessions: Sessions;
  readonly connectedApps: ConnectedApps;
  readonly usage: ApiUsage;
  readonly faults: Faults;
  readonly settings: OrgSettings;
  /** Bytes of base64 fields, by record id. */
  readonly blobs: Map<string, Buffer>;
  /** The administrator that comes with the org. */
  readonly administrator: OrgUser;
  /** Answers a request below /services/data/vNN.N; errors become replies too. Composite calls use it. */
  dispatch: (request: OrgRequest) => Promise<OrgReply>;
  /** What somebody may do, where this is the org as that user sees it; absent where everything is seen. */
  readonly rights?: Rights;
  /** Records, as a user may see and change them. */
  as: (user: OrgUser) => Records;
  /**
   * Puts records in without checks but those of field names, for big data. Values as in REST, ids of
   * parents included; nothing is computed but ids, defaults of audit fields and auto numbers.
   */
  load: (object: string, records: Iterable<InputRecord>) => LoadedRecords;
  /**
   * Puts the org's sales stages in the place of those it has, as OpportunityStage rows and as values of StageName.
   */
  setOpportunityStages: (stages: OpportunityStage[]) => void;
  /**
   * Metadata in source format or metadata format, by path. Objects and fields that exist are replaced,
   * records stay. Throws OrgError on the first component that cannot be.
   */
  applyMetadata: (files: Map<string, Buffer>) => AppliedComponent[];
}

export interface OrgSettings {
  organizationId: string;
  organizationName: string;
  /** 'http://127.0.0.1:1234', without a slash; set once the server listens. */
  url: string;
  /** IANA name; dates such as TODAY are those of this zone. */
  timeZone: string;
  currency: string;
  dailyApiLimit: number;
  /** CreatedDate and the other audit fields may be given on insert. */
  auditFieldsWritable: boolean;
}

export interface LoadedRecords {
  count: number;
  /** Id of the n-th record, counted from 0. */
  idOf: (index: number) => string;
}

export interface AppliedComponent {
  /** As `package.xml` names it: 'CustomField', 'CustomObject', 'PermissionSet' … */
  type: string;
  fullName: string;
  path: string;
  created: boolean;
}
