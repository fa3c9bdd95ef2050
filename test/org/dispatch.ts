import type { Org } from './org.ts';
import { OrgError } from './orgError.ts';
import { orgSeenBy } from './rights/orgSeenBy.ts';
import { createRouter } from './router.ts';
import type { OrgReply, OrgRequest, Route } from './route.ts';

/** Finds the route of a request, shows it the org as the user sees it, and turns whatever it throws into Salesforce's error body. */
export function createDispatch(routes: Route[]) {
  const router = createRouter(routes);

  return async (request: OrgRequest, org: Org, at: 'data' | 'root'): Promise<OrgReply> => {
    const match = router(request.method, request.path, at);
    if (match === null) return errorReply(unknownPath());
    if (match === 'otherMethod') return errorReply(wrongMethod(request.method));
    try {
      const seen = match.route.open ? org : orgSeenBy(org, request.user);
      return await match.route.handle(request, seen, match.params);
    } catch (error) {
      return errorReply(error);
    }
  };
}

export function errorReply(error: unknown): OrgReply {
  if (error instanceof OrgError) return { status: error.status, json: error.body };
  if (error instanceof URIError) return errorReply(new OrgError(400, 'MALFORMED_ID', error.message));
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { status: 500, json: [{ errorCode: 'UNKNOWN_EXCEPTION', message }] };
}

function unknownPath(): OrgError {
  return new OrgError(404, 'NOT_FOUND', 'The requested resource does not exist');
}

function wrongMethod(method: string): OrgError {
  return new OrgError(
    405,
    'METHOD_NOT_ALLOWED',
    `HTTP Method '${method}' not allowed. Allowed are others at this address`,
  );
}
