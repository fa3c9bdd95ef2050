import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { LifeStage } from '../../domain/partnerSettings.ts';
import type { SalesforceRow } from '../record.ts';
import { account as accountRecord } from '../records/account.ts';
import { identifier, soql, SoqlFragment } from '../soql.ts';

/** A channel partner's account and its owner, the channel account manager. */
export interface PartnerAccount {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly programId: string | null;
  readonly levelId: string | null;
  readonly lifeStage: LifeStage | null;
  readonly since: CalendarDate | null;
}

export interface Owner {
  readonly id: string;
  readonly name: string;
  /** Null for users outside the role hierarchy. */
  readonly roleId: string | null;
}

/** @param flag the checkbox on Account that says that it is one of our partners */
export function allPartnerAccounts(flag: string): string {
  return soql`SELECT ${fields(flag)} FROM Account WHERE ${identifier(flag)} = true`;
}

/** Every changed account: one that is no partner any more must be noticed too. */
export function accountsChangedSince(flag: string, moment: Date): string {
  return soql`SELECT ${fields(flag)} FROM Account WHERE SystemModstamp >= ${moment}`;
}

function fields(flag: string): SoqlFragment {
  const { programId, levelId, lifeStage, since } = accountRecord.fields;
  const ours = [flag, programId, levelId, lifeStage, since].map((name) => identifier(name).text);
  return new SoqlFragment(`Id, Name, OwnerId, Owner.Name, Owner.UserRoleId, IsDeleted, ${ours.join(', ')}`);
}

/** Account is null when it is deleted or no partner. */
export function readPartnerAccount(row: SalesforceRow): {
  id: string;
  account: PartnerAccount | null;
  owner: Owner;
} {
  const id = row.text(0);
  const isPartner = row.flag(6) && !row.flag(5);
  const owner = { id: row.text(2), name: row.text(3), roleId: row.text(4) || null };
  if (!isPartner) return { id, account: null, owner };
  const account: PartnerAccount = {
    id,
    name: row.text(1),
    ownerId: owner.id,
    programId: row.text(7) || null,
    levelId: row.text(8) || null,
    lifeStage: (row.text(9).toLowerCase() || null) as LifeStage | null,
    since: (row.text(10) || null) as CalendarDate | null,
  };
  return { id, account, owner };
}

export function ownersChangedSince(moment: Date): string {
  return soql`SELECT Id, Name, UserRoleId FROM User WHERE SystemModstamp >= ${moment}`;
}

export function ownersById(ids: readonly string[]): string {
  return soql`SELECT Id, Name, UserRoleId FROM User WHERE Id IN ${ids}`;
}

export function readOwner(row: SalesforceRow): Owner {
  return { id: row.text(0), name: row.text(1), roleId: row.text(2) || null };
}
