import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { assetFolders, sendAsset } from './assets.ts';
import { buildWorkbench } from './build/buildWorkbench.ts';
import { ROOT } from './build/forceApp.ts';
import { documentOf } from './document.ts';
import { fileAt, sendFile } from './files.ts';
import { forward } from './forward.ts';
import { readApplication } from './pages/application.ts';
import { pageAt } from './pages/pageAt.ts';
import type { People, Person } from './people.ts';
import { readSite } from './site/readSite.ts';
import { sitePageAt } from './site/sitePageAt.ts';

export interface Workbench {
  readonly url: string;
  /** Where the partners' site begins. */
  readonly siteUrl: string;
  close(): Promise<void>;
}

interface Options {
  /** Where the small Salesforce answers. */
  readonly orgUrl: string;
  readonly people: People;
  readonly port?: number;
  readonly log?: (line: string) => void;
}

const MAIN = join(ROOT, 'force-app/main/default');

/** Serves the deployed pages in a Lightning-like shell, each person with a session of their own in the org. */
export async function startWorkbench({ orgUrl, people, port = 0, log }: Options): Promise<Workbench> {
  const build = await buildWorkbench(log);
  const folders = assetFolders(build);
  const site = readSite();
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((cause: unknown) => {
      outgoing.writeHead(500, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ message: cause instanceof Error ? cause.message : String(cause) }));
    });
  });

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const address = new URL(incoming.url ?? '/', 'http://workbench');
    const path = address.pathname;
    if (path.startsWith('/assets/')) return sendAsset(path, folders, outgoing);
    const person = await people.signedIn(cookieOf(incoming, 'person'));
    if (path.startsWith('/services/')) return forward(incoming, outgoing, orgUrl, person);
    const documentId = fileAt(path, site.basePath);
    if (documentId) return sendFile(documentId, outgoing, orgUrl, person);
    if (path === '/workbench/user') return signIn(incoming, outgoing);
    if (path === '/workbench/page') return sendJson(outgoing, await laidOut(address, person));
    if (path === '/workbench/logout') return moveTo(`${site.basePath}/login`, outgoing, signedInAs('guest'));
    if (path === '/')
      return moveTo(person.isPartner ? `${site.basePath}/` : '/lightning/page/home', outgoing);
    const said = address.searchParams.get('slds') ?? cookieOf(incoming, 'slds');
    const ofSite = isBelow(path, site.basePath) ? site : null;
    outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    outgoing.end(
      documentOf({
        build,
        person,
        now: await people.now(),
        slds: said === '1' || said === '2' ? (Number(said) as 1 | 2) : (ofSite?.slds ?? 2),
        formFactor: formFactor(incoming),
        site: ofSite,
      }),
    );
  }

  async function laidOut(address: URL, person: Person): Promise<unknown> {
    const at = new URL(address.searchParams.get('path') ?? '/', 'http://workbench');
    const shown = {
      users: people.all.map(({ username, label }) => ({
        username,
        label,
        selected: username === person.username,
      })),
      today: (await people.now()).slice(0, 10),
    };
    if (isBelow(at.pathname, site.basePath)) return { ...sitePageAt(at, site, person), ...shown };
    const app = readApplication(MAIN, 'Cadence');
    const facts = { permissions: person.permissions, formFactor: 'Large', record: {} };
    return {
      ...pageAt(at, MAIN, app, facts),
      app: {
        label: app.label,
        tabs: app.tabs.filter(({ name }) => isShown(name, person)),
      },
      ...shown,
    };
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    siteUrl: `${url}${site.basePath}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Standard tabs come with the licence, custom ones with permission sets; reports have no stand-in here. */
function isShown(tab: string, { tabs, isGuest }: Person): boolean {
  if (tab === 'standard-report' || tab === 'standard-Dashboard') return false;
  if (tab.startsWith('standard-')) return !isGuest;
  return tabs === 'all' || tabs.includes(tab);
}

async function signIn(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  let username = '';
  for await (const chunk of incoming) username += String(chunk);
  outgoing.writeHead(204, signedInAs(username));
  outgoing.end();
}

function signedInAs(username: string): Record<string, string> {
  return { 'set-cookie': `person=${encodeURIComponent(username)}; Path=/; HttpOnly; SameSite=Strict` };
}

function moveTo(location: string, outgoing: ServerResponse, headers: Record<string, string> = {}): void {
  outgoing.writeHead(302, { location, ...headers });
  outgoing.end();
}

/** '/partners' and '/partners/plan' are, '/partnership' is not. */
function isBelow(path: string, basePath: string): boolean {
  return path === basePath || path.startsWith(`${basePath}/`);
}

function sendJson(outgoing: ServerResponse, content: unknown): void {
  outgoing.writeHead(200, { 'content-type': 'application/json' });
  outgoing.end(JSON.stringify(content));
}

function cookieOf(incoming: IncomingMessage, name: string): string | undefined {
  const value = new RegExp(`(?:^|; )${name}=([^;]*)`).exec(incoming.headers.cookie ?? '')?.[1];
  return value && decodeURIComponent(value);
}

function formFactor(incoming: IncomingMessage): 'Large' | 'Small' {
  return /Mobile/.test(incoming.headers['user-agent'] ?? '') ? 'Small' : 'Large';
}
