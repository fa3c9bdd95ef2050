import { createHash, randomBytes } from 'node:crypto';

/** What our processes are told in the demo, whatever the shell it was started from says. */
export function demoEnvironment({ org, redisUrl, namespace, port, apiKey }) {
  const { clientId, username, privateKey } = org.credentials;
  return {
    SF_LOGIN_URL: org.url,
    SF_CLIENT_ID: clientId,
    SF_USERNAME: username,
    SF_PRIVATE_KEY: privateKey,
    SF_API_SHARE: '1',
    REDIS_URL: redisUrl,
    REDIS_NAMESPACE: namespace,
    HOST: '127.0.0.1',
    PORT: `${port}`,
    CADENCE_API_KEYS: `demo:${createHash('sha256').update(apiKey).digest('hex')}:read+sync+decks`,
    CADENCE_CONFIG: '',
    SYNC_EVERY_MINUTES: '5',
    FULL_SYNC_AT: 'never',
    DECK_SWEEP_SECONDS: '10',
    LINK_SIGNING_KEY: linkKey(),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    STOP_WITHIN_SECONDS: '4',
    LOG_LEVEL: 'info',
    CURRENCY: 'USD',
  };
}

/** Links are good as long as the demo runs. */
function linkKey() {
  return randomBytes(36).toString('base64');
}
