import { given, inOrg, type Check } from '../check.ts';
import { ok, problem, unknown, type Verdict } from '../finding.ts';
import { ASSIGNS_ROLES } from '../names.ts';
import type { SyncRun } from '../../listSyncRuns.ts';

const NOT_HERE = unknown(
  'The variables of the service are not all set here.',
  'Do what the check configuration says first.',
);

/** Of the service itself, which needs its configuration. */
function configured(
  look: (facts: Parameters<Check>[0] & { config: { state: 'complete' } }) => Verdict,
): Check {
  return (facts) => (facts.config.state === 'complete' ? look({ ...facts, config: facts.config }) : NOT_HERE);
}

export const redis: Check = configured(({ redis: answer }) => {
  if (!answer.known) {
    return problem(
      `Redis does not answer: ${answer.because}`,
      'See that it runs, that this machine may reach it, and that REDIS_URL is right.',
    );
  }
  const { product, version, evictionPolicy } = answer.value;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (product === 'Redis' && (major < 6 || (major === 6 && minor < 2))) {
    return problem(`This is Redis ${version}.`, 'Use Redis 6.2 or newer, or Valkey.');
  }
  if (evictionPolicy !== 'noeviction') {
    return problem(
      `${product} throws keys away when memory is short (${evictionPolicy}), jobs among them.`,
      'Set maxmemory-policy noeviction.',
    );
  }
  return ok(`${product} ${version} answers and keeps what it holds.`);
});

export const apiKeys: Check = configured(({ config }) => {
  const { apiKeys: keys } = config.config;
  if (keys.length === 0) {
    return problem(
      'Nobody has a key to the API.',
      'Make one: npm run api-key -- salesforce read+sync+decks.',
    );
  }
  return ok(`${keys.length} ${keys.length === 1 ? 'caller has a key' : 'callers have keys'} to the API.`);
});

export const partnerRoles: Check = configured(({ config, org }) => {
  if (!config.config.assignsRoles) return ok('An administrator assigns the roles of partner users.');
  if (org === null) return unknown('Nobody is signed in to the org.', 'Do what the check login says first.');
  return given(org.serviceSets, (sets) =>
    sets.some(({ name }) => name === ASSIGNS_ROLES)
      ? ok('The service assigns the roles of partner users.')
      : problem(
          'The service is to assign the roles of partner users and may not.',
          `Assign it ${ASSIGNS_ROLES}, or set PARTNER_ROLES=by-hand.`,
        ),
  );
});

export const linkKey: Check = configured(({ config }) =>
  config.config.links === null
    ? problem(
        'Links for answers are off: there is no key to sign them with, and no address.',
        'Set LINK_SIGNING_KEY to what openssl rand -base64 48 prints, and PUBLIC_URL to where the API is reached from outside.',
      )
    : ok(`Links for answers are signed and lead to ${config.config.links.publicUrl}.`),
);

/** What a full sync of a small channel costs, where none has told yet. */
const CALLS_OF_FULL_SYNC = 200;

export const apiBudget: Check = inOrg(({ usage, runs }, { config }) => {
  const { dailyUsed, dailyLimit } = usage;
  if (dailyUsed === null || dailyLimit === null) {
    return unknown('The org did not tell its calls of the day.', 'Look yourself: Setup, System Overview.');
  }
  const share = config.state === 'complete' ? config.config.salesforce.apiShare : 0.5;
  const full = runs.known
    ? runs.value.find(({ kind, apiCalls }) => kind === 'full' && apiCalls !== null)
    : undefined;
  const needed = full?.apiCalls ?? CALLS_OF_FULL_SYNC;
  const left = Math.floor(dailyLimit * share) - dailyUsed;
  if (left >= needed) {
    return ok(
      `${dailyUsed} of ${dailyLimit} API calls of the day are used; a full sync takes about ${needed}.`,
    );
  }
  return problem(
    `${dailyUsed} of ${dailyLimit} API calls of the day are used, and Cadence stops at ${Math.floor(dailyLimit * share)}: too few are left for a full sync, which takes about ${needed}.`,
    'Find out in Setup, System Overview, who makes them, buy more, or raise SF_API_SHARE.',
  );
});

