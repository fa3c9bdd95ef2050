import { createPublicKey, verify } from 'node:crypto';
import type { Org } from '../org.ts';
import type { OrgUser } from '../user.ts';
import { personOf } from '../rights/person.ts';
import type { ConnectedApp } from './connectedApps.ts';
import { OAuthError } from './oauthError.ts';
import { findUser, isInactive } from './findUser.ts';

const PUBLIC_AUDIENCES = ['https://login.salesforce.com', 'https://test.salesforce.com'];

interface Claims {
  iss?: string;
  sub?: string;
  prn?: string;
  aud?: string | string[];
  exp?: number;
}

/** The user of a JWT bearer assertion (RS256), after its signature, audience and time were checked. */
export function checkAssertion(org: Org, assertion: string): OrgUser {
  const [head = '', body = '', signature = ''] = assertion.split('.');
  const header = decode<{ alg?: string }>(head);
  const claims = decode<Claims>(body);
  const app = org.connectedApps.find(claims.iss ?? '');
  if (!app) throw new OAuthError('invalid_client_id', 'client identifier invalid');
  if (
    !app.certificate ||
    header.alg !== 'RS256' ||
    !isSigned(`${head}.${body}`, signature, app.certificate)
  ) {
    throw new OAuthError('invalid_grant', 'invalid assertion');
  }
  checkAudience(org, claims);
  checkTime(claims);
  const username = claims.sub ?? claims.prn ?? '';
  const user = findUser(org, username);
  if (!user && isInactive(org, username)) throw new OAuthError('invalid_grant', 'inactive user');
  if (!user) throw new OAuthError('invalid_grant', "user hasn't approved this consumer");
  checkApproval(org, app, user);
  return user;
}

function checkApproval(org: Org, { approvedPermissionSets }: ConnectedApp, user: OrgUser): void {
  if (!approvedPermissionSets) return;
  const held = personOf(org, user).permissionSets;
  if (held.some((name) => approvedPermissionSets.includes(name))) return;
  throw new OAuthError('invalid_app_access', 'user is not admin approved to access this app');
}

function decode<T>(part: string): T {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as T;
  } catch {
    throw new OAuthError('invalid_grant', 'invalid assertion');
  }
}

function isSigned(content: string, signature: string, certificate: string): boolean {
  return verify(
    'RSA-SHA256',
    Buffer.from(content),
    createPublicKey(certificate),
    Buffer.from(signature, 'base64url'),
  );
}

function checkAudience(org: Org, { aud }: Claims): void {
  const allowed = [org.settings.url, ...PUBLIC_AUDIENCES];
  const given = [aud ?? []].flat().map((audience) => audience.replace(/\/+$/, ''));
  if (!given.some((audience) => allowed.includes(audience))) {
    throw new OAuthError('invalid_grant', 'audience is invalid');
  }
}

/** By the machine's clock, which clients sign with, not the org's. Some clients write milliseconds. */
function checkTime({ exp }: Claims): void {
  const seconds = exp !== undefined && exp > 1e11 ? exp / 1000 : exp;
  if (seconds === undefined || seconds * 1000 < Date.now()) {
    throw new OAuthError('invalid_grant', 'expired access/refresh token');
  }
}
