import { given, inOrg, listed, missing, type Check } from '../check.ts';
import type { OrgFacts, Site } from '../facts.ts';
import { ok, problem, unknown, type Verdict } from '../finding.ts';
import { PERMISSION_SETS, SITE } from '../names.ts';

const NO_SUCH_OBJECT = /INVALID_TYPE|not supported/;

export const experiences: Check = inOrg((org) => {
  if (org.sites.known) return ok('Digital experiences are enabled.');
  if (!NO_SUCH_OBJECT.test(org.sites.because)) return given(org.sites, () => ok(''));
  return missing(
    org,
    'Digital experiences are not enabled.',
    'Enable them in Setup, Digital Experiences, Settings; without them there is neither a site nor a sharing set.',
  );
});

export const site: Check = ofSite(
  ({ status }) =>
    status === 'Live'
      ? ok(`The site ${SITE} is live.`)
      : problem(
          `The site ${SITE} is not published (${status}).`,
          'Publish it in its builder, and activate it in its workspace under Administration, Settings.',
        ),
  (org) =>
    missing(
      org,
      `There is no site ${SITE}.`,
      'Deploy it: sf project deploy start --source-dir force-app/site.',
    ),
);

export const siteMembers: Check = ofSite(({ id }, org) =>
  given(org.siteMembers, (members) =>
    given(org.holders, (holders) => {
      const admitted = new Set(members.filter(({ siteId }) => siteId === id).map(({ parentId }) => parentId));
      const partners = holders.filter(({ set }) => set === PERMISSION_SETS.partner);
      if (partners.length === 0) {
        return unknown(
          'Nobody holds Cadence Partner User yet.',
          'Do what the check partner-users says first.',
        );
      }
      const left = partners.filter(
        ({ setId, profileId }) => !admitted.has(setId) && !admitted.has(profileId),
      );
      if (left.length === 0) return ok('All partner users are members of the site.');
      const profiles = listed([...new Set(left.map(({ profile }) => profile))]);
      return problem(
        `Users with Cadence Partner User and the profile ${profiles} are no members of the site.`,
        'Add the permission set Cadence Partner User, or the profile, in the workspace under Administration, Members.',
      );
    }),
  ),
);

export const selfRegistration: Check = ofSite(({ selfRegistration: isOn }) =>
  isOn
    ? problem(
        `Anybody may register at the site ${SITE}.`,
        'Take "Allow external users to self-register" away in the workspace under Administration, Login & Registration.',
      )
    : ok('Nobody registers at the site without being invited.'),
);

const NO_SITE = unknown(`There is no site ${SITE} to look at.`, 'Do what the check site says first.');

/** A check of our site, and what it says where there is none. */
function ofSite(
  look: (site: Site, org: OrgFacts) => Verdict,
  without: (org: OrgFacts) => Verdict = () => NO_SITE,
): Check {
  return inOrg((org) =>
    given(org.sites, (sites) => {
      const found = sites.find(({ name }) => name === SITE);
      return found === undefined ? without(org) : look(found, org);
    }),
  );
}
