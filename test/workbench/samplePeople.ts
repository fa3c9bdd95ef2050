import type { Connection } from 'jsforce';

export interface NamedPerson {
  readonly username: string;
  readonly label: string;
}

/** Whom the switcher offers on the sample: name in the org → what the person is. */
const CAST = [
  ['Melvin Marxen', 'Channel account manager, Central'],
  ['Celia Rouche', 'Channel account manager, West'],
  ['Channel Chief', 'Channel chief'],
  ['Channel Operations', 'Ops admin'],
  ['Channel Finance', 'Finance'],
  ['Darcel Schlecht', 'Partner user'],
  ['Dana Novak', 'Partner user, registers deals'],
  ['Karim Castell', 'Partner user, plans marketing'],
  ['Markita Hansen', 'Partner user'],
  ['Gladys Colclough', 'Partner user'],
] as const;

/** The cast of the sample, and a guest, by their usernames in this org. */
export async function samplePeople(connection: Pick<Connection, 'query'>): Promise<NamedPerson[]> {
  const names = CAST.map(([name]) => `'${name}'`).join(', ');
  const { records } = await connection.query<{ Name: string; Username: string }>(
    `SELECT Name, Username FROM User WHERE Name IN (${names})`,
  );
  const usernames = new Map(records.map(({ Name, Username }) => [Name, Username]));
  const people = CAST.flatMap(([name, role]) => {
    const username = usernames.get(name);
    return username ? [{ username, label: `${name}, ${role}` }] : [];
  });
  return [...people, { username: 'guest', label: 'Guest' }];
}
