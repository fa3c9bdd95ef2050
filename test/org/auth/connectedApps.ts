import type { OrgUser } from '../user.ts';

/** A client that may sign in. */
export interface ConnectedApp {
  clientId: string;
  clientSecret: string;
  /** Public key or certificate in PEM, against which JWTs are checked. */
  certificate?: string;
  /** Whom client credentials act as. */
  runAs: OrgUser;
  /** Permission sets whose users are pre-authorised for the app; absent = everybody is. */
  approvedPermissionSets?: readonly string[];
}

export interface ConnectedApps {
  add: (app: ConnectedApp) => void;
  find: (clientId: string) => ConnectedApp | undefined;
}

export function keepConnectedApps(): ConnectedApps {
  const apps = new Map<string, ConnectedApp>();
  return {
    add: (app) => {
      apps.set(app.clientId, app);
    },
    find: (clientId) => apps.get(clientId),
  };
}
