import { given, inOrg, listed, WITH_ADMIN, type Check } from '../check.ts';
import { ok, problem, unknown } from '../finding.ts';
import { PERMISSION_SETS, SHARING_SET } from '../names.ts';

const SHARING_SETTINGS = 'Setup, Sharing Settings';

export const sharingDefaults: Check = inOrg(({ sharingModels }, { expected }) =>
  given(sharingModels, (models) => {
    const wrong = expected.objects.flatMap(({ name, sharing }) => {
      const found = models.get(name);
      if (!sharing || !found) return [];
      const inside = found.internal === sharing.internal ? [] : [`${name} is ${found.internal} inside`];
      const outside = found.external === sharing.external ? [] : [`${name} is ${found.external} outside`];
      return [...inside, ...outside];
    });
    if (wrong.length === 0) return ok('The objects of Cadence are shared by nobody but the rules.');
    return problem(
      `The organisation-wide defaults are not those of Cadence: ${listed(wrong)}.`,
      `Set them back in ${SHARING_SETTINGS}, or deploy force-app/main again.`,
    );
  }),
);

export const accountSharing: Check = inOrg(({ sharingModels }) =>
  given(sharingModels, (models) => {
    const open = ['Account', 'Opportunity'].flatMap((name) => {
      const { internal = '', external = '' } = models.get(name) ?? {};
      return [
        ...(internal === 'Private' ? [] : [`${name} inside (${internal})`]),
        ...(external === 'Private' ? [] : [`${name} outside (${external})`]),
      ];
    });
    if (open.length === 0) return ok('Accounts and opportunities are private, inside and outside.');
    return problem(
      `Not private: ${listed(open)}. Who sees an account sees what hangs on the partner.`,
      `Set both to Private, inside and outside, in ${SHARING_SETTINGS}.`,
    );
  }),
);

const BY_HAND = 'Look yourself: Setup, Digital Experiences, Settings, Sharing Sets.';

export const sharingSet: Check = inOrg(({ sharingSet: answer, seesSetUp }, { expected }) =>
  given(
    answer,
    (set) => {
      if (set === null) {
        return problem(
          `There is no sharing set ${SHARING_SET}, without which partner users see nothing of theirs.`,
          'Deploy it: sf project deploy start --source-dir force-app/org-setup/main.',
        );
      }
      const levels = new Map(set.mappings.map(({ object, level }) => [object, level]));
      const wrong = expected.opened
        .filter(({ object, level }) => levels.get(object) !== level)
        .map(({ object, level }) => `${object} (${level})`);
      if (wrong.length === 0) return ok('The sharing set opens to partners what is theirs.');
      return problem(
        `The sharing set does not open ${listed(wrong)}.`,
        'Deploy force-app/org-setup again, with the names of your own profiles in it.',
      );
    },
    seesSetUp ? BY_HAND : `${BY_HAND} Or run it with --org and the alias of an administrator.`,
  ),
);

export const sharingSetProfiles: Check = inOrg(({ sharingSet: answer, holders }) =>
  given(
    answer,
    (set) =>
      given(holders, (all) => {
        const profiles = all
          .filter((holder) => holder.set === PERMISSION_SETS.partner)
          .map(({ profile }) => profile);
        const left = [...new Set(profiles)].filter((profile) => !set?.profiles.includes(profile));
        if (set === null || left.length === 0) {
          return ok('The sharing set names the profiles of all partner users, as far as there is one.');
        }
        return problem(
          `The sharing set does not name the profile ${listed(left)}, which users with Cadence Partner User have.`,
          'Add it to the profiles in force-app/org-setup/main/default/sharingSets and deploy that folder.',
        );
      }),
    BY_HAND,
  ),
);

export const guests: Check = inOrg((org) =>
  given(org.guestSets, (sets) =>
    given(org.guestObjects, (objects) => {
      if (sets.length > 0) {
        return problem(
          `A guest user holds a permission set: ${listed(sets)}.`,
          'Take it away in Setup, All Sites, Guest User: nobody works with Cadence without a login.',
        );
      }
      if (objects.length > 0) {
        return problem(
          `Guest users may read ${listed(objects)}.`,
          "Take the object permissions away from the profile of the site's guest user.",
        );
      }
      if (!org.seesSetUp) return unknown('Not everybody is told what guest users may do.', WITH_ADMIN);
      return ok('Guest users have no permission sets and none of the objects.');
    }),
  ),
);
