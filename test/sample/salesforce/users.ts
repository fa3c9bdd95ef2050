import type { Connection } from 'jsforce';
import type { User } from '../rules/organisation.ts';
import { bringIn, type BroughtIn } from './bringIn.ts';
import type { SampleInOrg } from './sampleInOrg.ts';
import type { Fields } from './toSalesforce.ts';

/** Users that the org has no licence for are left out, and said; their records belong to whoever seeds. */
export async function bringInUsers(
  connection: Connection,
  org: SampleInOrg,
  users: readonly User[],
  log: (line: string) => void,
): Promise<BroughtIn> {
  const profileId = await standardProfile(connection);
  return bringIn(connection, org, 'users', users, {
    onCreate: (user) => ({ ...settingsOf(user, org), ProfileId: profileId }),
    onRefused: (refusals) => {
      if (refusals.length > 0) {
        log(`${refusals.length} users could not be made (${refusals[0]!.reason}); you stand in for them.`);
      }
    },
  });
}

async function standardProfile(connection: Connection): Promise<string> {
  const { records } = await connection.query("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  const id = records[0]?.Id;
  if (!id) throw new Error('The org has no profile "Standard User" to give the users of the sample.');
  return id;
}

function settingsOf(user: User, org: SampleInOrg): Fields {
  const username = org.outerKey('users', user.key);
  return {
    Alias: `${user.firstName.charAt(0)}${user.lastName}`.replace(/[^A-Za-z]/g, '').slice(0, 8),
    Email: username,
    TimeZoneSidKey: 'GMT',
    LocaleSidKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    LanguageLocaleKey: 'en_US',
  };
}
