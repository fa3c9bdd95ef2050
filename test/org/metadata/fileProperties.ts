import type { OrgUser } from '../user.ts';
import type { DeployedComponent } from './deployments.ts';

/** A component as lists and retrieves describe it. */
export function fileProperties(
  { id, component, createdDate, lastModifiedDate }: DeployedComponent,
  user: OrgUser,
): Record<string, string> {
  return {
    createdById: user.id,
    createdByName: user.displayName,
    createdDate: createdDate.toISOString(),
    fileName: component.fileName,
    fullName: component.fullName,
    id,
    lastModifiedById: user.id,
    lastModifiedByName: user.displayName,
    lastModifiedDate: lastModifiedDate.toISOString(),
    manageableState: 'unmanaged',
    type: component.type,
  };
}
