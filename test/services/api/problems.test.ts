import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fastify, type FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import { answerProblems } from '../../../services/api/problems.ts';
import { Rejected, Retryable } from '../../../services/errors.ts';
import { startApi, type Bench } from './support.ts';

let api: Bench;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** What becomes of an error that a route throws. */
async function answerTo(error: Error) {
  const logged: string[] = [];
  const loggerInstance: FastifyBaseLogger = pino({}, { write: (line: string) => void logged.push(line) });
  const app = fastify({ loggerInstance });
  answerProblems(app);
  app.get('/', () => {
    throw error;
  });
  const { statusCode, headers, body } = await app.inject('/');
  return {
    status: statusCode,
    headers,
    text: body,
    body: JSON.parse(body) as unknown,
    logged: logged.join(),
  };
}

describe('what the API says when something is wrong', () => {
  test('what somebody must change is 422, with what to do and every detail', async () => {
    const { status, body } = await answerTo(
      new Rejected('The mapping is wrong.', 'Correct it.', { details: ['Amount__c is no field.'] }),
    );

    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'rejected',
      message: 'The mapping is wrong.',
      nextStep: 'Correct it.',
      details: ['Amount__c is no field.'],
    });
  });

  test('what passes is 503, with the time to come back in whole seconds', async () => {
    const { status, headers, body } = await answerTo(new Retryable('The org is busy.', 1500));

    expect([status, headers['retry-after']]).toEqual([503, '2']);
    expect(body).toMatchObject({ code: 'unavailable', message: 'The org is busy.' });
  });

  test('what only we can mend is 500 without details; the log has them under the same request id', async () => {
    const { status, text, body, logged } = await answerTo(new Error('password swordfish at 10.0.0.7'));

    expect(status).toBe(500);
    expect(text).not.toMatch(/swordfish|10\.0\.0\.7|\.ts/);
    expect(logged).toContain('swordfish');
    expect(logged).toContain((body as { requestId: string }).requestId);
  });

  test('a body that does not fit is 422 and names the member', async () => {
    const { status, body } = await api.ask('POST', '/syncs', { body: { kind: 'half' } });

    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'invalid',
      details: [expect.stringMatching(/^kind: .*full.*incremental/)],
    });
  });

  test('a body that is no JSON is 400', async () => {
    const { status, body } = await api.ask('POST', '/syncs', {
      body: '{"kind":',
      headers: { 'content-type': 'application/json' },
    });

    expect([status, body.code]).toEqual([400, 'invalid']);
  });

  test('a body that is too large is 413', async () => {
    const { status } = await api.ask('POST', '/syncs', {
      body: { kind: 'full', filler: 'x'.repeat(70_000) },
    });

    expect(status).toBe(413);
  });

  test('no answer and no line of the log holds a key', async () => {
    await api.ask('GET', '/jobs/unknown', { key: 'a-key-in-the-wrong-place' });

    expect(api.logged.join()).not.toMatch(/a-key-in-the-wrong-place|key-all/);
  });
});
