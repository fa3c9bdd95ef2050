import type { Config } from '../config.ts';
import type { SyncRun } from '../listSyncRuns.ts';
import type { ApiUsage } from '../salesforce/client.ts';
import type { InspectedObject, SharingSetFound, Told } from '../salesforce/inspection.ts';
import type { Expected } from './expected.ts';

/** Everything that was found out. The checks look at nothing else. */
export interface Facts {
  readonly expected: Expected;
  readonly config: ConfigFact;
  /** Signed in as the service does it. */
  readonly service: SignIn;
  /** Signed in as somebody who may look at the set-up: the user of --org, else the service's own. */
  readonly looker: SignIn;
  /** Null when nobody could sign in. */
  readonly org: OrgFacts | null;
  readonly redis: Told<RedisFact>;
}

export type ConfigFact =
  | { readonly state: 'complete'; readonly config: Config }
  | { readonly state: 'wrong'; readonly problems: readonly string[] }
  /** None of the service's variables is set here. */
  | { readonly state: 'absent' };

export type SignIn =
  | { readonly state: 'in'; readonly how: string }
  | { readonly state: 'refused'; readonly how: string; readonly code: string; readonly message: string }
  | { readonly state: 'absent' };

export interface OrgFacts {
  readonly newestVersion: Told<string>;
  readonly orgTime: Date;
  /** By the clock that stands beside the service, when the org said its own. */
  readonly machineTime: Date;
  readonly usage: ApiUsage;
  /** Calls that looking cost. */
  readonly calls: number;
  /** May see the set-up, so that what is not found is not there. */
  readonly seesSetUp: boolean;
  readonly lookerName: string | null;
  readonly serviceUser: Told<UserFact>;
  /** Permission sets of the service's user. */
  readonly serviceSets: Told<readonly { readonly name: string; readonly apiEnabled: boolean }[]>;
  readonly servicePermission: Told<boolean>;
  /** As the service may know them; null for what it may not. */
  readonly objects: Told<ReadonlyMap<string, InspectedObject | null>>;
  /** The same as the one who looks may know them. */
  readonly fullObjects: Told<ReadonlyMap<string, InspectedObject | null>>;
  readonly holders: Told<readonly Holder[]>;
  readonly roles: Told<readonly Role[]>;
  readonly sharingModels: Told<ReadonlyMap<string, SharingModels>>;
  readonly sharingSet: Told<SharingSetFound | null>;
  readonly sites: Told<readonly Site[]>;
  readonly siteMembers: Told<readonly { readonly siteId: string; readonly parentId: string }[]>;
  /** "<guest user>: <permission set>" */
  readonly guestSets: Told<readonly string[]>;
  readonly guestObjects: Told<readonly string[]>;
  readonly mappingProblems: Told<readonly string[]>;
  readonly stages: Told<
    readonly { readonly name: string; readonly closed: boolean; readonly sortOrder: number }[]
  >;
  /** ISO code of the one currency, or of the corporate one. */
  readonly currency: Told<{ readonly code: string; readonly several: boolean }>;
  readonly owners: Told<readonly Owner[]>;
  /** 'Month', 'Quarter', 'Year': of the vendor's calendar, around the org's day. */
  readonly periodKinds: Told<readonly string[]>;
  readonly acceptedGoals: Told<number>;
  readonly capabilities: Told<number>;
  readonly planTemplates: Told<number>;
  readonly marketingTemplates: Told<number>;
  readonly funds: Told<number>;
  readonly approvalRules: Told<number>;
  /** The newest first. */
  readonly runs: Told<readonly SyncRun[]>;
  /** Visibility of the links of the newest deck; null before there is one. */
  readonly deckVisibilities: Told<readonly string[] | null>;
}

export interface UserFact {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly active: boolean;
  readonly userType: string;
  readonly profile: string;
  readonly roleId: string | null;
  readonly profileApiEnabled: boolean;
  readonly modifiesAllData: boolean;
}

/** How many active users of one profile hold a permission set. */
export interface Holder {
  readonly set: string;
  readonly setId: string;
  readonly profileId: string;
  readonly profile: string;
  readonly people: number;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

export interface SharingModels {
  readonly internal: string;
  readonly external: string;
}

export interface Site {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly selfRegistration: boolean;
}

/** Of partners: who owns how many. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly roleId: string | null;
  readonly partners: number;
}

export interface RedisFact {
  /** "7.2.4" */
  readonly version: string;
  readonly product: 'Redis' | 'Valkey';
  readonly evictionPolicy: string;
}
