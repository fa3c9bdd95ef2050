import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { JOBS } from '../../jobs/index.ts';

test('every file of a job is named as the job, and a worker can do every job', () => {
  const files = readdirSync(join(import.meta.dirname, '../../jobs'))
    .filter((file) => /^[a-z]+(-[a-z]+)+\.ts$/.test(file) && file !== 'start-workers.ts')
    .map((file) => file.replace('.ts', ''));

  expect(JOBS.map((job) => job.name)).toEqual(files.sort());
});
