import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorReply } from './dispatch.ts';
import { API_VERSIONS } from './apiVersions.ts';
import { faultBefore } from './faults/faultBefore.ts';
import type { Org } from './org.ts';
import { OrgError, notFound } from './orgError.ts';
import { createRequest, locate } from './request.ts';
import type { OrgReply, Route } from './route.ts';
import { createRouter } from './router.ts';
import { sendReply } from './sendReply.ts';
import { ANONYMOUS } from './user.ts';
import type { OrgUser } from './user.ts';

export interface OrgServer {
  url: string;
  close: () => Promise<void>;
}

/** In characters, as Salesforce has it. */
const LONGEST_ADDRESS = 16_384;

type Dispatch = (
  request: ReturnType<typeof createRequest>,
  org: Org,
  at: 'data' | 'root',
) => Promise<OrgReply>;

/** Opens the door on a free port of the loopback interface when `port` is 0. */
export async function serveOrg(
  org: Org,
  routes: Route[],
  dispatch: Dispatch,
  port: number,
): Promise<OrgServer> {
  const isOpen = openRoutes(routes);
  const server = createServer({ maxHeaderSize: 4 * LONGEST_ADDRESS }, (incoming, response) => {
    void answer(org, incoming, response, isOpen, dispatch);
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${actual}`, close: () => stop(server) };
}

async function answer(
  org: Org,
  incoming: IncomingMessage,
  response: ServerResponse,
  isOpen: (method: string, path: string, at: 'data' | 'root') => boolean,
  dispatch: Dispatch,
): Promise<void> {
  const address = new URL((incoming.url ?? '/').replace(/^\/+/, '/'), 'http://org');
  const pathname = address.pathname.replace(/\/{2,}/g, '/');
  const method = incoming.method ?? 'GET';
  const { path, version, at } = locate(pathname);
  const control = pathname.startsWith('/__org/');
  let reply: OrgReply;
  try {
    if ((incoming.url ?? '').length > LONGEST_ADDRESS)
      throw new OrgError(414, 'URI_TOO_LONG', 'URI Too Long');
    if (!control) await faultBefore(org, { method, path: pathname }, bearerOf(incoming));
    if (version !== null && !API_VERSIONS.includes(version)) throw notFound();
    const user = isOpen(method, path, at) ? ANONYMOUS : signedIn(org, incoming);
    if (at === 'data') spendCall(org);
    const parts = { method, path, version, query: address.searchParams, headers: incoming.headers, user };
    reply = await dispatch(createRequest({ ...parts, stream: incoming }), org, at);
  } catch (error) {
    reply = errorReply(error);
  }
  incoming.resume();
  const cut = control ? null : org.faults.take('cutConnection', { method, path: pathname });
  await sendReply(
    response,
    reply,
    {
      Date: org.clock.now().toUTCString(),
      ...(at === 'data' ? { 'Sforce-Limit-Info': `api-usage=${org.usage.used}/${org.usage.limit}` } : {}),
    },
    cut,
  );
}

function openRoutes(routes: Route[]) {
  const router = createRouter(routes.filter((route) => route.open));
  return (method: string, path: string, at: 'data' | 'root') => {
    const match = router(method, path, at);
    return match !== null && match !== 'otherMethod';
  };
}

function signedIn(org: Org, incoming: IncomingMessage): OrgUser {
  const token = bearerOf(incoming);
  const user = token === null ? null : org.sessions.userOf(token);
  if (!user) throw new OrgError(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
  return user;
}

function bearerOf(incoming: IncomingMessage): string | null {
  const header = incoming.headers.authorization ?? '';
  return /^(?:Bearer|OAuth) (.+)$/i.exec(header)?.[1] ?? null;
}

function spendCall(org: Org): void {
  if (org.usage.used >= org.usage.limit) {
    throw new OrgError(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
  }
  org.usage.count();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
