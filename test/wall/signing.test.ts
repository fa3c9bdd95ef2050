import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startPlanning, type Planning } from '../accountPlan/planning.ts';
import { offered, signature } from '../accountPlan/plans.ts';
import { PEOPLE, type PersonName } from '../org/rights/fixtures/people.ts';
import { ask } from './door.ts';
import { isDone, tried } from './waysToWrite.ts';

const VERSION = 'Account_Plan_Version__c';
const GOAL = 'Partner_Goal__c';

/** Who signs what of partner A's; whoever stands nowhere here signs nothing. */
const SIGNERS: Readonly<Record<string, readonly PersonName[]>> = {
  'a plan for the partner': ['user of partner A', 'executive at partner A'],
  'a plan for the vendor': ['manager of A', 'head of region', 'chief'],
  // What a partner agreed to on paper is entered by the vendor's people, in their own name.
  'a goal': [
    'user of partner A',
    'executive at partner A',
    'manager of A',
    'head of region',
    'chief',
    'ops admin',
    'service',
  ],
  'a goal in the name of partner A’s user': [
    'user of partner A',
    'manager of A',
    'head of region',
    'chief',
    'ops admin',
    'service',
  ],
};

let at: Planning;
let attempts: Record<string, (name: PersonName) => [object: string, id: string, fields: object]>;
beforeAll(async () => {
  at = await startPlanning();
  const { version } = await offered(at);
  const goal = at.channel.recordOf(GOAL, 'A');
  await at.update('administrator', GOAL, goal, { Status__c: 'Proposed', Amount__c: 1000 });
  attempts = {
    'a plan for the partner': (name) => [VERSION, version, signature(at, 'Partner', name)],
    'a plan for the vendor': (name) => [VERSION, version, signature(at, 'Vendor', name)],
    'a goal': (name) => [GOAL, goal, acceptance(name)],
    'a goal in the name of partner A’s user': () => [GOAL, goal, acceptance('user of partner A')],
  };
});
afterAll(() => at.close());

function acceptance(name: PersonName) {
  return {
    Status__c: 'Accepted',
    Accepted_On__c: at.time().slice(0, 10),
    Accepted_By__c: at.idOf(name),
  };
}

test.each(Object.keys(SIGNERS))('%s is signed by those who may and by nobody else', async (what) => {
  const signed: PersonName[] = [];
  for (const name of PEOPLE) {
    const [object, id, fields] = attempts[what]!(name);
    const { channel } = at;
    const reply = await tried({ channel, name }, () =>
      ask(channel, name, 'PATCH', `/sobjects/${object}/${id}`, fields),
    );
    if (isDone(reply)) signed.push(name);
  }
  expect(signed.sort()).toEqual([...(SIGNERS[what] ?? [])].sort());
});

test('nobody at the partner rewrites who accepted a goal, or when', async () => {
  const { channel } = at;
  const name = 'user of partner A';
  const goal = channel.recordOf(GOAL, 'A');
  const replies = await tried({ channel, name }, async () => {
    await ask(channel, 'manager of A', 'PATCH', `/sobjects/${GOAL}/${goal}`, acceptance('manager of A'));
    const rewritten = [{ Accepted_By__c: at.idOf(name) }, { Accepted_On__c: '2017-01-01' }];
    return Promise.all(
      rewritten.map((fields) => ask(channel, name, 'PATCH', `/sobjects/${GOAL}/${goal}`, fields)),
    );
  });
  expect(replies.map(isDone)).toEqual([false, false]);
});
