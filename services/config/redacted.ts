import type { Config } from '../config.ts';

/** The configuration as a log may show it: who, where and what, without anything that opens a door. */
export function redacted(config: Config): Record<string, unknown> {
  const { salesforce, redis, apiKeys, links, ...open } = config;
  const { auth, ...reach } = salesforce;
  return {
    ...open,
    salesforce: {
      ...reach,
      auth: auth.kind,
      user: auth.kind === 'jwt' ? auth.username : undefined,
    },
    redis: { url: withoutPassword(redis.url), namespace: redis.namespace },
    links: links && { publicUrl: links.publicUrl, days: links.days },
    apiKeys: apiKeys.map(({ name, scopes }) => `${name}: ${[...scopes].join('+')}`),
  };
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  if (shown.password) shown.password = 'hidden';
  return shown.href;
}
