import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';
import type { Visit } from '../support/visit.ts';

const PLAN = 'Darcel Schlecht Group 2017-Q4';
const PARTNER_USER = 'Darcel Schlecht';
const MANAGER = 'Melvin Marxen';
const ACTION = 'Call the ten largest customers';

jest.setTimeout(120_000);

let screens: Screens;
let address: string;

beforeAll(async () => {
  screens = await openScreens();
  address = `/lightning/r/Account_Plan__c/${await screens.idOf('Account_Plan__c', PLAN)}/view`;
}, 240_000);

afterAll(() => screens.close());

async function open(who: string, width?: number): Promise<Visit> {
  const visit = await screens.signInAs(who, { width });
  await visit.open(address);
  return visit;
}

describe.each([
  ['the manager', MANAGER],
  ['the partner', PARTNER_USER],
  ['the chief', 'Channel Chief'],
  ['the ops admin', 'Channel Operations'],
])('%s', (_, who) => {
  test.each(Object.entries(WIDTHS))('reads the plan in two requests on a %s', async (_device, width) => {
    const visit = await open(who, width);

    expect(visit.dataRequests()).toHaveLength(2);
    expect(await visit.scrollsSideways()).toBe(false);
    expect(await visit.accessibilityProblems()).toEqual([]);
    expect(visit.problems()).toEqual([]);
  });
});

test('a manager of other partners is told whom to ask', async () => {
  const visit = await open('Celia Rouche');

  await visit.see('You cannot see this partner');
});

test('who only reads has nothing to type in, and somebody to ask', async () => {
  const visit = await open('Channel Operations');

  await visit.see(`You can read this plan. ${MANAGER} can change it or let you in.`);
  expect(await visit.page.locator('article input[type="checkbox"], article textarea').count()).toBe(0);
});

test('two who type in the same field lose nothing: the later one is asked', async () => {
  const [partner, manager] = [await open(PARTNER_USER), await open(MANAGER)];

  await type(manager, '4200');
  await manager.see(/^Saved /);
  await type(partner, '3600');

  await partner.see(/^Melvin Marxen changed “Value” of .* while you were typing\.$/);
  await partner.see(/Theirs: \$4,200, saved .*Yours: \$3,600, not saved\./);
  expect(await partner.accessibilityProblems()).toEqual([]);
  await partner.press('Keep mine');
  await partner.see(/^Saved /);
  await manager.open(address);
  expect(await field(manager).inputValue()).toBe('$3,600');
});

test('what the other side adds comes by itself, and who it was', async () => {
  const [partner, manager] = [await open(PARTNER_USER), await open(MANAGER)];

  await partner.press('Add an action');
  await partner.page.getByLabel('What is to be done').fill(ACTION);
  await partner.press('Add it');
  await partner.see(ACTION);

  await manager.page.getByText(ACTION).waitFor({ timeout: 60_000 });
  await manager.see(/Darcel is here too\./);
});

test('the partner’s signature makes the offered version count, and a change opens the next', async () => {
  const partner = await open(PARTNER_USER);

  await partner.press('Sign version 2');
  await partner.see(/^Signed by both /);
  await partner.press('Change the plan');

  await partner.see('Draft. Version 2 counts until both have signed version 3.');
});

/** The value of the deal that is open beside the grid. */
function field({ page }: Visit) {
  return page.getByRole('region', { name: 'Where the next deals are' }).getByLabel('Value', { exact: true });
}

async function type(visit: Visit, value: string): Promise<void> {
  // In focus the field shows the bare number.
  await field(visit).click();
  await field(visit).fill(value);
  await visit.page.keyboard.press('Tab');
}
