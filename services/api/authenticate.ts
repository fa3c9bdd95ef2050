import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiKey, Scope } from '../config/apiKeys.ts';
import { HttpProblem } from './problems.ts';
import type { RateLimit } from './rateLimit.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a key must be allowed to do to call this route; open = no key at all, answer = a link instead of one. */
    scope?: Scope | 'open' | 'answer';
  }
  interface FastifyRequest {
    /** Whose key it was; empty on an open route. */
    caller: string;
  }
}

/**
 * Lets nobody in without a key that may do what the route does, nor more often than the limit says. A route that
 * names no scope cannot be added.
 */
export function authenticate(app: FastifyInstance, keys: readonly ApiKey[], limit: RateLimit): void {
  app.decorateRequest('caller', '');
  app.addHook('onRoute', ({ method, url, config }) => {
    if (!config?.scope) throw new Error(`${method} ${url} names no scope.`);
  });
  app.addHook('onRequest', async (request) => {
    // Unknown addresses have no scope; they need a key all the same.
    const { scope = 'read' } = request.routeOptions.config ?? {};
    if (scope === 'open' || scope === 'answer') return limit(scope, request.ip);
    const key = findKey(presentedKey(request), keys);
    if (!key) {
      limit('unknown', request.ip);
      throw new HttpProblem(
        401,
        'unauthorized',
        'No API key, or one that is not known.',
        'Send one as Authorization: Bearer <key>.',
      );
    }
    request.caller = key.name;
    limit(scope, key.name);
    if (!key.scopes.has(scope)) {
      const message = `The API key "${key.name}" may not do this; it needs the scope ${scope}.`;
      throw new HttpProblem(
        403,
        'forbidden',
        message,
        'Use another key, or add the scope to it in CADENCE_API_KEYS.',
      );
    }
  });
}

function presentedKey({ headers }: FastifyRequest): string {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}

/** Looks at every key, found or not, so that the time it takes tells nothing. */
function findKey(presented: string, keys: readonly ApiKey[]): ApiKey | null {
  const hash = createHash('sha256').update(presented).digest();
  return keys.reduce<ApiKey | null>((found, key) => (timingSafeEqual(hash, key.hash) ? key : found), null);
}
