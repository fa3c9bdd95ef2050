import { loadConfig } from '../services/config.ts';
import { Rejected } from '../services/errors.ts';
import type { Change } from '../test/sample/rules/change.ts';
import { openConnection } from '../test/sample/salesforce/openConnection.ts';
import { replay } from '../test/sample/salesforce/replay.ts';
import { readOptions } from './commandLine/readOptions.ts';
import { runCommand } from './commandLine/runCommand.ts';
import { sampleDay } from './commandLine/sampleDay.ts';
import { runningSmallOrg, SMALL_ORG_URL } from './commandLine/smallOrg.ts';

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  url: { type: 'string', default: SMALL_ORG_URL },
  org: { type: 'boolean', default: false },
} as const;
const USAGE = `npm run replay -- --to 2017-12-01 [--from 2017-11-15] [--url ${SMALL_ORG_URL} | --org --from 2017-11-15]

Lets days pass in an org that holds the sample: each day's deals appear and close, registrations are decided.
--from is the day that the org stands at; the small Salesforce of npm start knows it by its clock.
--org acts on the org that SF_LOGIN_URL and its companions name; its clock stays as it is.`;

await runCommand(async () => {
  const given = readOptions(process.argv.slice(2), OPTIONS, USAGE);
  const to = sampleDay('--to', given.to);
  const small = given.org ? null : await runningSmallOrg(given.url);
  const from = given.from === undefined && small ? await small.today() : sampleDay('--from', given.from);
  if (to <= from) {
    throw new Rejected(
      `The org stands at ${from} already.`,
      'Name a later day with --to; days never go back.',
    );
  }
  const settings = small?.settings ?? loadConfig().salesforce;
  const setClock = small?.setClock ?? (() => {});
  await replay(await openConnection(settings), setClock, from, to, (day, changes) =>
    console.log(`${day}  ${summary(changes)}`),
  );
});

/** "12 × a deal appears, 3 × a deal is won". */
function summary(changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  for (const { what } of changes) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].map(([what, count]) => `${count} × ${what}`).join(', ') || 'nothing happens';
}
