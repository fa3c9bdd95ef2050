import type { Connection } from 'jsforce';
import type { PartnerRole, User } from '../rules/organisation.ts';
import type { BroughtIn } from './bringIn.ts';
import { rows, textOf, type Row } from './rows.ts';
import type { SampleInOrg } from './sampleInOrg.ts';
import { createRecords, mustBeTaken } from './writeRecords.ts';

const GIVEN_TO: Readonly<Record<User['kind'], string>> = {
  'channel chief': 'Cadence_Channel_Account_Manager',
  'channel account manager': 'Cadence_Channel_Account_Manager',
  'operations administrator': 'Cadence_Ops_Admin',
  finance: 'Cadence_Finance',
  partner: 'Cadence_Partner_User',
};

/** A set each, beside the one of every partner user. */
const GIVEN_WITH: Readonly<Record<PartnerRole, string>> = {
  Executive: 'Cadence_Partner_Executive',
  Marketer: 'Cadence_Partner_Marketer',
  Seller: 'Cadence_Partner_Seller',
  Champion: 'Cadence_Partner_Champion',
};

/** Whoever brings the sample in runs the service on it, and decides registrations in place of the managers. */
const GIVEN_TO_SELF = ['Cadence_Integration', 'Cadence_Ops_Admin'];

/** Gives each user of the sample what its work needs, so far as the org has the user. */
export async function assignPermissionSets(
  connection: Connection,
  org: SampleInOrg,
  users: readonly User[],
): Promise<BroughtIn> {
  const names = [...new Set([...Object.values(GIVEN_TO), ...Object.values(GIVEN_WITH), ...GIVEN_TO_SELF])]
    .map((name) => `'${name}'`)
    .join(', ');
  const sets = await rows(connection, `SELECT Id, Name FROM PermissionSet WHERE Name IN (${names})`);
  const assigned = await rows(
    connection,
    `SELECT AssigneeId, PermissionSetId FROM PermissionSetAssignment WHERE PermissionSet.Name IN (${names})`,
  );
  const present = new Set(assigned.map((row) => pairOf(row)));
  const due = users
    .filter(({ key }) => org.has('users', key))
    .flatMap((user) =>
      setsOf(user).map((set) => ({
        AssigneeId: org.idOf('users', user.key),
        PermissionSetId: idOfSet(sets, set),
      })),
    );
  const missing = [
    ...due,
    ...GIVEN_TO_SELF.map((name) => ({ AssigneeId: org.self, PermissionSetId: idOfSet(sets, name) })),
  ].filter((row) => !present.has(pairOf(row)));
  mustBeTaken('PermissionSetAssignment', await createRecords(connection, 'PermissionSetAssignment', missing));
  return { created: missing.length, changed: 0 };
}

function setsOf({ kind, atPartner }: User): string[] {
  return [GIVEN_TO[kind], ...(atPartner?.roles ?? []).map((role) => GIVEN_WITH[role])];
}

function pairOf(row: Row): string {
  return `${textOf(row, 'AssigneeId')} ${textOf(row, 'PermissionSetId')}`;
}

function idOfSet(sets: readonly Row[], name: string): string {
  const found = sets.find(({ Name }) => Name === name);
  if (!found) throw new Error(`The org has no permission set ${name}. Deploy force-app first.`);
  return textOf(found, 'Id');
}
