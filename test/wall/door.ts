import { createSubrequest } from '../org/request.ts';
import type { OrgReply } from '../org/route.ts';
import type { Channel } from '../org/rights/fixtures/channel.ts';
import type { PersonName } from '../org/rights/fixtures/people.ts';

/** A request as somebody, through the routes and rights that one over HTTP meets, without the network. */
export function ask(
  { org, users }: Channel,
  name: PersonName,
  method: string,
  address: string,
  body?: unknown,
): Promise<OrgReply> {
  const { pathname, searchParams } = new URL(address, 'http://org');
  const parts = { method, path: pathname, version: '66.0', query: searchParams, user: users[name] };
  return org.dispatch(createSubrequest(parts, body));
}

/** All that a reply tells; a file by its bytes. */
export async function textOf(reply: Promise<OrgReply>): Promise<string> {
  const { json, stream } = await reply;
  if (!stream) return JSON.stringify(json ?? null);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export function queryAddress(soql: string, resource = 'query'): string {
  return `/${resource}?q=${encodeURIComponent(soql)}`;
}
