import { given, inOrg, listed, type Check } from '../check.ts';
import type { Owner, Role } from '../facts.ts';
import { ok, problem } from '../finding.ts';

/** Account plans and funds may be deleted by nobody, so the service reaches them from above. */
export const serviceRole: Check = inOrg(({ serviceUser, roles, owners }) =>
  given(serviceUser, (user) =>
    given(roles, (all) =>
      given(owners, (managers) => {
        const own = all.find(({ id }) => id === user.roleId);
        if (own === undefined) {
          return problem(
            `${user.name} has no role.`,
            'Give it a role above those of the account managers, in Setup, Roles.',
          );
        }
        const missed = managers.filter((manager) => !isAbove(own, manager, all));
        if (missed.length === 0) return ok(`The role ${own.name} stands above every owner of a partner.`);
        const names = listed(missed.map(({ name, roleId }) => (roleId ? name : `${name} (who has no role)`)));
        return problem(
          `The role ${own.name} of the service does not stand above ${names}, who own partners.`,
          'Move it above their roles in Setup, Roles, or give those partners to an account manager with a role below it.',
        );
      }),
    ),
  ),
);

function isAbove(own: Role, { roleId }: Owner, roles: readonly Role[]): boolean {
  const parents = new Map(roles.map(({ id, parentId }) => [id, parentId]));
  // A hierarchy has no circle, but an answer that stops short may.
  for (let at = parents.get(roleId ?? ''), steps = 0; at && steps < roles.length; steps++) {
    if (at === own.id) return true;
    at = parents.get(at);
  }
  return false;
}
