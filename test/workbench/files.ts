import type { ServerResponse } from 'node:http';
import type { Person } from './people.ts';

const DOWNLOAD = /^\/sfc\/servlet\.shepherd\/document\/download\/(\w{15,18})$/;

/** The document that an address downloads; sites serve the same files below their own address. */
export function fileAt(path: string, siteBasePath: string): string | null {
  const ofSite = `${siteBasePath}/sfsites/c`;
  const bare = path.startsWith(ofSite) ? path.slice(ofSite.length) : path;
  return DOWNLOAD.exec(bare)?.[1] ?? null;
}

/** Sends the newest version of a file as the signed-in person may read it; nobody is told of files of others. */
export async function sendFile(
  documentId: string,
  outgoing: ServerResponse,
  orgUrl: string,
  { accessToken }: Pick<Person, 'accessToken'>,
): Promise<void> {
  const ask = (path: string) =>
    fetch(new URL(`/services/data/v66.0/${path}`, orgUrl), {
      headers: { authorization: `Bearer ${accessToken}` },
    });
  const query = `SELECT Id, PathOnClient FROM ContentVersion WHERE ContentDocumentId = '${documentId}' AND IsLatest = true`;
  const found = accessToken ? await ask(`query?q=${encodeURIComponent(query)}`) : null;
  const { records } = found?.ok
    ? ((await found.json()) as { records: { Id: string; PathOnClient: string }[] })
    : { records: [] };
  const [version] = records;
  const content = version && (await ask(`sobjects/ContentVersion/${version.Id}/VersionData`));
  if (!version || !content?.ok) {
    outgoing.writeHead(404, { 'content-type': 'text/plain' });
    outgoing.end('There is no such file, or you may not read it.');
    return;
  }
  outgoing.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(version.PathOnClient)}`,
  });
  outgoing.end(Buffer.from(await content.arrayBuffer()));
}
