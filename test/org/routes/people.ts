import { findUser } from '../auth/findUser.ts';
import { notFound } from '../orgError.ts';
import type { Org } from '../org.ts';
import { customPermissionsOf } from '../rights/customPermissions.ts';
import { personOf } from '../rights/person.ts';
import { rightsOf } from '../rights/rights.ts';
import type { OrgReply, OrgRequest, Route } from '../route.ts';

/** Signs people in without a password, for the workbench and for tests. No part of Salesforce. */
export const peopleRoutes: Route[] = [
  { method: 'GET', pattern: '/__org/session', at: 'root', open: true, handle: openSession },
];

const GUEST = {
  accessToken: null,
  userId: null,
  username: 'guest',
  name: 'Guest',
  isGuest: true,
  isPartner: false,
  customPermissions: [],
  tabs: [],
};

/** A session of the user with that name, and what the user's permissions show; 'guest' has none. */
function openSession(request: OrgRequest, org: Org): OrgReply {
  const username = request.query.get('username') ?? '';
  if (username === GUEST.username) return { status: 200, json: GUEST };
  const user = findUser(org, username);
  if (!user) throw notFound(`No active user ${username}`);
  const rights = rightsOf(org, user);
  return {
    status: 200,
    json: {
      accessToken: org.sessions.open(user),
      userId: user.id,
      username,
      name: user.displayName,
      isGuest: false,
      isPartner: personOf(org, user).kind === 'partner',
      customPermissions: customPermissionsOf(org, user),
      tabs: rights ? [...rights.grants.tabs] : 'all',
    },
  };
}
