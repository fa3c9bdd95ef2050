import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');

describe('the metrics command', () => {
  test('with --sample needs nothing running and prints the csv alone, a line per partner', async () => {
    const { stdout, stderr } = await metrics('--period', '2017-Q4', '--format', 'csv', '--sample');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(36);
    expect(lines[0]).toMatch(/^partner,period_start,/);
    expect(lines.find((line) => line.startsWith('Darcel Schlecht,'))).toMatch(
      /^Darcel Schlecht,2017-10-01,2017-12-31,380700,192941,0\.489/,
    );
    expect(stderr).toContain('Measuring the sample organisation as of 2017-11-15');
  }, 60_000);

  test('says what is wrong and what to write instead, and fails', async () => {
    await expect(metrics('--period', '2017-Q4', '--format', 'xls')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(
        '--format cannot be "xls".\nIt takes table, csv, json.\n',
      ) as unknown as string,
    });
  }, 30_000);
});

function metrics(...words: string[]) {
  const command = ['--import', 'tsx', 'scripts/metrics.ts', ...words];
  return promisify(execFile)(process.execPath, command, { cwd: ROOT });
}