const AFTER_SYNC = 'Do what the check first-sync says first.';

export const firstSync: Check = inOrg(({ runs }) =>
  given(
    runs,
    (all) => {
      const full = all.find((run) => run.kind === 'full' && hasSucceeded(run));
      // A busy channel's nightly run may be more than a hundred runs ago.
      if (full !== undefined || all.some(hasSucceeded)) return ok('A full sync has come to its end.');
      return problem(
        'No full sync has come to its end yet.',
        'Start one: POST /syncs {"kind":"full"} at the API; its record under Sync Runs says how it goes.',
      );
    },
    'Do what the checks objects and rights say first.',
  ),
);

const MINUTE = 60_000;

export const schedule: Check = inOrg(({ runs, orgTime }, { config }) =>
  given(
    runs,
    (all) => {
      const [latest] = all;
      if (!all.some(hasSucceeded) || latest === undefined)
        return unknown('Nothing has been synced yet.', AFTER_SYNC);
      const every = config.state === 'complete' ? config.config.schedule.syncEveryMinutes : 15;
      if (latest.status === 'interrupted' || latest.status === 'failed') {
        return problem(
          `The latest sync ${latest.status === 'failed' ? 'failed' : 'was interrupted'}${latest.message ? `: ${latest.message}` : '.'}`,
          'Look at its record under Sync Runs, do what it says, and see that a worker runs: npm run workers.',
        );
      }
      const minutes = (orgTime.getTime() - (latest.startedAt?.getTime() ?? NaN)) / MINUTE;
      if (every === 0) return ok('Syncs run when somebody asks for them: SYNC_EVERY_MINUTES is 0.');
      const most = Math.max(3 * every, 60);
      if (minutes <= most) return ok(`The latest sync began ${Math.round(minutes)} minutes ago.`);
      return problem(
        `The latest sync began ${Math.round(minutes)} minutes ago, though one is due every ${every}.`,
        'See that a worker runs: npm run workers.',
      );
    },
    AFTER_SYNC,
  ),
);

/** As often as that, two incremental syncs by schedule began closer together than one service starts them. */
const TOO_OFTEN = 3;

export const oneSchedule: Check = inOrg(({ runs }, { config }) =>
  given(
    runs,
    (all) => {
      const every = config.state === 'complete' ? config.config.schedule.syncEveryMinutes : 15;
      const begun = all
        .filter(({ trigger, kind }) => trigger === 'schedule' && kind === 'incremental')
        .flatMap(({ startedAt }) => startedAt?.getTime() ?? []);
      const close = begun.filter((time, index) => {
        const before = begun[index + 1];
        return before !== undefined && time - before < (every * MINUTE) / 2;
      });
      if (close.length < TOO_OFTEN) return ok('One service keeps the schedule.');
      return problem(
        `${close.length} of the last ${begun.length} syncs by schedule began less than half of ${every} minutes after the one before: a second service seems to work on this org.`,
        'Stop the other service, or let both use the same Redis and REDIS_NAMESPACE.',
      );
    },
    AFTER_SYNC,
  ),
);

export const files: Check = inOrg(({ deckVisibilities }) =>
  given(
    deckVisibilities,
    (visibilities) => {
      if (visibilities === null) {
        return unknown(
          'There is no deck yet by which to see whether partners may open files.',
          'Build one, run this again, and look yourself: Setup, Salesforce Files, General Settings.',
        );
      }
      if (visibilities.includes('AllUsers')) return ok('Decks can be opened by partners.');
      return problem(
        'The newest deck is for internal users only.',
        'Let files be shared with partners in Setup, Salesforce Files, General Settings, and ask for the deck again.',
      );
    },
    'Do what the checks objects and rights say first.',
  ),
);

function hasSucceeded({ status }: SyncRun): boolean {
  return status === 'succeeded' || status === 'succeededWithFailures';
}
