import type { Api } from '../../services/api/app.ts';
import { KEYS } from '../services/api/support.ts';

/** Scope that a call needs; 'open' and 'answer' are for whoever comes. A route that is new needs a line. */
const DECISIONS: Readonly<Record<string, 'open' | 'answer' | 'read' | 'sync' | 'decks'>> = {
  'GET /answers/:token': 'answer',
  'POST /answers/:token': 'answer',
  'GET /health': 'open',
  'GET /jobs/:jobId': 'read',
  'GET /openapi.json': 'read',
  'GET /ready': 'read',
  'GET /syncs': 'read',
  'GET /syncs/:runKey': 'read',
  'POST /account-plans/tendings': 'sync',
  'POST /qbr-decks': 'decks',
  'POST /syncs': 'sync',
  'POST /syncs/:runKey/retry': 'sync',
};

/** Who calls, with which authorization. */
export const CALLERS: Readonly<Record<string, string | undefined>> = {
  nobody: undefined,
  'somebody with a key that is not known': 'Bearer made-up',
  'somebody with an empty key': 'Bearer ',
  'somebody with the right key the wrong way': `Basic ${Buffer.from(`all:${KEYS.all}`).toString('base64')}`,
  'somebody with a part of a key': `Bearer ${KEYS.all.slice(0, -1)}`,
  reader: `Bearer ${KEYS.read}`,
  syncer: `Bearer ${KEYS.sync}`,
  decker: `Bearer ${KEYS.decks}`,
  'holder of all': `Bearer ${KEYS.all}`,
};

const MAY: Readonly<Record<string, string>> = { reader: 'read', syncer: 'sync', decker: 'decks' };

/** Every route that the service answers, those that its description leaves out too: 'GET /syncs/:runKey'. */
export function routesOf(app: Api): string[] {
  const routes: string[] = [];
  const above: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, branch = '', part = '', methods = ''] = /^([│ ]*[├└]── )(.*?)(?: \((.+)\))?$/.exec(line) ?? [];
    if (part === '') continue;
    const depth = branch.length / 4 - 1;
    above.splice(depth, above.length, part);
    for (const method of methods.split(', ').filter(Boolean)) routes.push(`${method} ${above.join('')}`);
  }
  return routes;
}

/** Calls that come through and should not, or the other way round, and routes that nobody has decided about. */
export async function apiGaps(app: Api): Promise<string[]> {
  const gaps: string[] = [];
  const routes = routesOf(app);
  for (const route of routes) {
    const scope = DECISIONS[route];
    if (!scope) {
      gaps.push(`${route}: no decision`);
      continue;
    }
    for (const [caller, authorization] of Object.entries(CALLERS)) {
      const isFor = ['open', 'answer', MAY[caller]].includes(scope) || caller === 'holder of all';
      const isThrough = !(await isTurnedAway(app, route, authorization));
      if (isThrough !== isFor) gaps.push(`${caller}, ${route}: ${isThrough ? 'let in' : 'turned away'}`);
    }
  }
  const gone = Object.keys(DECISIONS).filter((route) => !routes.includes(route));
  return [...gaps, ...gone.map((route) => `${route}: decided, but not there`)];
}

let calls = 0;

/** Turned away at the door, and told nothing but that. */
async function isTurnedAway(app: Api, route: string, authorization: string | undefined): Promise<boolean> {
  const [method = '', path = ''] = route.split(' ');
  const answer = await app.inject({
    method: method as 'GET' | 'POST',
    url: path.replace(/:\w+/, 'unknown'),
    // Each from an address of its own, so that nobody is turned away for calling too often.
    remoteAddress: `10.0.0.${(calls += 1)}`,
    headers: authorization === undefined ? {} : { authorization },
    ...(method === 'POST' && !path.startsWith('/answers') ? { payload: {} } : {}),
  });
  if (![401, 403].includes(answer.statusCode)) return false;
  const told = Object.keys(answer.json<object>()).sort();
  return told.join() === 'code,details,message,nextStep,requestId';
}
