import { inOrg, given, isServiceAssigned, type Check } from '../check.ts';
import type { SignIn } from '../facts.ts';
import { ok, problem, unknown, type Verdict } from '../finding.ts';

const API_VERSION = 66;
/** A signed assertion is good for three minutes. */
const MOST_SKEW_SECONDS = 120;

export const configuration: Check = ({ config }) => {
  if (config.state === 'complete') return ok('Every variable of the service can be read.');
  if (config.state === 'absent') {
    return unknown(
      'None of the variables of the service is set here.',
      'Run it where the service runs, or set SF_LOGIN_URL, SF_CLIENT_ID and the others as docs/operations.md lists them.',
    );
  }
  return problem(config.problems.join(' '), 'Correct these variables; docs/operations.md lists them all.');
};

/** Salesforce's words → what to do. The first that fits counts. */
const REFUSALS: readonly (readonly [words: RegExp, says: string, next: string])[] = [
  [
    /inactive/i,
    'The user of the service is not active.',
    'Activate it in Setup, Users, or name another in SF_USERNAME.',
  ],
  [
    /not admin approved|hasn't approved/i,
    'The user of the service is not pre-authorised for the External Client App.',
    'Let the app admit admin approved users and add the permission set Cadence Integration to its policies; see that SF_USERNAME is right.',
  ],
  [
    /audience/i,
    'The login host does not fit the org.',
    'Set SF_LOGIN_URL to https://login.salesforce.com, to https://test.salesforce.com for a sandbox, or to the My Domain of the org.',
  ],
  [
    /invalid assertion|signature/i,
    'The private key does not belong to the certificate of the External Client App.',
    'Upload the certificate that was made with this key, or point SF_PRIVATE_KEY_FILE to the key of that certificate.',
  ],
  [
    /client identifier|client_id/i,
    'The org knows no app with this consumer key.',
    'Copy the consumer key of the External Client App into SF_CLIENT_ID; a new app needs some minutes.',
  ],
  [
    /client credentials|client secret/i,
    'The consumer secret is wrong.',
    'Copy it from the External Client App into SF_CLIENT_SECRET.',
  ],
  [
    /private key/i,
    'The private key cannot be read.',
    'Give it as PEM that begins with -----BEGIN PRIVATE KEY-----.',
  ],
  [
    /expired/i,
    'The org takes the assertion for expired.',
    'Set the clock of this machine, for instance by NTP.',
  ],
];

const UNREACHABLE = new Set(['CONNECTION_LOST', 'TIMEOUT', 'SERVER_UNAVAILABLE']);

export const login: Check = ({ service, looker }) => {
  if (service.state === 'refused') return refused(service);
  if (looker.state === 'refused') {
    return problem(
      `${looker.how} cannot sign in: ${looker.message}`,
      'Sign in again with sf org login web --alias and the same alias.',
    );
  }
  if (service.state === 'in') return ok(`The service signs in as ${service.how}.`);
  return unknown(
    'Nobody tried to sign in as the service, whose variables are not set here.',
    'Set SF_LOGIN_URL, SF_CLIENT_ID, SF_USERNAME and SF_PRIVATE_KEY_FILE, and run it again.',
  );
};

function refused({ how, code, message }: SignIn & { state: 'refused' }): Verdict {
  if (UNREACHABLE.has(code)) {
    return problem(
      `The login host does not answer: ${message}`,
      'See that SF_LOGIN_URL is right and that this machine may reach it.',
    );
  }
  const known = REFUSALS.find(([words]) => words.test(message) || words.test(code));
  if (known === undefined) {
    return problem(
      `The org does not let ${how} in: ${message}`,
      'Look at the Login History of the user in Setup for the reason.',
    );
  }
  return problem(`${known[1]} (${message})`, known[2]);
}

export const apiVersion: Check = inOrg(({ newestVersion }) =>
  given(newestVersion, (version) =>
    Number(version) >= API_VERSION
      ? ok(`The org speaks API ${version}.`)
      : problem(
          `The org speaks API ${version}, and Cadence ${API_VERSION}.0.`,
          'Wait for the next release of Salesforce in this org.',
        ),
  ),
);

export const clock: Check = inOrg(({ orgTime, machineTime }) => {
  const seconds = Math.round((machineTime.getTime() - orgTime.getTime()) / 1000);
  if (!Number.isFinite(seconds))
    return unknown('The org did not tell the time.', 'Compare the clocks by hand.');
  if (Math.abs(seconds) <= MOST_SKEW_SECONDS) return ok(`The clocks of the org and of this machine agree.`);
  const direction = seconds > 0 ? 'ahead of' : 'behind';
  return problem(
    `The clock of this machine is ${Math.abs(seconds)} seconds ${direction} the org's.`,
    'Set it, for instance by NTP: a signed login is good for three minutes only.',
  );
});

export const apiEnabled: Check = inOrg(({ serviceUser, serviceSets }) =>
  given(serviceUser, (user) =>
    given(serviceSets, (sets) => {
      const set = sets.find((each) => each.apiEnabled);
      if (user.profileApiEnabled) return ok(`The profile ${user.profile} enables the API.`);
      if (set !== undefined) return ok(`The permission set ${set.name} enables the API.`);
      return problem(
        `Neither the profile ${user.profile} nor a permission set of ${user.name} enables the API.`,
        'Assign Cadence Integration Standard Objects, which does, or another with API Enabled.',
      );
    }),
  ),
);

export const serviceUser: Check = inOrg(({ serviceUser: answer }) =>
  given(answer, (user) => {
    if (!user.active) {
      return problem(`${user.username} is not active.`, 'Activate the user of the service in Setup, Users.');
    }
    if (user.modifiesAllData) {
      return problem(
        `The service works as ${user.username}, whom the profile ${user.profile} lets do everything.`,
        'Give it a user of its own with the licence Salesforce Integration and the profile Minimum Access - API Only Integrations.',
      );
    }
    if (user.userType !== 'Standard') {
      return problem(
        `${user.username} is a user of the kind ${user.userType}, not of the company.`,
        'Give the service an internal user with the licence Salesforce Integration.',
      );
    }
    return ok(`The service works as ${user.username}, profile ${user.profile}.`);
  }),
);

export const servicePermissions: Check = inOrg((org) =>
  given(org.serviceSets, () => {
    const { servicePermission } = org;
    if (!isServiceAssigned(org)) {
      return problem(
        'The permission set Cadence Integration is not assigned to the user of the service.',
        'Assign it: sf org assign permset --name Cadence_Integration --on-behalf-of and the username.',
      );
    }
    if (servicePermission.known && !servicePermission.value) {
      return problem(
        'Cadence Integration does not give the custom permission Cadence Service, which rules look for.',
        'Deploy force-app/main again.',
      );
    }
    return given(servicePermission, () => ok('Cadence Integration is assigned and gives Cadence Service.'));
  }),
);
