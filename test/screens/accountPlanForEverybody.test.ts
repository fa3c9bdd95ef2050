import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { unreachedByTab } from '../support/keyboard.ts';
import { openPlan, type PlanVisit } from '../support/plan.ts';
import { PLAN_ACTIONS, triesByHand, type PlanAction, type PlanTargets } from '../support/planByHand.ts';
import { startPlanService } from '../support/planService.ts';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';

/** The manager's signature is there; the partner's is asked for. */
const OFFERED = 'Darcel Schlecht Group';
const DRAFTED = 'Markita Hansen Group';
const UNPLANNED = 'Gladys Colclough Group';

const OWN = ['Melvin Marxen', 'Channel Chief', 'Darcel Schlecht'];
const DRAFTING = ['Celia Rouche', 'Channel Chief', 'Markita Hansen'];
/** Action → to whom a screen offers it. Chiefs may do for each manager what the manager may. */
const OFFERED_TO: Record<PlanAction, readonly string[]> = {
  start: ['Melvin Marxen', 'Channel Chief'],
  'edit a line': DRAFTING,
  offer: DRAFTING,
  sign: ['Darcel Schlecht'],
  withdraw: OWN,
  'plan a deal': OWN,
  register: OWN,
  'agree to share a list': OWN,
  'hold a review': OWN,
};
const SEEN_BY = [...OWN, 'Channel Operations'];
const EVERYBODY = [
  'Melvin Marxen',
  'Celia Rouche',
  'Channel Chief',
  'Channel Operations',
  'Darcel Schlecht',
  'Markita Hansen',
  'Guest',
];
/** Ops admins keep registrations in order, for which they have a page of their own. */
const ELSEWHERE: Partial<Record<PlanAction, readonly string[]>> = { register: ['Channel Operations'] };

jest.setTimeout(90_000);

let screens: Screens;
let targets: PlanTargets;

beforeAll(async () => {
  screens = await openScreens();
  await compareAList();
  targets = await readTargets();
}, 240_000);
afterEach(() => screens.closeWindows());
afterAll(() => screens?.close());

const first = async (soql: string) => (await screens.synced.sample.connection.query(soql)).records[0]!;
const query = (object: string, partner: string, more = '') =>
  first(`SELECT Id FROM ${object} WHERE Account_Plan__r.Partner__r.Name = '${partner}' ${more} LIMIT 1`);

/** A list of customers that the service has compared, so that there is something to agree to. */
async function compareAList(): Promise<void> {
  const visit = await openPlan(screens, 'Darcel Schlecht', OFFERED);
  await visit.press('Paste a list');
  await visit.page
    .getByLabel('Customers, one a line')
    .fill('Northgate Holdings\tnorthgate.example\tUnited States');
  await visit.pressAndSave('Compare the list');
  const service = await startPlanService(screens);
  await service.tend();
  await service.close();
}

async function readTargets(): Promise<PlanTargets> {
  const id = async (object: string, partner: string, more?: string) =>
    (await query(object, partner, more)).Id as string;
  return {
    unplanned: await screens.idOf('Account', UNPLANNED),
    partner: await screens.idOf('Account', OFFERED),
    plan: await screens.idOf('Account_Plan__c', `${OFFERED} 2017-Q4`),
    offered: await id('Account_Plan_Version__c', OFFERED, "AND Status__c = 'Offered'"),
    customer: await id('Plan_Customer__c', OFFERED),
    list: await id('Customer_List__c', OFFERED, "AND Status__c = 'Matched'"),
    draft: await id('Account_Plan_Version__c', DRAFTED, "AND Status__c = 'Draft'"),
    line: (await first(
      `SELECT Id, Revision__c FROM Plan_Line__c WHERE Line_Key__c = 'goal.revenue'
       AND Account_Plan_Version__r.Account_Plan__r.Partner__r.Name = '${DRAFTED}'`,
    )) as unknown as PlanTargets['line'],
  };
}

/** Whether a button is there, pressable or with a reason beside it. */
const has = async ({ page }: PlanVisit, name: string | RegExp) =>
  (await page.getByRole('button', { name }).count()) > 0;

