import type { Config } from '../../../../services/config.ts';
import type { ToGather } from '../../../../services/doctor/gather/gatherFacts.ts';
import type { InstalledOrg } from '../installedOrg.ts';

/** One step of the installation, undone. */
export interface Misconfiguration {
  readonly what: string;
  /** The one check that has to find it. */
  readonly check: string;
  /** What it has to name. */
  readonly names: string | RegExp;
  /** Checks that cannot be made while it is so. */
  readonly silences?: readonly string[];
  /** Records are put back afterwards; what else is undone is given back. */
  readonly undo: (installed: InstalledOrg) => Undone | void;
}

export interface Undone {
  readonly redo?: () => void;
  readonly gather?: Partial<ToGather>;
}

export function unassign({ remove, idOf }: InstalledOrg, set: string): void {
  for (let left = 2; left > 0; left--) {
    const id = idOf('PermissionSetAssignment', `PermissionSet.Name = '${set}'`);
    if (id !== 'undefined') remove(id);
  }
}

export function assign({ insert, idOf }: InstalledOrg, AssigneeId: string, set: string): void {
  insert('PermissionSetAssignment', {
    AssigneeId,
    PermissionSetId: idOf('PermissionSet', `Name = '${set}'`),
  });
}

export function configured({ config }: InstalledOrg, change: Partial<Config>): Undone {
  return { gather: { config: { state: 'complete', config: { ...config, ...change } } } };
}
