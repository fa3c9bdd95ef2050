import { createHash } from 'node:crypto';
import { Connection } from 'jsforce';
import { pino } from 'pino';
import { openJobQueue } from '../../../jobs/queue.ts';
import { buildApp } from '../../../services/api/app.ts';
import { loadConfig } from '../../../services/config.ts';
import { createServices } from '../../../services/index.ts';
import { startOrg } from '../../org/startOrg.ts';
import { startRedis } from '../../support/redis.ts';

/** The keys of these suites, each named after what it may do. */
export const KEYS = { all: 'key-all', read: 'key-read', sync: 'key-sync', decks: 'key-decks' };

/** What an answer may hold; which of it does depends on the route. */
export interface Answer {
  readonly code: string;
  readonly nextStep: string;
  readonly runKey: string;
  readonly jobId: string;
  readonly run: { readonly runKey: string; readonly kind: string };
  readonly runs: readonly { readonly runKey: string; readonly kind: string }[];
  readonly requests: readonly {
    readonly requestId: string;
    readonly partnerId: string;
    readonly jobId: string;
  }[];
  readonly ready: boolean;
  readonly dependencies: readonly {
    readonly name: string;
    readonly ready: boolean;
    readonly nextStep: string;
  }[];
}

export interface Bench {
  readonly app: Awaited<ReturnType<typeof buildApp>>;
  readonly org: Awaited<ReturnType<typeof startOrg>>;
  readonly queue: ReturnType<typeof openJobQueue>;
  readonly services: ReturnType<typeof createServices>;
  readonly namespace: string;
  readonly redisUrl: string;
  /** As an administrator of the org. */
  readonly admin: Connection;
  /** What the API wrote to its log. */
  readonly logged: string[];
  ask(
    method: 'GET' | 'POST',
    url: string,
    options?: { key?: string | null; body?: unknown; headers?: Record<string, string> },
  ): Promise<{ status: number; body: Answer; headers: Record<string, unknown> }>;
  close(): Promise<void>;
}

/** The API before a small Salesforce and a real Redis. */
export async function startApi(environment: Record<string, string> = {}): Promise<Bench> {
  const [org, redis] = await Promise.all([startOrg(), startRedis()]);
  const config = loadConfig({
    SF_LOGIN_URL: org.url,
    SF_CLIENT_ID: org.credentials.clientId,
    SF_CLIENT_SECRET: org.credentials.clientSecret,
    REDIS_URL: redis.url,
    REDIS_NAMESPACE: redis.namespace,
    CADENCE_API_KEYS: apiKeys(),
    ...environment,
  });
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const services = createServices(config, log);
  const queue = openJobQueue(config.redis);
  const app = await buildApp({ services, queue, apiKeys: config.apiKeys, log });
  return {
    app,
    org,
    queue,
    services,
    logged,
    namespace: redis.namespace,
    redisUrl: redis.url,
    admin: new Connection({
      instanceUrl: org.url,
      accessToken: org.credentials.accessToken,
      version: '66.0',
    }),
    async ask(method, url, { key = KEYS.all, body, headers } = {}) {
      const answer = await app.inject({
        method,
        url,
        headers: { ...(key === null ? {} : { authorization: `Bearer ${key}` }), ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      return { status: answer.statusCode, body: answer.json<Answer>(), headers: answer.headers };
    },
    async close() {
      await app.close();
      await queue.close();
      await services.close();
      await redis.close();
      await org.close();
    },
  };
}

function apiKeys(): string {
  const hash = (key: string) => createHash('sha256').update(key).digest('hex');
  return [
    `all:${hash(KEYS.all)}:read+sync+decks`,
    `reader:${hash(KEYS.read)}:read`,
    `syncer:${hash(KEYS.sync)}:sync`,
    `decker:${hash(KEYS.decks)}:decks`,
  ].join(',');
}
