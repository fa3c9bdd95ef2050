/** Who makes a request. */
export interface OrgUser {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly profileId: string | null;
}

/** Nobody: stands in on routes that need no token. */
export const ANONYMOUS: OrgUser = { id: '', username: '', displayName: '', profileId: null };
