import type { Connection } from 'jsforce';
import type { User } from '../rules/organisation.ts';
import { bringIn, type BroughtIn } from './bringIn.ts';
import { rows, textOf } from './rows.ts';
import type { SampleInOrg } from './sampleInOrg.ts';
import type { Fields } from './toSalesforce.ts';

interface Profiles {
  readonly standard: string;
  /** null where the org has no partner licence: partner users are plain ones then. */
  readonly partner: string | null;
}

/** Users that the org has no licence for are left out, and said; their records belong to whoever seeds. */
export async function bringInUsers(
  connection: Connection,
  org: SampleInOrg,
  users: readonly User[],
  log: (line: string) => void,
): Promise<BroughtIn> {
  const profiles = await profilesOf(connection);
  return bringIn(connection, org, 'users', users, {
    onCreate: (user) => ({ ...settingsOf(user, org), ...licenceOf(user, org, profiles) }),
    onRefused: (refusals) => {
      if (refusals.length === 0) return;
      log(`${refusals.length} users could not be made (${refusals[0]!.reason}); you stand in for them.`);
    },
  });
}

async function profilesOf(connection: Connection): Promise<Profiles> {
  const profiles = await rows(
    connection,
    "SELECT Id, Name, UserType FROM Profile WHERE Name = 'Standard User' OR UserType = 'PowerPartner'",
  );
  const partner = profiles.find(({ UserType }) => UserType === 'PowerPartner');
  const standard = profiles.find(({ Name }) => Name === 'Standard User');
  if (!standard) throw new Error('The org has no profile "Standard User" to give the users of the sample.');
  return { standard: textOf(standard, 'Id'), partner: partner ? textOf(partner, 'Id') : null };
}

function licenceOf(user: User, org: SampleInOrg, { standard, partner }: Profiles): Fields {
  if (!user.atPartner || partner === null) return { ProfileId: standard };
  return { ProfileId: partner, ContactId: org.idOf('contacts', user.atPartner.contact) };
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
