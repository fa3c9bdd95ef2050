import type { ProgramMember } from '../domain/programMember.ts';
import type { Generation } from '../mirror/generation.ts';
import type { Owner, PartnerAccount } from '../salesforce/sources/partnerAccounts.ts';
import type { Role } from './syncContext.ts';

/** Who the partners are, and whose. */
export interface PartnerDirectory {
  /** By id; accounts that are no partners (any more) are missing. */
  partners(ids: readonly string[]): Promise<ReadonlyMap<string, ProgramMember>>;
  /** Null when nobody knows it. */
  managerName(userId: string): string | null;
  /** Name of the region that a manager works in. */
  managerRegion(userId: string): string | null;
  regionName(roleId: string): string | null;
}

/** As the mirror has it. The region is the role above the manager's. */
export async function openDirectory(
  generation: Generation,
  roles: ReadonlyMap<string, Role>,
): Promise<PartnerDirectory> {
  const owners = new Map(
    [...(await generation.users.all())].map(([id, text]) => [id, JSON.parse(text) as Owner]),
  );

  const regionOf = (owner: Owner | undefined) =>
    roles.get(roles.get(owner?.roleId ?? '')?.parentRoleId ?? '');
  const partnerOf = ({ id, name, ownerId, ...membership }: PartnerAccount): ProgramMember => {
    const owner = owners.get(ownerId);
    const region = regionOf(owner);
    return {
      id,
      name,
      managerId: ownerId,
      managerName: owner?.name ?? '',
      regionId: region?.id ?? null,
      regionName: region?.name ?? null,
      ...membership,
    };
  };

  return {
    async partners(ids) {
      const accounts = await generation.partners.some(ids);
      return new Map([...accounts].map(([id, text]) => [id, partnerOf(JSON.parse(text) as PartnerAccount)]));
    },
    managerName: (userId) => owners.get(userId)?.name ?? null,
    managerRegion: (userId) => regionOf(owners.get(userId))?.name ?? null,
    regionName: (roleId) => roles.get(roleId)?.name ?? null,
  };
}
