import { given, inOrg, missing, type Check } from '../check.ts';
import { ok } from '../finding.ts';
import { PERMISSION_SETS } from '../names.ts';

/** Somebody who works with Cadence has to hold each permission set. */
function held(set: string, label: string, people: string): Check {
  return inOrg((org) =>
    given(org.holders, (holders) => {
      const count = holders
        .filter((holder) => holder.set === set)
        .reduce((sum, holder) => sum + holder.people, 0);
      if (count > 0) return ok(`${count} active ${count === 1 ? 'user holds' : 'users hold'} ${label}.`);
      return missing(
        org,
        `Nobody holds the permission set ${label}.`,
        `Assign it to ${people}: sf org assign permset --name ${set} --on-behalf-of and the usernames.`,
      );
    }),
  );
}

export const managers = held(
  PERMISSION_SETS.manager,
  'Cadence Channel Account Manager',
  'the channel account managers and those above them',
);

export const opsAdmin = held(
  PERMISSION_SETS.opsAdmin,
  'Cadence Ops Admin',
  'whoever tends goals and the fiscal calendar',
);

export const partnerUsers = held(PERMISSION_SETS.partner, 'Cadence Partner User', "your partners' users");