/** What the three plans offer to somebody. */
async function offeredTo(who: string): Promise<Record<PlanAction | 'see', boolean>> {
  const unplanned = await openPlan(screens, who, UNPLANNED);
  const start = await has(unplanned, 'Start the plan');
  const drafted = await openPlan(screens, who, DRAFTED);
  const edits = await has(drafted, /^(Answer|Change): /);
  const offers = await has(drafted, 'Offer version 1');
  const offered = await openPlan(screens, who, OFFERED);
  const list = offered.page.getByRole('button', { name: 'The list of customers' });
  const seen = await offered.card('Version and signatures').isVisible();
  const register = await has(offered, 'Register this deal');
  if (await list.count()) await list.click();
  return {
    see: seen,
    start,
    'edit a line': edits,
    offer: offers,
    sign: await has(offered, 'Sign version 2'),
    withdraw: await has(offered, 'Withdraw'),
    'plan a deal': await has(offered, 'Add a customer'),
    register,
    'agree to share a list': await has(offered, 'Agree to share names'),
    'hold a review': await has(offered, 'Plan a review'),
  };
}

describe.each(EVERYBODY)('the account plan for %s', (who) => {
  test('offers what is theirs to do, and nothing else', async () => {
    expect(await offeredTo(who)).toEqual({
      see: SEEN_BY.includes(who),
      ...Object.fromEntries(PLAN_ACTIONS.map((action) => [action, OFFERED_TO[action].includes(who)])),
    });
  });

  const withheld = PLAN_ACTIONS.filter(
    (action) => !OFFERED_TO[action].includes(who) && !ELSEWHERE[action]?.includes(who),
  );

  test('is closed by hand to what no screen offers them', async () => {
    const visit = await openPlan(screens, who, OFFERED);
    const by = {
      me: who === 'Guest' ? '' : await screens.idOf('User', who),
      now: screens.synced.sample.org.clock.now().toISOString(),
    };
    const taken: string[] = [];
    for (const action of withheld) {
      const answers = await triesByHand(visit, action, targets, by);
      if (answers.some(({ status }) => status < 400)) taken.push(action);
    }

    expect(taken).toEqual([]);
  });
});

describe('the page of a plan itself', () => {
  test.each(SEEN_BY)('asks %s for two things before it shows', async (who) => {
    const visit = await screens.signInAs(who, { width: WIDTHS.phone });
    await visit.open(`/lightning/r/Account_Plan__c/${targets.plan}/view`);

    expect(visit.dataRequests()).toHaveLength(2);
    expect(await visit.scrollsSideways()).toBe(false);
    expect(visit.problems()).toEqual([]);
  });

  test('gives who only reads nothing to type in, and somebody to ask', async () => {
    const visit = await openPlan(screens, 'Channel Operations', OFFERED);

    await visit.see('You can read this plan. Melvin Marxen can change it or let you in.');
    expect(await visit.page.locator('article input[type="checkbox"], article textarea').count()).toBe(0);
  });
});

describe('by keyboard', () => {
  test.each(['Melvin Marxen', 'Darcel Schlecht', 'Channel Operations'])(
    '%s comes to everything that can be pressed in a plan',
    async (who) => {
      const visit = await openPlan(screens, who, OFFERED);

      expect(await unreachedByTab(visit.page)).toEqual([]);
    },
  );
});

describe('states that everybody can use', () => {
  const states: [string, string, string, string][] = [
    ['where there is none', 'Melvin Marxen', UNPLANNED, 'Start the plan'],
    ['being written', 'Celia Rouche', DRAFTED, 'Still needed before you can offer it'],
    ['of another manager', 'Celia Rouche', OFFERED, 'You cannot see this partner'],
    ['before one is signed in', 'Guest', OFFERED, 'Log in to see this account plan'],
  ];
  describe.each(states)('a plan %s', (name, who, partner, shows) => {
    test.each(Object.values(WIDTHS))('%i pixels wide', async (width) => {
      const visit = await openPlan(screens, who, partner, width);
      await visit.see(shows);
      await visit.picture(`plan-state-${name.replaceAll(' ', '-')}-${width}`);

      expect(await visit.scrollsSideways()).toBe(false);
      expect(await visit.accessibilityProblems()).toEqual([]);
    });
  });
});

describe('a plan that has ended', () => {
  beforeAll(async () => {
    const closed = { Id: targets.plan, Closed_On__c: '2017-11-14' };
    await screens.synced.sample.connection.sobject('Account_Plan__c').update(closed);
  });

  test.each(Object.values(WIDTHS))('is there to read and says since when, %i pixels wide', async (width) => {
    const visit = await openPlan(screens, 'Darcel Schlecht', OFFERED, width);
    await visit.see(/^This plan ended Nov 14/);
    await visit.picture(`plan-ended-${width}`);

    expect(await has(visit, /^(Sign version|Change the plan|Add a customer|Plan a review)/)).toBe(false);
    expect(await visit.accessibilityProblems()).toEqual([]);
  });
});
