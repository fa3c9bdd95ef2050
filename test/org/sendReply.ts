import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Fault } from './faults/fault.ts';
import type { OrgReply } from './route.ts';

/** Writes an answer; with a cut, only so many bytes of the body and then nothing but a dead connection. */
export async function sendReply(
  response: ServerResponse,
  reply: OrgReply,
  headers: Record<string, string>,
  cut: Fault | null,
): Promise<void> {
  response.sendDate = false;
  const content = reply.stream ?? wholeBody(reply);
  const type = reply.json !== undefined ? { 'Content-Type': 'application/json;charset=UTF-8' } : {};
  const length = Buffer.isBuffer(content) ? { 'Content-Length': String(content.length) } : {};
  response.writeHead(reply.status, { ...headers, ...type, ...length, ...reply.headers });
  try {
    if (cut) await writeAndCut(response, content, cut.afterBytes ?? 0);
    else if (Buffer.isBuffer(content)) response.end(content);
    else await pipeline(Readable.from(content, { objectMode: false }), response);
  } catch {
    // The client went away: nobody is left to tell.
    response.destroy();
  }
}

function wholeBody(reply: OrgReply): Buffer {
  if (reply.json !== undefined) return Buffer.from(JSON.stringify(reply.json));
  return Buffer.from(reply.text ?? '');
}

async function writeAndCut(
  response: ServerResponse,
  content: Buffer | NonNullable<OrgReply['stream']>,
  afterBytes: number,
): Promise<void> {
  let left = afterBytes;
  for await (const chunk of Buffer.isBuffer(content) ? [content] : content) {
    const part = (chunk as Buffer).subarray(0, left);
    left -= part.length;
    await new Promise((resolve) => response.write(part, resolve));
    if (left <= 0) break;
  }
  response.destroy();
}
