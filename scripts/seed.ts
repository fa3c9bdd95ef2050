import { loadConfig } from '../services/config.ts';
import type { CalendarDate } from '../services/domain/calendarDate.ts';
import { Rejected } from '../services/errors.ts';
import { playMarketing } from '../test/sample/marketing/playMarketing.ts';
import { playPlans } from '../test/sample/plans/playPlans.ts';
import { smallOrgStage, stageOfOne } from '../test/sample/plans/stage.ts';
import { openConnection } from '../test/sample/salesforce/openConnection.ts';
import { noon } from '../test/sample/salesforce/replay.ts';
import { seed } from '../test/sample/salesforce/seed.ts';
import { readOptions } from './commandLine/readOptions.ts';
import { runCommand } from './commandLine/runCommand.ts';
import { sampleDay } from './commandLine/sampleDay.ts';
import { runningSmallOrg, SMALL_ORG_URL } from './commandLine/smallOrg.ts';

const OPTIONS = {
  'as-of': { type: 'string', default: '2017-11-15' },
  url: { type: 'string', default: SMALL_ORG_URL },
  org: { type: 'boolean', default: false },
} as const;
const USAGE = `npm run seed -- [--as-of 2017-11-15] [--url ${SMALL_ORG_URL} | --org]

Puts the sample organisation, as of a day, into the small Salesforce of npm start. Twice is once.
--org puts it into the org that SF_LOGIN_URL and its companions name; test/sample/README.md says what that org needs.`;

await runCommand(async () => {
  const { 'as-of': asOf, url, org } = readOptions(process.argv.slice(2), OPTIONS, USAGE);
  const day = sampleDay('--as-of', asOf);
  const settings = org ? loadConfig().salesforce : await smallOrgOn(day, url);
  const connection = await openConnection(settings);
  await seed(connection, day, { log: (line) => console.log(line) });
  // The clock stands where the day ends: nothing that people plan moves it.
  const clock = { now: () => new Date(`${day}T23:59:59Z`), set: () => {} };
  const stage = org ? stageOfOne(connection) : smallOrgStage(connection, clock);
  await playPlans(stage, day);
  await playMarketing(stage, day);
  console.log(`${settings.loginUrl} holds the sample as of ${day}.`);
});

/** Its clock goes on to the day; it cannot go back, for later deals would stay. */
async function smallOrgOn(day: CalendarDate, url: string) {
  const { settings, today, setClock } = await runningSmallOrg(url);
  const now = await today();
  if (now > day) {
    throw new Rejected(
      `The org at ${url} has come to ${now} already.`,
      'Name that day or a later one, or start anew.',
    );
  }
  if (now < day) await setClock(noon(day));
  return settings;
}
