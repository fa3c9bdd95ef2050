import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Connection } from 'jsforce';
import { startOrg, type SmallOrg } from '../../org/startOrg.ts';
import { rows } from './rows.ts';
import { mustHaveStages, SAMPLE_STAGES } from './stages.ts';

const VALUE_SET = 'standardValueSets/OpportunityStage.standardValueSet';

describe('the stages of the sample', () => {
  let org: SmallOrg;
  let connection: Connection;
  beforeAll(async () => {
    org = await startOrg({ forceApp: null });
    connection = new Connection({
      instanceUrl: org.url,
      accessToken: org.credentials.accessToken,
      version: '66.0',
    });
  });
  afterAll(() => org?.close());

  test('are asked for by name, with how to deploy them, where an org lacks one', async () => {
    await expect(mustHaveStages(connection)).rejects.toThrow(
      /no opportunity stage Engaging\. .*--metadata-dir test\/sample\/opportunityStages/,
    );
  });

  test('are the same in the metadata for a real org and in the small one', async () => {
    const file = readFileSync(new URL(`../opportunityStages/${VALUE_SET}`, import.meta.url));
    org.org.applyMetadata(new Map([[`${VALUE_SET}-meta.xml`, file]]));
    await mustHaveStages(connection);
    const stages = await rows(
      connection,
      'SELECT MasterLabel, DefaultProbability, IsClosed, IsWon, ForecastCategory FROM OpportunityStage WHERE IsActive = true ORDER BY SortOrder',
    );
    expect(stages).toEqual(
      SAMPLE_STAGES.map(({ label, probability, state, forecastCategory }) => ({
        MasterLabel: label,
        DefaultProbability: probability,
        IsClosed: state !== 'open',
        IsWon: state === 'won',
        ForecastCategory: forecastCategory,
      })),
    );
  });
});
