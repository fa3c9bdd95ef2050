import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { peopleOf } from '../../workbench/orgPeople.ts';
import { startChannel, type Channel } from './fixtures/channel.ts';
import { usernameOf } from './fixtures/people.ts';

let channel: Channel;
beforeAll(async () => {
  channel = await startChannel();
});
afterAll(() => channel.small.close());

async function session(username: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${channel.small.url}/__org/session?username=${encodeURIComponent(username)}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test('a session says whose it is and what the permission sets show', async () => {
  const { body } = await session(usernameOf('manager of A'));
  expect(body).toMatchObject({
    userId: channel.users['manager of A'].id,
    name: 'manager of A',
    isGuest: false,
    isPartner: false,
    customPermissions: [
      'Cadence_Decide_Registrations',
      'Cadence_Internal_Capabilities',
      'Cadence_Sign_For_Vendor',
    ],
    tabs: expect.arrayContaining(['Partner_Goal__c']),
  });
  expect(body['tabs']).not.toContain('Sync_Run__c');
});

test('a partner user is one, a guest has no token, a stranger no session', async () => {
  expect((await session(usernameOf('user of partner A'))).body).toMatchObject({ isPartner: true });
  expect((await session('guest')).body).toMatchObject({ isGuest: true, accessToken: null, userId: null });
  expect((await session('nobody@example.com')).status).toBe(404);
});

test('the workbench’s people read with their own rights', async () => {
  const list = [
    { username: usernameOf('user of partner B'), label: 'Partner B' },
    { username: 'guest', label: 'Guest' },
  ];
  const people = peopleOf(channel.small.url, list);
  const person = await people.signedIn(undefined);
  const response = await fetch(
    `${channel.small.url}/services/data/v66.0/query?q=SELECT+Partner__c+FROM+QBR__c`,
    {
      headers: { authorization: `Bearer ${person.accessToken}` },
    },
  );
  const { records } = (await response.json()) as { records: { Partner__c: string }[] };
  expect([person.label, records.map(({ Partner__c }) => Partner__c)]).toEqual([
    'Partner B',
    [channel.partners.B],
  ]);
  expect((await people.signedIn('guest')).accessToken).toBeNull();
  expect(await people.now()).toMatch(/^2017-11-15T/);
});
