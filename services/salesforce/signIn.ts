import { importPKCS8, SignJWT } from 'jose';
import { Rejected } from '../errors.ts';
import { asError } from './ask.ts';
import { refusalOf, ruleFor, SalesforceError, SalesforceUnavailable } from './errors.ts';
import { backoffMs, type Pacing } from './pacing.ts';
import type { SessionToken } from './session.ts';
import type { SalesforceAuth, SalesforceSettings } from './settings.ts';

interface TokenForm {
  readonly grant_type: string;
  readonly [field: string]: string;
}

/** Posts a form to the token endpoint of the login URL. */
export type RequestToken = (form: TokenForm) => Promise<{ access_token: string; instance_url: string }>;

/** Makes what gets a new session by the configured way, each time it is called. */
export function signingIn(
  settings: SalesforceSettings,
  requestToken: RequestToken,
  pacing: Pacing,
): () => Promise<SessionToken> {
  const { auth, loginUrl } = settings;
  if (auth.kind === 'accessToken') return givenToken(auth);
  return async () => {
    for (let tries = 0; ; tries++) {
      try {
        const answer = await requestToken(await tokenForm(loginUrl, auth));
        return { instanceUrl: answer.instance_url, accessToken: answer.access_token };
      } catch (thrown) {
        const refusal = refusalOf(thrown);
        if (refusal === null) throw thrown;
        if (ruleFor(refusal.code).action !== 'retry') throw asError(refusal, thrown);
        const pause = backoffMs(tries, pacing.random);
        if (tries >= pacing.retries) {
          throw new SalesforceUnavailable(refusal.code, refusal.message, pause, { cause: thrown });
        }
        await pacing.sleep(pause);
      }
    }
  };
}

/** A token from outside works until it is refused. */
function givenToken({ instanceUrl, accessToken }: SessionToken): () => Promise<SessionToken> {
  let given = false;
  return async () => {
    if (given) {
      throw new SalesforceError(
        'INVALID_SESSION_ID',
        'The access token was refused and cannot be renewed: give a new one, or sign in with a certificate.',
      );
    }
    given = true;
    return { instanceUrl, accessToken };
  };
}

type RenewableAuth = Exclude<SalesforceAuth, { kind: 'accessToken' }>;

async function tokenForm(loginUrl: string, auth: RenewableAuth): Promise<TokenForm> {
  if (auth.kind === 'jwt') {
    return {
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: await assertion(loginUrl, auth),
    };
  }
  return {
    grant_type: 'client_credentials',
    client_id: auth.clientId,
    client_secret: auth.clientSecret,
  };
}

/** Says who we are, signed with the key whose certificate the org holds. Salesforce allows three minutes. */
async function assertion(
  loginUrl: string,
  auth: { readonly clientId: string; readonly username: string; readonly privateKey: string },
): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(auth.clientId)
    .setSubject(auth.username)
    .setAudience(loginUrl)
    .setExpirationTime('3 minutes')
    .sign(await privateKey(auth.privateKey));
}

async function privateKey(pem: string) {
  try {
    return await importPKCS8(pem, 'RS256');
  } catch (cause) {
    throw new Rejected(
      'The private key for Salesforce cannot be read.',
      'Give it as PEM that begins with -----BEGIN PRIVATE KEY----- (openssl pkcs8 -topk8 -nocrypt makes one).',
      { cause },
    );
  }
}
