import { beforeEach, describe, expect, test } from '@jest/globals';
import { useSyncedChannel, WON } from './useSyncedChannel.ts';

const at = useSyncedChannel();

let silver: string;
let ann: string;

beforeEach(() => {
  const { channel } = at;
  const { ids } = channel;
  const insert = (object: string, fields: Record<string, unknown>) => channel.insert(object, fields);
  const program = insert('Channel_Program__c', { Name: 'Partner First', Active__c: true });
  const level = (Name: string, Rank__c: number) =>
    insert('Program_Level__c', { Name, Rank__c, Program__c: program });
  silver = level('Silver', 1);
  const gold = level('Gold', 2);
  const asks = (Program_Level__c: string, Kind__c: string, Required__c: number) =>
    insert('Level_Requirement__c', { Program_Level__c, Kind__c, Required__c });
  asks(silver, 'Certified sellers', 1);
  asks(gold, 'Certified sellers', 2);
  asks(gold, 'Revenue of four quarters', 40_000);
  asks(gold, 'Required tasks', 100);
  channel.update('Account', ids.alpha, { Channel_Program__c: program, Program_Level__c: silver });
  ann = insert('Contact', { LastName: 'Ann', AccountId: ids.alpha });
  certify(ann);
  insert('Required_Task__c', {
    Name: 'Sign',
    Partner__c: ids.alpha,
    Due_On__c: '2017-10-31',
    Done_On__c: '2017-10-30',
  });
  insert('Required_Task__c', { Name: 'Send', Partner__c: ids.alpha, Due_On__c: '2017-10-31' });
  at.channel.deal(ids.alpha, { ...WON, Amount: 30_000 });
});

function certify(contact: string, fields: object = {}): string {
  return at.channel.insert('Partner_Certification__c', {
    Name: 'Sales basics',
    Partner__c: at.channel.ids.alpha,
    Contact__c: contact,
    Role__c: 'Seller',
    Earned_On__c: '2017-01-10',
    ...fields,
  });
}

function progress(fields = 'Progress__c, Weakest_Requirement__c, Keeps_Level__c') {
  const [row] = at.channel.rows(`SELECT ${fields} FROM Level_Progress__c`);
  return Object.fromEntries(Object.entries(row!).filter(([name]) => name !== 'attributes'));
}

describe('the level of a partner', () => {
  test('stands in Salesforce with the weakest requirement of the next one', async () => {
    await at.sync('full');
    expect(progress()).toEqual({
      Progress__c: 50,
      Weakest_Requirement__c: 'Certified sellers',
      Keeps_Level__c: true,
    });
  });

  test('lists what the next one asks for, in the units that people use', async () => {
    await at.sync('full');
    const listed = JSON.parse(String(progress('Requirements__c').Requirements__c)) as Record<
      string,
      unknown
    >[];
    expect(listed.map(({ label, actual, required }) => [label, actual, required])).toEqual([
      ['Certified sellers', 1, 2],
      ['Required tasks', 1, 2],
      ['Revenue of four quarters', 30_000, 40_000],
    ]);
  });

  test('follows a new certification', async () => {
    await at.sync('full');
    at.pass(60);
    certify(at.channel.insert('Contact', { LastName: 'Ben', AccountId: at.channel.ids.alpha }));
    await at.sync();
    expect(progress('Weakest_Requirement__c')).toEqual({ Weakest_Requirement__c: 'Required tasks' });
    await at.expectUpToDate();
  });

  test('loses the certification of somebody who works for another partner now', async () => {
    await at.sync('full');
    at.pass(60);
    at.channel.update('Contact', ann, { AccountId: at.channel.ids.beta });
    await at.sync();
    expect(progress()).toMatchObject({ Progress__c: 0, Keeps_Level__c: false });
    await at.expectUpToDate();
  });

  test('loses a certification that was deleted', async () => {
    const second = certify(
      at.channel.insert('Contact', { LastName: 'Ben', AccountId: at.channel.ids.alpha }),
    );
    await at.sync('full');
    at.pass(60);
    at.channel.remove(second);
    await at.sync();
    expect(progress('Progress__c')).toEqual({ Progress__c: 50 });
    await at.expectUpToDate();
  });

  test('is measured by requirements that have changed', async () => {
    await at.sync('full');
    at.pass(60);
    const [asked] = at.channel.rows("SELECT Id FROM Level_Requirement__c WHERE Kind__c = 'Required tasks'");
    at.channel.update('Level_Requirement__c', String(asked!.Id), { Required__c: 0 });
    await at.sync();
    expect(progress('Requirement_Count__c')).toEqual({ Requirement_Count__c: 2 });
    await at.expectUpToDate();
  });

  test('is emptied when the partner leaves the program', async () => {
    await at.sync('full');
    at.pass(60);
    at.channel.update('Account', at.channel.ids.alpha, { Channel_Program__c: null, Program_Level__c: null });
    await at.sync();
    expect(progress('Current_Level__c, Progress__c')).toEqual({ Current_Level__c: null, Progress__c: null });
    await at.expectUpToDate();
  });

  test('is nothing for partners in no program', async () => {
    await at.sync('full');
    expect(at.channel.rows('SELECT Id FROM Level_Progress__c')).toHaveLength(1);
  });
});

test('certified people and required tasks stand beside the performance of the partner', async () => {
  await at.sync('full');
  expect(at.quarterOf('alpha')).toMatchObject({
    Certified_Count__c: 1,
    Tasks_Done_Count__c: 1,
    Tasks_Due_Count__c: 2,
  });
});
