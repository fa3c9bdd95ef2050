import type { Org } from '../org.ts';
import type { ObjectDefinition } from '../schema/definition.ts';
import { fieldOf } from '../schema/schema.ts';
import type { NumericColumn } from '../store/columns/column.ts';
import { packId, serialIn } from '../store/idPacking.ts';
import { LIVE } from '../store/table.ts';
import { EDIT, FULL, NONE, READ } from './access.ts';
import type { Access, AccessTo } from './access.ts';
import { ownerAccess } from './ownerAccess.ts';
import type { Rights } from './rights.ts';
import { sharingRuleAccess } from './sharingRuleAccess.ts';

const ACCESS: Readonly<Record<string, Access>> = { None: NONE, Read: READ, Edit: EDIT };

/** Partner users read their own account; who has an opportunity of an account's, reads the account. */
export function accountAccess(org: Org, rights: Rights): AccessTo[] {
  const { accountId } = rights.person;
  const own = accountId === null ? NaN : serialIn(packId(accountId) ?? NaN);
  let ofOpportunities: Set<number> | null = null;
  return [
    (row) => (row === own ? READ : NONE),
    (row) => {
      ofOpportunities ??= accountsOfOpportunities(org, rights);
      return ofOpportunities.has(row) ? READ : NONE;
    },
  ];
}

function accountsOfOpportunities(org: Org, rights: Rights): Set<number> {
  const accounts = new Set<number>();
  const object = org.schema.find('Opportunity')!;
  if (!rights.grantOn(object).read) return accounts;
  const table = org.store.tableOf(object);
  const account = table.column(fieldOf(object, 'AccountId')!) as NumericColumn;
  const sources = [
    ...ownerAccess(org, rights.person, object),
    ...sharingRuleAccess(org, rights.person, object),
  ];
  for (let row = 1; row <= table.last; row++) {
    if (table.stateOf(row) !== LIVE || !sources.some((source) => source(row) >= READ)) continue;
    const packed = account.numberAt(row);
    if (!Number.isNaN(packed)) accounts.add(serialIn(packed));
  }
  return accounts;
}

/** Who owns an account, or stands above its owner, has its opportunities as far as the owner's role says. */
export function opportunityAccess(org: Org, rights: Rights, opportunity: ObjectDefinition): AccessTo[] {
  const account = org.schema.find('Account')!;
  const [toAccount] = ownerAccess(org, rights.person, account);
  const accountOf = org.store
    .tableOf(opportunity)
    .column(fieldOf(opportunity, 'AccountId')!) as NumericColumn;
  const byAccount = new Map<number, Access>();
  return [
    (row) => {
      const packed = accountOf.numberAt(row);
      if (Number.isNaN(packed) || toAccount?.(serialIn(packed)) !== FULL) return NONE;
      const known = byAccount.get(packed);
      if (known !== undefined) return known;
      const access = ACCESS[roleSetting(org, account, serialIn(packed))] ?? NONE;
      byAccount.set(packed, access);
      return access;
    },
  ];
}

/** What the role of an account's owner says of opportunities; an owner without a role has none of them. */
function roleSetting(org: Org, account: ObjectDefinition, row: number): string {
  const steps = ['OwnerId', 'UserRoleId', 'OpportunityAccessForAccountOwner'];
  let place = { object: account, table: org.store.tableOf(account), row };
  let value = '';
  for (const step of steps) {
    value = String(place.table.get(place.row, fieldOf(place.object, step)!) ?? '');
    place = org.store.find(value) ?? place;
    if (value === '') return 'None';
  }
  return value;
}
