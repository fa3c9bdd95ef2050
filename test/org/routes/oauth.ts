import { checkAssertion } from '../auth/checkAssertion.ts';
import { OAuthError } from '../auth/oauthError.ts';
import type { Org } from '../org.ts';
import type { OrgReply, OrgRequest, Route } from '../route.ts';
import { fieldOf } from '../schema/schema.ts';
import type { OrgUser } from '../user.ts';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

export const oauthRoutes: Route[] = [
  { method: 'POST', pattern: '/services/oauth2/token', at: 'root', open: true, handle: giveToken },
  { method: 'POST', pattern: '/services/oauth2/revoke', at: 'root', open: true, handle: revokeToken },
  { method: 'GET', pattern: '/services/oauth2/userinfo', at: 'root', handle: userInfo },
  { method: 'POST', pattern: '/services/oauth2/userinfo', at: 'root', handle: userInfo },
  { method: 'GET', pattern: '/id/:organization/:user', at: 'root', handle: userInfo },
];

async function giveToken(request: OrgRequest, org: Org): Promise<OrgReply> {
  const form = new URLSearchParams((await request.readBody()).toString());
  try {
    const user = signIn(org, form, request.headers.authorization);
    return { status: 200, json: tokenFor(org, user) };
  } catch (error) {
    if (error instanceof OAuthError) return error.reply;
    throw error;
  }
}

function signIn(org: Org, form: URLSearchParams, authorization: string | undefined): OrgUser {
  const grant = form.get('grant_type');
  if (grant === JWT_BEARER) return checkAssertion(org, form.get('assertion') ?? '');
  if (grant === 'client_credentials') return clientUser(org, form, authorization);
  throw new OAuthError('unsupported_grant_type', 'grant type not supported');
}

function clientUser(org: Org, form: URLSearchParams, authorization: string | undefined): OrgUser {
  const basic = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
  const [basicId, basicSecret] = basic ? Buffer.from(basic, 'base64').toString().split(':') : [];
  const app = org.connectedApps.find(form.get('client_id') ?? basicId ?? '');
  if (!app) throw new OAuthError('invalid_client_id', 'client identifier invalid');
  if (app.clientSecret !== (form.get('client_secret') ?? basicSecret)) {
    throw new OAuthError('invalid_client', 'invalid client credentials');
  }
  return app.runAs;
}

function tokenFor(org: Org, user: OrgUser): Record<string, string> {
  const { url, organizationId } = org.settings;
  return {
    access_token: org.sessions.open(user),
    scope: 'api web',
    instance_url: url,
    id: `${url}/id/${organizationId}/${user.id}`,
    token_type: 'Bearer',
    issued_at: String(org.clock.now().getTime()),
  };
}

async function revokeToken(request: OrgRequest, org: Org): Promise<OrgReply> {
  const form = new URLSearchParams((await request.readBody()).toString());
  org.sessions.expire(form.get('token') ?? request.query.get('token') ?? '');
  return { status: 200, text: '' };
}

function userInfo(request: OrgRequest, org: Org): OrgReply {
  const { url, organizationId, timeZone } = org.settings;
  const { user } = request;
  const place = org.store.find(user.id);
  const read = (name: string) => {
    const field = place && fieldOf(place.object, name);
    return field ? (place.table.get(place.row, field) as string | null) : null;
  };
  const identity = `${url}/id/${organizationId}/${user.id}`;
  return {
    status: 200,
    json: {
      sub: identity,
      id: identity,
      user_id: user.id,
      organization_id: organizationId,
      username: user.username,
      preferred_username: user.username,
      display_name: user.displayName,
      nickname: read('CommunityNickname') ?? user.username,
      name: user.displayName,
      email: read('Email'),
      given_name: read('FirstName'),
      family_name: read('LastName'),
      zoneinfo: read('TimeZoneSidKey') ?? timeZone,
      active: true,
      user_type: 'STANDARD',
      language: 'en_US',
      locale: 'en_US',
      urls: {
        rest: `${url}/services/data/v{version}/`,
        sobjects: `${url}/services/data/v{version}/sobjects/`,
      },
    },
  };
}
