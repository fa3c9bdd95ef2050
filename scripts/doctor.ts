import { pino } from 'pino';
import { loadConfig } from '../services/config.ts';
import { examine } from '../services/doctor/examine.ts';
import { readExpected } from '../services/doctor/expected.ts';
import type { ConfigFact } from '../services/doctor/facts.ts';
import { gatherFacts, type ToGather } from '../services/doctor/gather/gatherFacts.ts';
import { reportJson, reportText } from '../services/doctor/report.ts';
import { Rejected } from '../services/errors.ts';
import { namesOrg } from './commandLine/namesOrg.ts';
import { readOptions } from './commandLine/readOptions.ts';
import { runCommand } from './commandLine/runCommand.ts';
import { cliOrg } from './commandLine/salesforceCli.ts';
import { runningSmallOrg, SMALL_ORG_URL } from './commandLine/smallOrg.ts';

const OPTIONS = { org: { type: 'string' }, json: { type: 'boolean' } } as const;
const USAGE = `npm run doctor -- [--org alias] [--json]

Looks at an org and at the service and says of each step of docs/install.md whether it is done. Writes nothing and makes
some twenty API calls. --org takes an administrator's login from the sf CLI, who sees all of the set-up; the service's own
variables let it sign in as the service too. With neither it looks at the small Salesforce of npm start.
Ends with 1 where it finds a problem.`;

await runCommand(async () => {
  const { org, json } = readOptions(process.argv.slice(2), OPTIONS, USAGE);
  const facts = await gatherFacts({
    expected: readExpected(),
    log: pino({ level: 'warn' }, pino.destination(2)),
    ...(await wayIn(org)),
  });
  const findings = examine(facts);
  process.stdout.write(json ? reportJson(facts, findings) : reportText(facts, findings));
  process.exitCode = findings.some(({ state }) => state === 'problem') ? 1 : 0;
});

async function wayIn(
  alias: string | undefined,
): Promise<Pick<ToGather, 'config' | 'service' | 'looker' | 'machineTime'>> {
  const config = configuration();
  const service = config.state === 'complete' ? config.config.salesforce : null;
  const machineTime = () => new Date();
  if (alias !== undefined) {
    const { username, settings } = cliOrg(alias);
    return { config, service, looker: { settings, how: `${username}, by the sf CLI` }, machineTime };
  }
  if (config.state !== 'absent') return { config, service, looker: null, machineTime };
  const { settings, now } = await smallOrg();
  // It keeps a time of its own, which is nobody's mistake.
  return {
    config,
    service,
    looker: { settings, how: 'the administrator of the small Salesforce of npm start' },
    machineTime: now,
  };
}

async function smallOrg() {
  try {
    return await runningSmallOrg(SMALL_ORG_URL);
  } catch (cause) {
    throw new Rejected(
      'No org is named and no small Salesforce is running.',
      "Name one with --org and an alias of the sf CLI, set the service's variables, or run npm start first.",
      { cause },
    );
  }
}

function configuration(): ConfigFact {
  if (!namesOrg(process.env)) return { state: 'absent' };
  try {
    return { state: 'complete', config: loadConfig() };
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    return { state: 'wrong', problems: error.details.length > 0 ? error.details : [error.message] };
  }
}
