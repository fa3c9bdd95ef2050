import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { Org } from './org.ts';
import type { OrgUser } from './user.ts';

/** A request as the handlers see it. Sub-requests of a composite look the same. */
export interface OrgRequest {
  readonly method: string;
  /** What follows /services/data/vNN.N, or the whole path for a root route. Decoded only in `params`. */
  readonly path: string;
  /** '66.0'; null for a root route. */
  readonly version: string | null;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The body, not yet read. Read either this or one of the two functions. */
  readonly stream: Readable;
  readBody: () => Promise<Buffer>;
  /** JSON_PARSER_ERROR when the body is not JSON. */
  readJson: () => Promise<unknown>;
  /** Who is signed in. On an open route it is the anonymous user, who may do nothing. */
  readonly user: OrgUser;
}

export interface OrgReply {
  readonly status: number;
  readonly json?: unknown;
  readonly text?: string;
  /** A long answer: a Node stream, or chunks that are made as fast as the client reads them. */
  readonly stream?: Readable | Iterable<Buffer> | AsyncIterable<Buffer>;
  readonly headers?: Record<string, string>;
}

export type Handler = (
  request: OrgRequest,
  org: Org,
  params: Record<string, string>,
) => OrgReply | Promise<OrgReply>;

export interface Route {
  readonly method: string;
  /** '/sobjects/:object/:id', below /services/data/vNN.N; of the whole address when `at` is 'root'. */
  readonly pattern: string;
  readonly at?: 'data' | 'root';
  /** Needs no bearer token. */
  readonly open?: boolean;
  readonly handle: Handler;
}
