import { Writable } from 'node:stream';
import { pino } from 'pino';
import { buildApp } from '../../../services/api/app.ts';
import { answerThroughLink } from '../../../services/answerLinks/answerThroughLink.ts';
import { answerTokens, type AnswerToken } from '../../../services/answerLinks/answerTokens.ts';
import { openLink } from '../../../services/answerLinks/openLink.ts';
import type { Services } from '../../../services/index.ts';
import type { SalesforceClient } from '../../../services/salesforce/client.ts';
import { MANAGER } from '../../accountPlan/planning.ts';
import { contactOf, LINK, linkFields, QUESTION, questionFields } from '../../partnerNews/news.ts';
import { LINKS, startTending, type Tending } from '../partnerNews/tending.ts';

type Fields = Record<string, unknown>;

export interface Page {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
}

export interface AnswersApi {
  readonly tending: Tending;
  /** Everything that was logged. */
  readonly logged: () => string;
  /** A question with a link that was asked for and made; the address is what the account manager would send. */
  newLink(question?: Fields): Promise<{ question: string; link: string; token: string; path: string }>;
  sign(token: Partial<AnswerToken> & { signingKey?: string }): Promise<string>;
  ask(method: string, path: string, form?: Record<string, string>): Promise<Page>;
  /** From here on the org is asked through this client. */
  through(salesforce: SalesforceClient): void;
  /** Nothing was asked, and nobody has called yet. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** The API on a port, whose links lead into a small Salesforce with the rights of the service's own user. */
export async function startAnswersApi(): Promise<AnswersApi> {
  const tending = await startTending();
  const { at } = tending;
  let client = tending.salesforce;
  const lines: string[] = [];
  const log = pino(
    { level: 'trace' },
    new Writable({ write: (line, _encoding, done) => (lines.push(String(line)), done()) }),
  );
  const deps = { salesforce: () => Promise.resolve(client), tokens: answerTokens(LINKS.signingKey) };
  // These routes ask for nothing else.
  const services = {
    openLink: (token: string) => openLink(deps, token),
    answerThroughLink: (token: string, given: Parameters<typeof answerThroughLink>[2]) =>
      answerThroughLink(deps, token, given),
  } as unknown as Services;
  const start = () => buildApp({ services, queue: {} as never, apiKeys: [], log });
  let app = await start();
  let origin = '';
  return {
    tending,
    logged: () => lines.join(''),
    async newLink(fields = {}) {
      const question = await at.given(MANAGER, QUESTION, questionFields(at, fields));
      const link = await at.given(MANAGER, LINK, linkFields(question, contactOf(at)));
      await tending.tend({ afterSync: false });
      const soql = `SELECT Url__c FROM ${LINK} WHERE Id = '${link}'`;
      const url = String((await at.query(MANAGER, soql)).records[0]?.Url__c);
      const path = new URL(url).pathname;
      return { question, link, path, token: path.split('/').at(-1)! };
    },
    sign: ({ signingKey = LINKS.signingKey, linkId = '', questionId = '', expiresAt }) =>
      answerTokens(signingKey).sign({
        linkId,
        questionId,
        expiresAt: expiresAt ?? new Date(Date.parse(at.time()) + 86_400_000),
      }),
    async ask(method, path, form) {
      const response = await fetch(`${origin}${path}`, {
        method,
        ...(form ? { body: new URLSearchParams(form) } : {}),
      });
      return { status: response.status, html: await response.text(), headers: response.headers };
    },
    through: (salesforce) => void (client = salesforce),
    async reset() {
      tending.reset();
      client = tending.salesforce;
      await app.close();
      app = await start();
      origin = await app.listen({ host: '127.0.0.1', port: 0 });
    },
    async close() {
      await app.close();
      await tending.close();
    },
  };
}
