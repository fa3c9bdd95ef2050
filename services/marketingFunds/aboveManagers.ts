import type { SalesforceClient } from '../salesforce/client.ts';
import { approvalRule } from '../salesforce/records/approvalRule.ts';
import { user } from '../salesforce/records/user.ts';
import { userRole } from '../salesforce/records/userRole.ts';
import { deciders } from '../salesforce/sources/fundWork.ts';
import { MANAGERS, peopleInRoles } from '../salesforce/sources/marketingResults.ts';
import { identifier, identifiers, soql } from '../salesforce/soql.ts';

const ROLES = soql`SELECT ${identifiers(userRole.select)} FROM ${identifier(userRole.object)} ORDER BY Id`;
const named = approvalRule.pick('approverId', 'delegateId', 'escalateToId');
const RULES = soql`SELECT ${identifiers(named.select)} FROM ${identifier(named.object)} ORDER BY Id`;

/**
 * Whom the figures of the whole channel belong to: somebody in the nearest role that stands above every account manager,
 * so that no manager reads them. Of several people the one whom approval rules name, else who has been there longest.
 * @returns null where there is nobody: then the figures stay the service's own
 */
export async function aboveAllManagers(
  salesforce: Pick<SalesforceClient, 'query' | 'queryTogether' | 'userId'>,
): Promise<string | null> {
  const [managerRows = [], roleRows = [], ruleRows = []] = await salesforce.queryTogether([
    MANAGERS,
    ROLES,
    RULES,
  ]);
  const managerIds = managerRows.map((row) => String(row.manager));
  if (managerIds.length === 0) return null;
  const managers = (await salesforce.query(deciders(managerIds))).map((record) => user.read(record));
  const parents = new Map(roleRows.map((record) => userRole.read(record)).map((role) => [role.id, role]));
  const above = (roleId: string): string[] => {
    const parentId = parents.get(roleId)?.parentRoleId ?? null;
    return parentId === null ? [] : [parentId, ...above(parentId)];
  };
  const roleIds = [...new Set(managers.flatMap(({ isActive, roleId }) => (isActive && roleId) || []))];
  const chains = roleIds
    // A chief who looks after a partner, too, does not stand above everybody any more otherwise.
    .filter((roleId) => !roleIds.some((other) => above(other).includes(roleId)))
    .map(above);
  const shared = (chains[0] ?? []).filter((roleId) => chains.every((chain) => chain.includes(roleId)));
  if (shared.length === 0) return null;

  const self = await salesforce.userId();
  const people = (await salesforce.query(peopleInRoles(shared)))
    .map((record) => user.read(record))
    .filter(({ id }) => id !== self);
  const ruling = new Set(ruleRows.map((record) => named.read(record)).flatMap((rule) => Object.values(rule)));
  for (const roleId of shared) {
    const there = people.filter((person) => person.roleId === roleId);
    const chosen = there.find(({ id }) => ruling.has(id)) ?? there[0];
    if (chosen) return chosen.id;
  }
  return null;
}
