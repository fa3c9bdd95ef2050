import http from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';
import type { CallBudget } from './callBudget.ts';
import type { Session } from './session.ts';

/** Opens a large answer as a stream of bytes. Breaking off the loop over it closes it. */
export type Download = (path: string) => Promise<http.IncomingMessage>;

/**
 * Large answers come past jsforce, which holds them in memory.
 * @param idleMs how long the org may be silent, before and in the answer
 */
export function downloading(
  session: Session,
  budget: CallBudget,
  versionRoot: string,
  idleMs: number,
): Download {
  return async (path) => {
    const { instanceUrl, accessToken } = session.current();
    budget.count();
    const response = await open(new URL(versionRoot + path, instanceUrl), accessToken, idleMs);
    budget.learn(String(response.headers['sforce-limit-info'] ?? ''));
    if ((response.statusCode ?? 500) >= 400) throw await refused(response);
    return response;
  };
}

function open(url: URL, accessToken: string, idleMs: number): Promise<http.IncomingMessage> {
  const { get } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { authorization: `Bearer ${accessToken}` } }, resolve);
    request.on('error', reject);
    request.setTimeout(idleMs, () => {
      request.destroy(new DOMException(`No byte from Salesforce for ${idleMs} ms.`, 'TimeoutError'));
    });
  });
}

/** In the shape that jsforce's errors have. */
async function refused(response: http.IncomingMessage): Promise<Error> {
  const body = await text(response);
  const [first] = parsed(body);
  return Object.assign(new Error(first?.message ?? body.slice(0, 200)), {
    errorCode: first?.errorCode ?? `ERROR_HTTP_${response.statusCode}`,
  });
}

function parsed(body: string): { errorCode?: string; message?: string }[] {
  try {
    return JSON.parse(body) as { errorCode?: string; message?: string }[];
  } catch {
    return [];
  }
}
