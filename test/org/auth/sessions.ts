import { randomBytes } from 'node:crypto';
import type { OrgUser } from '../user.ts';

/** Access tokens and whose they are. */
export interface Sessions {
  /** A new access token: the organisation's id, '!', and a secret, as Salesforce makes them. */
  open: (user: OrgUser) => string;
  userOf: (token: string) => OrgUser | null;
  /** The token is refused from now on. */
  expire: (token: string) => void;
  expireAll: () => void;
}

export function keepSessions(organizationId: string): Sessions {
  const users = new Map<string, OrgUser>();
  return {
    open: (user) => {
      const token = `${organizationId}!${randomBytes(48).toString('base64url')}`;
      users.set(token, user);
      return token;
    },
    userOf: (token) => users.get(token) ?? null,
    expire: (token) => {
      users.delete(token);
    },
    expireAll: () => users.clear(),
  };
}
