import { describe, expect, test } from '@jest/globals';
import { openSession } from '../../../services/salesforce/session.ts';

/** Hands out token 1, token 2, and so on. */
async function countingSession() {
  let signIns = 0;
  const signIn = async () => {
    signIns += 1;
    return { instanceUrl: 'https://org.example', accessToken: `token ${signIns}` };
  };
  const session = await openSession(signIn, () => undefined);
  return { session, signIns: () => signIns };
}

describe('a session', () => {
  test('is renewed once for all calls that fail together', async () => {
    const { session, signIns } = await countingSession();
    await Promise.all(Array.from({ length: 20 }, () => session.renew('token 1')));
    expect(signIns()).toBe(2);
  });

  test('is not renewed for a call that failed with the token before', async () => {
    const { session, signIns } = await countingSession();
    await session.renew('token 1');
    await session.renew('token 1');
    expect(signIns()).toBe(2);
  });

  test('is given up when three new tokens in a row were refused', async () => {
    const { session } = await countingSession();
    for (const token of ['token 1', 'token 2', 'token 3']) await session.renew(token);
    await expect(session.renew('token 4')).rejects.toThrow('refused 3 new sessions in a row');
  });

  test('may be renewed again after it has worked', async () => {
    const { session, signIns } = await countingSession();
    for (const token of ['token 1', 'token 2', 'token 3']) await session.renew(token);
    session.worked();
    await session.renew('token 4');
    expect(signIns()).toBe(5);
  });
});
