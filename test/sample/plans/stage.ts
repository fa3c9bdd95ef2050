import { Connection } from 'jsforce';
import type { CalendarDate } from '../../../services/domain/calendarDate.ts';

/** Where people of the sample act by themselves: signing is nobody else's business. */
export interface Stage {
  /** As an administrator. */
  readonly connection: Connection;
  /** As one of the users, by name in the org; null where nobody can be signed in as. */
  as(userName: string): Promise<Connection | null>;
  /** Lets time pass up to a moment; never back. */
  until(moment: Date): Promise<void>;
  /** Where the clock stands. */
  now(): Promise<Date>;
}

/** The small Salesforce lets anybody in by name, and its clock can be set. */
export function smallOrgStage(
  connection: Connection,
  clock: { now: () => Date | Promise<Date>; set: (moment: Date) => void | Promise<void> },
): Stage {
  const open = new Map<string, Promise<Connection>>();
  return {
    connection,
    as(userName) {
      const known = open.get(userName) ?? signIn(connection, userName);
      open.set(userName, known);
      return known;
    },
    async until(moment) {
      if ((await clock.now()) < moment) await clock.set(moment);
    },
    now: async () => clock.now(),
  };
}

/** Nobody can be signed in as: whoever seeds writes for all, and nothing is offered or signed. */
export function stageOfOne(connection: Connection): Stage {
  return { connection, as: async () => null, until: async () => {}, now: async () => new Date() };
}

async function signIn(connection: Connection, userName: string): Promise<Connection> {
  const user = await connection.sobject('User').findOne({ Name: userName }, ['Username']);
  const address = new URL('/__org/session', connection.instanceUrl);
  address.searchParams.set('username', (user?.Username as string | undefined) ?? '');
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${userName} cannot sign in: ${await answer.text()}`);
  const { accessToken } = (await answer.json()) as { accessToken: string };
  return new Connection({ instanceUrl: connection.instanceUrl, accessToken, version: '66.0' });
}

/** The moment of an act. */
export function momentOf(at: string): Date {
  return new Date(`${at}:00Z`);
}

export function dayOf(at: string): CalendarDate {
  return at.slice(0, 10) as CalendarDate;
}
