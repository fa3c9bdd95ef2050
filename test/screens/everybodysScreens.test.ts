import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { asksTheOrg } from '../support/asksTheOrg.ts';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';

const HOME = '/lightning/page/home';
const ADD = /^Add to plan/;

/** Whose page it is → who sees its figures; everybody who sees them may add to the plan. */
const SEEN = {
  'Darcel Schlecht Group': ['Melvin Marxen', 'Channel Chief', 'Channel Operations', 'Darcel Schlecht'],
  'Markita Hansen Group': ['Celia Rouche', 'Channel Chief', 'Channel Operations', 'Markita Hansen'],
} as const;
const EVERYBODY = [
  'Melvin Marxen',
  'Celia Rouche',
  'Channel Chief',
  'Channel Operations',
  'Darcel Schlecht',
  'Markita Hansen',
  'Guest',
];

jest.setTimeout(60_000);

let screens: Screens;

beforeAll(async () => {
  screens = await openScreens();
}, 180_000);
afterEach(() => screens.synced.sample.org.faults.clear());
afterAll(() => screens?.close());

const cases = Object.entries(SEEN).flatMap(([partner, seenBy]) =>
  EVERYBODY.map((who) => ({ who, partner, sees: (seenBy as readonly string[]).includes(who) })),
);

describe.each(cases)('the page of $partner for $who', ({ who, partner, sees }) => {
  test(`shows ${sees ? 'its figures and takes actions' : 'nothing and takes no action, on the screen or past it'}`, async () => {
    const visit = await screens.signInAs(who);
    await visit.open(await screens.partnerPage(partner));
    const before = await screens.actionsOf(partner);
    const { status } = await asksTheOrg(visit.page, 'POST', 'sobjects/Partner_Action__c', {
      Name: 'By hand',
      Partner__c: await screens.idOf('Account', partner),
      Side__c: 'Partner',
      Due_Date__c: '2017-11-30',
      Source__c: `By hand, ${who}`,
    });

    expect({
      figures: await visit.page.getByRole('region', { name: 'On pace?' }).isVisible(),
      buttons: (await visit.page.getByRole('button', { name: ADD }).count()) > 0,
      written: status === 201,
      made: (await screens.actionsOf(partner)).length - before.length,
    }).toEqual({ figures: sees, buttons: sees, written: sees, made: sees ? 1 : 0 });
    expect(await visit.accessibilityProblems()).toEqual([]);
  });
});

describe('what a partner may not read', () => {
  test.each(['Channel_Performance__c', 'Channel_Goal__c', 'Capability_Internal_Answer__c'])(
    '%s is closed to it past the screen as well',
    async (object) => {
      const visit = await screens.signInAs('Darcel Schlecht');
      await visit.open(HOME);
      const { status } = await asksTheOrg(visit.page, 'GET', `query?q=SELECT+Id+FROM+${object}`);
      expect(status).toBe(400);
    },
  );
});

describe.each([
  ['home', 'Melvin Marxen'],
  ['home', 'Channel Chief'],
  ['scorecard', 'Melvin Marxen'],
  ['scorecard', 'Darcel Schlecht'],
])('the %s of %s', (screen, who) => {
  const path = async () => (screen === 'home' ? HOME : screens.partnerPage('Darcel Schlecht Group'));
  const name = `${screen}-${who.replaceAll(' ', '-')}`;

  test.each([
    [1, WIDTHS.desktop],
    [2, WIDTHS.phone],
  ] as const)('is open to everybody in the look of SLDS %i, %i pixels wide', async (slds, width) => {
    const visit = await screens.signInAs(who, { slds, width });
    await visit.open(await path());
    await visit.picture(`${name}-slds${slds}-${width}`);
    expect(await visit.accessibilityProblems()).toEqual([]);
  });

  test('shows that it loads', async () => {
    const visit = await screens.signInAs(who);
    screens.synced.sample.org.faults.order({ kind: 'slow', path: '*/graphql', milliseconds: 2500 });
    await visit.page.goto(new URL(await path(), screens.url).href);
    await visit.page.locator('[aria-busy="true"]').first().waitFor();
    await visit.picture(`${name}-loading`);
    expect(await visit.accessibilityProblems()).toEqual([]);
  });

  test('says what the org said when it cannot be read, and comes back', async () => {
    const visit = await screens.signInAs(who);
    screens.synced.sample.org.faults.order({ kind: 'unavailable', path: '*/graphql', times: 1 });
    await visit.open(await path());
    await visit.picture(`${name}-error`);
    expect(await visit.accessibilityProblems()).toEqual([]);
    await visit.press('Try again');
    await visit.page.getByText('$192,941').or(visit.page.getByText('Regions and managers')).first().waitFor();
  });
});
