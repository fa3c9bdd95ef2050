import type { CalendarDate } from '../../services/domain/calendarDate.ts';
import { Rejected } from '../../services/errors.ts';
import type { SalesforceSettings } from '../../services/salesforce/settings.ts';

/** Where npm start puts its small Salesforce unless the port is taken. */
export const SMALL_ORG_URL = 'http://127.0.0.1:8090';

/** A small Salesforce of another process. */
export interface RunningSmallOrg {
  readonly settings: SalesforceSettings;
  readonly now: () => Promise<Date>;
  /** By the org's clock, UTC. */
  readonly today: () => Promise<CalendarDate>;
  readonly setClock: (moment: Date) => Promise<void>;
}

/** @throws Rejected when none answers there. */
export async function runningSmallOrg(url: string): Promise<RunningSmallOrg> {
  const readClock = async () => {
    const answer = await fetch(`${url}/__org/clock`, { signal: AbortSignal.timeout(5000) });
    return ((await answer.json()) as { now: string }).now;
  };
  try {
    await readClock();
  } catch (cause) {
    throw new Rejected(
      `No small Salesforce answers at ${url}.`,
      'Start one with npm start, name another with --url, or use --org for the org that the environment names.',
      { cause },
    );
  }
  return {
    settings: {
      loginUrl: url,
      apiVersion: '66.0',
      auth: {
        kind: 'clientCredentials',
        clientId: 'small-salesforce-client',
        clientSecret: 'small-salesforce-secret',
      },
      apiShare: 1,
      timeoutMs: 30_000,
    },
    now: async () => new Date(await readClock()),
    today: async () => (await readClock()).slice(0, 10) as CalendarDate,
    setClock: async (moment) => {
      await fetch(`${url}/__org/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ now: moment.toISOString() }),
      });
    },
  };
}
