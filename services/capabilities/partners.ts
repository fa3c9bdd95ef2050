import type { SalesforceClient } from '../salesforce/client.ts';
import { userRole } from '../salesforce/records/userRole.ts';
import { identifier, identifiers, soql } from '../salesforce/soql.ts';

/** A partner as far as peers and roll-ups ask. */
export interface CapabilityPartner {
  readonly partnerId: string;
  readonly type: string | null;
  readonly stage: string | null;
  /** Id of the role above the manager's; null for managers outside the hierarchy. */
  readonly region: string | null;
  readonly regionName: string | null;
  readonly managerId: string;
  readonly managerName: string;
}

const ROLES = soql`SELECT ${identifiers(userRole.select)} FROM ${identifier(userRole.object)}`;

/** @param flag the checkbox on Account that says that it is one of our partners */
export async function readCapabilityPartners(
  salesforce: Pick<SalesforceClient, 'query'>,
  flag: string,
): Promise<CapabilityPartner[]> {
  const roles = new Map(
    (await salesforce.query(ROLES)).map((record) => {
      const role = userRole.read(record);
      return [role.id, role];
    }),
  );
  const accounts = await salesforce.query(
    soql`SELECT Id, OwnerId, Owner.Name, Owner.UserRoleId, Partner_Type__c, Partner_Life_Stage__c FROM Account WHERE ${identifier(flag)} = true ORDER BY Id`,
  );
  return accounts.map((account) => {
    const owner = account['Owner'] as { Name?: string; UserRoleId?: string | null } | null;
    const region = roles.get(roles.get(owner?.UserRoleId ?? '')?.parentRoleId ?? '');
    return {
      partnerId: String(account.Id),
      type: (account['Partner_Type__c'] as string | null) ?? null,
      stage: (account['Partner_Life_Stage__c'] as string | null) ?? null,
      region: region?.id ?? null,
      regionName: region?.name ?? null,
      managerId: String(account['OwnerId']),
      managerName: owner?.Name ?? '',
    };
  });
}
