import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fieldOf } from '../schema/schema.ts';
import { startChannel, type Channel } from './fixtures/channel.ts';
import { CAST } from './fixtures/people.ts';
import { read } from './fixtures/asking.ts';

let channel: Channel;
beforeEach(async () => {
  channel = await startChannel();
});
afterEach(() => channel.small.close());

function seers(object: string, id: string): string[] {
  return CAST.filter((name) => {
    const knows = channel.org.as(channel.users[name]);
    try {
      return knows.query(`SELECT Id FROM ${object} WHERE Id = '${id}'`).totalSize > 0;
    } catch {
      return false;
    }
  });
}

function change(object: string, id: string, values: Record<string, unknown>): void {
  const [result] = channel.org.as(channel.org.administrator).update(object, [{ Id: id, ...values }]);
  expect(result?.errors).toEqual([]);
}

test('what goes to another owner is seen by that owner and the same roles above', () => {
  const id = channel.recordOf('Partner_Performance__c', 'A');
  const above = ['head of region', 'chief', 'ops admin', 'user of partner A', 'service'];
  expect(seers('Partner_Performance__c', id)).toEqual(['manager of A', ...above]);
  change('Partner_Performance__c', id, { OwnerId: channel.users['manager of B'].id });
  expect(seers('Partner_Performance__c', id)).toEqual(['manager of B', ...above]);
});

test('what the service keeps for itself is hidden from managers', () => {
  const id = channel.recordOf('Partner_Performance__c', 'A');
  change('Partner_Performance__c', id, { OwnerId: channel.users.service.id });
  expect(seers('Partner_Performance__c', id)).toEqual(['ops admin', 'user of partner A', 'service']);
});

test('what a partner user makes is seen above by everybody in the role of the account’s owner', () => {
  const action = { Name: 'Train', Side__c: 'Partner', Status__c: 'Open', Partner__c: channel.partners.A };
  const [made] = channel.org.as(channel.users['user of partner A']).insert('Partner_Action__c', [action]);
  expect(made?.errors).toEqual([]);
  expect(seers('Partner_Action__c', made?.id ?? '')).toEqual([
    'manager of A',
    'manager of B',
    'head of region',
    'chief',
    'ops admin',
    'user of partner A',
    'service',
  ]);
});

test('a partner user sees what hangs on the account, whoever owns the account', () => {
  change('Account', channel.partners.A, { OwnerId: channel.users['manager of B'].id });
  expect(read(channel, 'user of partner A', 'SELECT Partner__c FROM Partner_Goal__c')).toEqual([
    { Partner__c: channel.partners.A },
  ]);
});

test('a partner user whose contact moves to another account sees that account’s', () => {
  const { org, users, partners } = channel;
  const user = org.store.find(users['user of partner A'].id)!;
  const contactId = String(user.table.get(user.row, fieldOf(user.object, 'ContactId')!));
  change('Contact', contactId, { AccountId: partners.B });
  expect(read(channel, 'user of partner A', 'SELECT Partner__c FROM Partner_Goal__c')).toEqual([
    { Partner__c: partners.B },
  ]);
});

test('rights follow a permission set as soon as it is assigned or taken away', () => {
  const { org, users } = channel;
  const [assignment] = org
    .as(org.administrator)
    .query(`SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${users['manager of A'].id}'`)
    .records(0, 1, '66.0');
  org.as(org.administrator).delete([String(assignment?.['Id'])]);
  expect(() => read(channel, 'manager of A', 'SELECT Id FROM Partner_Goal__c')).toThrow(/is not supported/);
});

test('who owns a deal reads the account of its customer, and the owner of the account the deals', () => {
  const { org, users } = channel;
  const customer = org.load('Account', [{ Name: 'Customer', OwnerId: users.employee.id }]).idOf(0);
  expect(seers('Account', customer)).not.toContain('manager of A');
  const deal = { Name: 'Deal', StageName: 'Prospecting', CloseDate: '2017-12-01', AccountId: customer };
  const dealId = org.load('Opportunity', [{ ...deal, OwnerId: users['manager of A'].id }]).idOf(0);
  expect(seers('Account', customer)).toContain('manager of A');
  change('Account', customer, { OwnerId: users['manager of B'].id });
  expect(seers('Opportunity', dealId)).toContain('manager of B');
});
