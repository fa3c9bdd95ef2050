import type { People, Person } from './people.ts';

interface OpenedSession {
  readonly accessToken: string | null;
  readonly userId: string | null;
  readonly isGuest: boolean;
  readonly isPartner: boolean;
  readonly customPermissions: readonly string[];
  readonly tabs: 'all' | readonly string[];
}

/** People of the small Salesforce, each with a session of their own that is opened once. 'guest' is nobody. */
export function peopleOf(
  orgUrl: string,
  list: readonly { readonly username: string; readonly label: string }[],
): People {
  const opened = new Map<string, Promise<Person>>();

  return {
    all: list,
    signedIn: (username) => {
      const one = list.find((each) => each.username === username) ?? list[0];
      if (!one) throw new Error('The workbench needs at least one person.');
      const session = opened.get(one.username) ?? open(one);
      opened.set(one.username, session);
      // Whoever failed to sign in may try again.
      session.catch(() => opened.delete(one.username));
      return session;
    },
    now: async () => (await read<{ now: string }>('/__org/clock')).now,
  };

  async function open({ username, label }: { username: string; label: string }): Promise<Person> {
    const session = await read<OpenedSession>(`/__org/session?username=${encodeURIComponent(username)}`);
    const { accessToken, userId, isGuest, isPartner, customPermissions, tabs } = session;
    return { username, label, userId, accessToken, isGuest, isPartner, permissions: customPermissions, tabs };
  }

  async function read<T>(path: string): Promise<T> {
    const response = await fetch(new URL(path, orgUrl));
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }
}
