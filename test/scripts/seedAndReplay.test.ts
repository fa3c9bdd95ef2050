import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { calendarDate } from '../../services/domain/calendarDate.ts';
import { organisationAsOf } from '../sample/rules/organisationAsOf.ts';
import { rows } from '../sample/salesforce/rows.ts';
import { startSampleOrg, type SampleOrg } from '../support/sampleOrg.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the commands that move a running small Salesforce through the days of the sample', () => {
  let sample: SampleOrg;
  beforeAll(async () => {
    sample = await startSampleOrg({ asOf: calendarDate('2017-11-12') });
  }, 60_000);
  afterAll(() => sample?.close());

  // One story, since a day that has passed does not come back.
  test('replay lets days pass from where the org stands and says what happens on each', async () => {
    const { stdout } = await run('replay', '--to', '2017-11-14');
    expect(stdout).toMatch(/^2017-11-13 {2}.*\d+ × a deal appears.*\n2017-11-14 {2}/);
    expect(sample.org.clock.now().toISOString()).toMatch(/^2017-11-14T12:0/);
    expect(await wonDeals()).toBe(wonBy('2017-11-14'));
  }, 60_000);

  test('seed moves on to a day at once', async () => {
    const { stdout } = await run('seed', '--as-of', '2017-11-20');
    expect(stdout).toContain(`${sample.org.url} holds the sample as of 2017-11-20.`);
    expect(sample.org.clock.now().toISOString()).toMatch(/^2017-11-20T12:0/);
    expect(await wonDeals()).toBe(wonBy('2017-11-20'));
  }, 60_000);

  test.each([
    { command: 'seed', words: ['--as-of', '2017-11-01'] },
    { command: 'replay', words: ['--to', '2017-11-01'] },
  ])(
    '$command refuses to go back',
    async ({ command, words }) => {
      await expect(run(command, ...words)).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('2017-11-20 already') as unknown as string,
      });
    },
    60_000,
  );

  function run(command: string, ...words: string[]) {
    const args = ['--import', 'tsx', `scripts/${command}.ts`, '--url', sample.org.url, ...words];
    return promisify(execFile)(process.execPath, args, { cwd: ROOT });
  }

  async function wonDeals(): Promise<unknown> {
    const soql = "SELECT COUNT(Id) deals FROM Opportunity WHERE StageName = 'Closed Won'";
    return (await rows(sample.connection, soql))[0]?.deals;
  }
});

function wonBy(day: string): number {
  return organisationAsOf(calendarDate(day)).opportunities.filter(({ stage }) => stage === 'Closed Won')
    .length;
}
