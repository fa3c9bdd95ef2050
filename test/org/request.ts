import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { OrgError } from './orgError.ts';
import type { OrgRequest } from './route.ts';
import type { OrgUser } from './user.ts';

const DATA_PATH = /^\/services\/data\/v(\d+\.\d)(\/.*)?$/;

/** Where an address leads: below a version of the data API, or to a root route. */
export function locate(pathname: string): { path: string; version: string | null; at: 'data' | 'root' } {
  const match = DATA_PATH.exec(pathname);
  if (!match) return { path: pathname, version: null, at: 'root' };
  return { path: match[2] ?? '/', version: match[1] ?? null, at: 'data' };
}

interface RequestParts {
  method: string;
  path: string;
  version: string | null;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  user: OrgUser;
  stream: Readable;
}

export function createRequest(parts: RequestParts): OrgRequest {
  const readBody = () => readAll(parts.stream);
  return { ...parts, readBody, readJson: async () => parseJson(await readBody()) };
}

/** A request inside another one, whose body is already JSON. */
export function createSubrequest(
  parts: Omit<RequestParts, 'stream' | 'headers'> & { headers?: IncomingHttpHeaders },
  body: unknown,
): OrgRequest {
  const text = () => Buffer.from(body === undefined ? '' : JSON.stringify(body));
  return {
    ...parts,
    headers: parts.headers ?? {},
    get stream() {
      return Readable.from([text()]);
    },
    readBody: async () => text(),
    readJson: async () => body ?? {},
  };
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new OrgError(400, 'JSON_PARSER_ERROR', `The HTTP entity body is not JSON: ${String(cause)}`);
  }
}
