/**
 * Holds the small Salesforce and force-app against the real `sf` command line: signs in, deploys, describes,
 * reads and writes as a person would. Prints a line a step and ends with 1 when one of them failed.
 *
 *   npm run sf-cli [-- --keep-going]
 */
import { startOrg } from '../test/org/startOrg.ts';
import { bulkSteps } from './sfCli/bulkSteps.ts';
import { deploySteps } from './sfCli/deploySteps.ts';
import { installSf } from './sfCli/installSf.ts';
import { recordSteps } from './sfCli/recordSteps.ts';
import { signInSteps } from './sfCli/signInSteps.ts';
import { siteSteps } from './sfCli/siteSteps.ts';
import { openWorkspace } from './sfCli/workspace.ts';
import type { Step } from './sfCli/step.ts';

const keepGoing = process.argv.includes('--keep-going');
const command = installSf(console.log);
const org = await startOrg({ forceApp: null });
const workspace = openWorkspace(command, org);
const steps: Step[] = [...signInSteps, ...deploySteps, ...siteSteps, ...recordSteps, ...bulkSteps];

process.once('SIGINT', () => {
  workspace.close();
  process.exit(130);
});

let failed = 0;
try {
  for (const step of steps) {
    const started = performance.now();
    try {
      const finding = await step.run(workspace);
      console.log(`ok      ${step.name}: ${finding} (${seconds(started)})`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${step.name} (${seconds(started)}): ${(error as Error).message}`);
      if (!keepGoing) break;
    }
  }
} finally {
  workspace.close();
  await org.close();
}
console.log(
  failed === 0 ? `All ${steps.length} steps passed.` : 'The sf CLI and the small Salesforce disagree.',
);
process.exitCode = failed === 0 ? 0 : 1;

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
