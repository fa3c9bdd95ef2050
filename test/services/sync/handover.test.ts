import { describe, expect, test } from '@jest/globals';
import { HANDED_OVER_OBJECTS } from '../../../services/salesforce/sources/handedOver.ts';
import { readForceApp } from '../../org/readForceApp.ts';
import { useSyncedChannel } from './useSyncedChannel.ts';

const at = useSyncedChannel();

/** A record of a partner that belongs to somebody. */
function put(object: string, partner: string, OwnerId: string, fields: Record<string, unknown> = {}): string {
  const id = at.channel.insert(object, { Partner__c: partner, ...fields });
  at.channel.update(object, id, { OwnerId });
  return id;
}

function ownerOf(object: string, id: string): unknown {
  return at.channel.rows(`SELECT OwnerId FROM ${object} WHERE Id = '${id}'`)[0]!.OwnerId;
}

function action(partner: string, OwnerId: string): string {
  return put('Partner_Action__c', partner, OwnerId, { Name: 'Call', Side__c: 'Vendor', Status__c: 'Open' });
}

async function changeHands(): Promise<void> {
  at.pass(60);
  at.channel.update('Account', at.channel.ids.gamma, { OwnerId: at.channel.ids.mary });
}

function somebodyElse(): string {
  const { administrator } = at.channel.org.org;
  return administrator.id;
}

describe('when a partner’s account goes to another manager', () => {
  test('so does what the old manager has of the partner', async () => {
    const { gamma, max, mary, quarter } = at.channel.ids;
    const records: [string, string][] = [
      ['Partner_Action__c', action(gamma, max)],
      ['QBR__c', put('QBR__c', gamma, max, { Period__c: quarter, Status__c: 'Planned' })],
      ['Required_Task__c', put('Required_Task__c', gamma, max, { Name: 'Sign', Due_On__c: '2017-12-01' })],
      [
        'Partner_Goal__c',
        put('Partner_Goal__c', gamma, max, {
          Goal_Key__c: `${gamma}:2017-Q4:revenue:v1`,
          Period__c: quarter,
          Version__c: 1,
          Status__c: 'Proposed',
        }),
      ],
    ];
    await at.sync('full');
    await changeHands();
    expect(await at.sync()).toMatchObject({ kind: 'incremental', failed: 0 });
    expect(records.map(([object, id]) => ownerOf(object, id))).toEqual(records.map(() => mary));
  });

  test('snapshots go along, which are never written again', async () => {
    await at.sync('full');
    at.pass(7 * 24 * 60);
    await at.sync();
    await changeHands();
    await at.sync();
    const owners = at.channel.rows(
      `SELECT OwnerId FROM Performance_Snapshot__c WHERE Partner__c = '${at.channel.ids.gamma}'`,
    );
    expect(new Set(owners.map(({ OwnerId }) => OwnerId))).toEqual(new Set([at.channel.ids.mary]));
  });

  test('whoever else has made something of the partner keeps it', async () => {
    const theirs = action(at.channel.ids.gamma, somebodyElse());
    await at.sync('full');
    await changeHands();
    await at.sync();
    expect(ownerOf('Partner_Action__c', theirs)).toBe(somebodyElse());
  });

  test('what the old manager has of other partners stays', async () => {
    const other = action(at.channel.ids.alpha, at.channel.ids.max);
    await at.sync('full');
    await changeHands();
    await at.sync();
    expect(ownerOf('Partner_Action__c', other)).toBe(at.channel.ids.max);
  });

  test('a mirror that was lost in between forgets nothing', async () => {
    const call = action(at.channel.ids.gamma, at.channel.ids.max);
    await at.sync('full');
    await changeHands();
    await at.loseRedis();
    await at.sync('full');
    expect(ownerOf('Partner_Action__c', call)).toBe(at.channel.ids.mary);
  });

  test('nothing is written a second time', async () => {
    action(at.channel.ids.gamma, at.channel.ids.max);
    await at.sync('full');
    await changeHands();
    await at.sync();
    await at.expectUpToDate();
  });

  test('more than a batch of two hundred is given over', async () => {
    for (let count = 0; count < 205; count += 1) action(at.channel.ids.gamma, at.channel.ids.max);
    await at.sync('full');
    await changeHands();
    await at.sync();
    expect(
      at.channel.rows(`SELECT Id FROM Partner_Action__c WHERE OwnerId = '${at.channel.ids.mary}'`),
    ).toHaveLength(205);
  });

  test('the run after costs no call more than one in which nothing changed', async () => {
    action(at.channel.ids.gamma, at.channel.ids.max);
    await at.sync('full');
    const { usage } = at.channel.org.org;
    at.pass(60);
    const atStart = usage.used;
    await at.sync();
    const unchanged = usage.used - atStart;
    await changeHands();
    await at.sync();
    at.pass(60);
    const before = usage.used;
    await at.sync();
    expect(usage.used - before).toBe(unchanged);
  });
});

describe('a record that cannot be given over', () => {
  const refuse = (times: number) =>
    at.channel.org.faults.order({
      kind: 'refusal',
      object: 'Partner_Action__c',
      where: { field: 'OwnerId', value: at.channel.ids.mary },
      errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      message: 'Not this one.',
      times,
    });

  test('is named', async () => {
    const call = action(at.channel.ids.gamma, at.channel.ids.max);
    await at.sync('full');
    refuse(1);
    await changeHands();
    expect(await at.sync()).toMatchObject({ failed: 1, status: 'succeededWithFailures' });
    expect(at.channel.rows('SELECT Object__c, Record_Key__c, Status__c FROM Sync_Failure__c')).toEqual([
      expect.objectContaining({ Object__c: 'Partner_Action__c', Record_Key__c: call, Status__c: 'Open' }),
    ]);
  });

  test.each(['incremental', 'full'] as const)('is given over by the next %s run', async (kind) => {
    const call = action(at.channel.ids.gamma, at.channel.ids.max);
    await at.sync('full');
    refuse(1);
    await changeHands();
    await at.sync();
    await at.sync(kind);
    expect(ownerOf('Partner_Action__c', call)).toBe(at.channel.ids.mary);
    expect(at.channel.rows('SELECT Status__c FROM Sync_Failure__c')).toEqual([
      expect.objectContaining({ Status__c: 'Resolved' }),
    ]);
  });
});

test('a quota belongs to the manager that it is for', async () => {
  const { max, quarter } = at.channel.ids;
  const quota = at.channel.insert('Channel_Goal__c', {
    Goal_Key__c: `manager:${max}:2017-Q4:v1`,
    Level__c: 'Manager',
    Subject_Id__c: max,
    Period__c: quarter,
    Version__c: 1,
    Amount__c: 50_000,
    Status__c: 'Accepted',
  });
  await at.sync('full');
  expect(ownerOf('Channel_Goal__c', quota)).toBe(max);
});

/** Looked at in every sync, as the one record that a partner has of it. */
const WRITTEN_ANYWAY = ['Level_Progress__c'];

/** Has no owner of its own: a detail of the vendor's budget. */
const DETAILS = ['Fund_Allocation__c'];

test('every object with a partner and an owner of its own is handed over', () => {
  const paths = [...readForceApp().keys()];
  const withPartner = paths.flatMap(
    (path) => /objects\/(\w+__c)\/fields\/Partner__c\./.exec(path)?.[1] ?? [],
  );
  expect(withPartner.sort()).toEqual([...HANDED_OVER_OBJECTS, ...WRITTEN_ANYWAY, ...DETAILS].sort());
});
