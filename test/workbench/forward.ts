import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Person } from './people.ts';

/** Passes a request on to the org as the signed-in person. */
export function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  orgUrl: string,
  person: Person,
): void {
  const headers = { ...incoming.headers };
  delete headers.cookie;
  delete headers.host;
  const outbound = httpRequest(
    new URL(incoming.url ?? '/', orgUrl),
    {
      method: incoming.method,
      headers: { ...headers, ...(person.accessToken && { authorization: `Bearer ${person.accessToken}` }) },
    },
    (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(outgoing);
    },
  );
  outbound.on('error', (cause) => {
    outgoing.writeHead(502, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify([{ errorCode: 'SERVER_UNAVAILABLE', message: cause.message }]));
  });
  incoming.pipe(outbound);
}
