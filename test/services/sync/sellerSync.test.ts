import { beforeEach, describe, expect, test } from '@jest/globals';
import { useSyncedChannel, WON } from './useSyncedChannel.ts';

const at = useSyncedChannel();

let ann: string;
let ben: string;

beforeEach(() => {
  const { alpha } = at.channel.ids;
  const seller = (LastName: string) => at.channel.insert('Contact', { LastName, AccountId: alpha });
  [ann, ben] = [seller('Ann'), seller('Ben')];
});

function sellerGoal(Seller__c: string, Amount__c: number): string {
  const { alpha, quarter } = at.channel.ids;
  return at.channel.insert('Partner_Goal__c', {
    Goal_Key__c: `${alpha}:2017-Q4:revenue:${Seller__c}:v1`,
    Partner__c: alpha,
    Seller__c,
    Period__c: quarter,
    Version__c: 1,
    Status__c: 'Accepted',
    Amount__c,
    Accepted_On__c: '2017-09-30',
  });
}

/** Name, goal, won and open of alpha's sellers in the fourth quarter. */
function sellers() {
  return at.channel
    .rows(
      `SELECT Seller_Name__c, Goal_Amount__c, Won_Amount__c, Open_Amount__c FROM Seller_Performance__c WHERE Partner__c = '${at.channel.ids.alpha}' AND Period_Label__c = '2017-Q4' ORDER BY Seller_Name__c`,
    )
    .map((row) => [row.Seller_Name__c, row.Goal_Amount__c, row.Won_Amount__c, row.Open_Amount__c]);
}

describe('sellers', () => {
  test('have a record each, and one for the deals of nobody', async () => {
    const { alpha } = at.channel.ids;
    sellerGoal(ann, 60_000);
    at.channel.deal(alpha, { ...WON, Amount: 20_000, Partner_Seller__c: ann });
    at.channel.deal(alpha, { Amount: 5_000, Partner_Seller__c: ben });
    at.channel.deal(alpha, { ...WON, Amount: 1_000 });
    await at.sync('full');
    expect(sellers()).toEqual([
      [null, null, 1_000, 0],
      ['Ann', 60_000, 20_000, 0],
      ['Ben', null, 0, 5_000],
    ]);
  });

  test('add up to their partner', async () => {
    const { alpha } = at.channel.ids;
    for (const [index, seller] of [ann, ben, null].entries())
      at.channel.deal(alpha, { ...WON, Amount: 1000 * (index + 1), Partner_Seller__c: seller });
    await at.sync('full');
    const won = sellers().reduce((sum, [, , amount]) => sum + Number(amount), 0);
    expect(won).toBe(at.quarterOf('alpha').Won_Amount__c);
  });

  test('take nothing away from the goal of the partner, and add nothing to it', async () => {
    sellerGoal(ann, 60_000);
    await at.sync('full');
    expect(at.quarterOf('alpha').Goal_Amount__c).toBe(100_000);
  });

  test('hand a deal on to one another', async () => {
    const deal = at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 700, Partner_Seller__c: ann });
    await at.sync('full');
    at.pass(60);
    at.channel.update('Opportunity', deal, { Partner_Seller__c: ben });
    await at.sync();
    expect(sellers()).toEqual([
      ['Ann', null, 0, 0],
      ['Ben', null, 700, 0],
    ]);
    await at.expectUpToDate();
  });

  test('are measured by a goal that was agreed later', async () => {
    at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 700, Partner_Seller__c: ann });
    await at.sync('full');
    at.pass(60);
    sellerGoal(ann, 1400);
    await at.sync();
    expect(sellers()).toEqual([['Ann', 1400, 700, 0]]);
    await at.expectUpToDate();
  });

  test('are called by their new name', async () => {
    at.channel.deal(at.channel.ids.alpha, { ...WON, Amount: 700, Partner_Seller__c: ann });
    await at.sync('full');
    at.pass(60);
    at.channel.update('Contact', ann, { LastName: 'Anders' });
    await at.sync();
    expect(sellers()).toEqual([['Anders', null, 700, 0]]);
    await at.expectUpToDate();
  });
});
