import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { loadCapabilityTemplate } from '../../../services/capabilities/loadCapabilityTemplate.ts';
import { partnerCapabilities } from '../../../services/capabilities/templateContent.ts';
import { connectSalesforce, type SalesforceClient } from '../../../services/salesforce/client.ts';
import { startOrg, type SmallOrg } from '../../org/startOrg.ts';

let org: SmallOrg;
let salesforce: SalesforceClient;

beforeAll(async () => {
  org = await startOrg({ now: '2017-11-15T09:00:00Z' });
  salesforce = await connectSalesforce(
    {
      loginUrl: org.url,
      apiVersion: '66.0',
      auth: { kind: 'accessToken', instanceUrl: org.url, accessToken: org.credentials.accessToken },
      apiShare: 1,
      timeoutMs: 10_000,
    },
    pino({ level: 'silent' }),
  );
});

afterAll(() => org.close());

const content = partnerCapabilities();
const load = (fields: object = {}) => loadCapabilityTemplate({ salesforce }, { ...content, ...fields });

async function numberOf(object: string, where = ''): Promise<number> {
  return (await salesforce.query(`SELECT Id FROM ${object} ${where}`)).length;
}

describe('loading the questionnaire', () => {
  beforeAll(async () => {
    await load();
  });

  test('brings all of it in, published', async () => {
    const published = "WHERE Topic__r.Category__r.Template__r.Status__c = 'Published'";
    const questions = content.categories.flatMap(({ topics }) => topics.flatMap((topic) => topic.questions));
    expect(await numberOf('Capability_Question__c', published)).toBe(questions.length);
    expect(await numberOf('Capability_Internal_Question__c')).toBe(content.internalQuestions.length);
  });

  test('a second time leaves it alone', async () => {
    expect(await load()).toEqual({ key: 'partner-capabilities:v1', published: false });
  });

  test('of the next version retires this one', async () => {
    await load({ version: 2 });
    const rows = await salesforce.query(
      'SELECT Version__c, Status__c FROM Capability_Template__c ORDER BY Version__c',
    );
    expect(rows.map(({ Version__c, Status__c }) => [Version__c, Status__c])).toEqual([
      [1, 'Retired'],
      [2, 'Published'],
    ]);
  });

  test('that was interrupted is completed', async () => {
    const [first, ...rest] = content.categories;
    await salesforce.create('Capability_Template__c', {
      Name: 'Interrupted',
      Template_Key__c: 'interrupted:v1',
      Code__c: 'interrupted',
      Version__c: 1,
    });
    const interrupted = {
      ...content,
      code: 'interrupted',
      categories: [first as never, ...rest.slice(0, 1)],
    };
    expect(await loadCapabilityTemplate({ salesforce }, interrupted)).toMatchObject({ published: true });
  });
});
