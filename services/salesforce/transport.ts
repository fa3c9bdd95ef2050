import type { Buffer } from 'node:buffer';
import { PassThrough } from 'node:stream';

interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

interface Response {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * How jsforce reaches the org. Its own transport knows no deadline for a body that stops half way, and retries
 * where nobody counts; this one has one deadline from the first byte sent to the last byte read, never retries,
 * and shows every answer's headers to `onAnswer`.
 */
export function fetchTransport(timeoutMs: number, onAnswer: (headers: Headers) => void) {
  return {
    httpRequest(request: Request) {
      const answer = send(request, timeoutMs, onAnswer);
      return Object.assign(answer, { stream: emptyStream });
    },
  };
}

async function send(
  request: Request,
  timeoutMs: number,
  onAnswer: (headers: Headers) => void,
): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.delete('content-length'); // fetch computes it itself
  const response = await fetch(request.url, {
    method: request.method,
    headers,
    body: (request.body as string | Buffer<ArrayBuffer> | undefined) ?? null,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  });
  onAnswer(response.headers);
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

/** jsforce wants one beside the answer; nothing is read from it, for large answers come through download.ts. */
function emptyStream(): PassThrough {
  return new PassThrough().end();
}
