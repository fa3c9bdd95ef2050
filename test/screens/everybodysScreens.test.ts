import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { calendarDate } from '../../services/domain/calendarDate.ts';
import { playMarketing } from '../sample/marketing/playMarketing.ts';
import { smallOrgStage } from '../sample/plans/stage.ts';
import { asksTheOrg } from '../support/asksTheOrg.ts';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';
import type { Visit } from '../support/visit.ts';

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

const TODAY = calendarDate('2017-11-15');

jest.setTimeout(60_000);

let screens: Screens;

beforeAll(async () => {
  screens = await openScreens(undefined, undefined, { withMarketing: true });
  // Costs and sales are there; the service adds them up, as it does after a sync.
  await playMarketing(
    smallOrgStage(screens.synced.sample.connection, screens.synced.sample.org.clock),
    TODAY,
  );
}, 240_000);
afterEach(async () => {
  screens.synced.sample.org.faults.clear();
  await screens.closeWindows();
});
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

describe('the profit of the channel', () => {
  const people = [
    { who: 'Channel Chief', reads: true },
    { who: 'Channel Finance', reads: true },
    { who: 'Melvin Marxen', reads: false },
    { who: 'Darcel Schlecht', reads: false },
  ];

  test.each(people)('is read by $who: $reads', async ({ who, reads }) => {
    const visit = await screens.signInAs(who);
    await visit.open(HOME);
    await visit.settled();

    const title = visit.page.getByRole('heading', { name: 'Channel profit and loss 2017-Q4' });
    if (reads) await title.waitFor();
    expect(await title.isVisible()).toBe(reads);
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

interface Place {
  /** What is open before the screen is asked for: faults that are ordered then strike the screen alone. */
  before(visit: Visit): Promise<unknown>;
  open(visit: Visit): Promise<unknown>;
  /** Stands on it when it could be read. */
  readonly shows: string;
}

const partnersPage = () => screens.partnerPage('Darcel Schlecht Group');
const goTo = (visit: Visit, path: string) => visit.page.goto(new URL(path, screens.url).href);
const PLACES = {
  home: { before: async () => {}, open: (visit) => goTo(visit, HOME), shows: 'Start here' },
  channel: { before: async () => {}, open: (visit) => goTo(visit, HOME), shows: 'Regions and managers' },
  scorecard: {
    before: async () => {},
    open: async (visit) => goTo(visit, await partnersPage()),
    shows: '$192,941',
  },
  capabilities: {
    before: async (visit) => visit.open(await partnersPage()),
    open: (visit) => visit.press('Capabilities'),
    shows: 'Scores by category',
  },
  plan: {
    before: async (visit) => visit.open(await partnersPage()),
    open: (visit) => visit.press('Account Plan'),
    shows: 'Where the next deals are',
  },
} satisfies Record<string, Place>;

const { desktop, phone } = WIDTHS;

/** Who looks at what, and at which width while it loads or fails: every screen that several people have at both. */
describe.each([
  ['home', 'Melvin Marxen', desktop],
  ['channel', 'Channel Chief', phone],
  ['scorecard', 'Melvin Marxen', desktop],
  ['scorecard', 'Darcel Schlecht', phone],
  ['capabilities', 'Melvin Marxen', desktop],
  ['capabilities', 'Darcel Schlecht', phone],
  ['capabilities', 'Channel Operations', phone],
  ['plan', 'Melvin Marxen', desktop],
  ['plan', 'Darcel Schlecht', phone],
  ['plan', 'Channel Operations', desktop],
] as const)('the %s of %s', (screen, who, width) => {
  const place: Place = PLACES[screen];
  const name = `${screen}-${who.replaceAll(' ', '-')}`;

  test.each([
    [1, desktop],
    [2, phone],
  ] as const)('is open to everybody in the look of SLDS %i, %i pixels wide', async (slds, wide) => {
    const visit = await screens.signInAs(who, { slds, width: wide });
    await place.before(visit);
    await place.open(visit);
    await visit.page.getByText(place.shows).first().waitFor();
    await visit.settled();
    await visit.picture(`${name}-slds${slds}-${wide}`);
    expect(await visit.accessibilityProblems()).toEqual([]);
  });

  test(`shows that it loads, ${width} pixels wide`, async () => {
    const visit = await screens.signInAs(who, { width });
    await place.before(visit);
    screens.synced.sample.org.faults.order({ kind: 'slow', path: '*/graphql', milliseconds: 2500 });
    await place.open(visit);
    await visit.page.locator('[aria-busy="true"]').first().waitFor();
    await visit.picture(`${name}-loading-${width}`);
    expect(await visit.accessibilityProblems()).toEqual([]);
    await visit.page.getByText(place.shows).first().waitFor();
  });

  test(`says what the org said when it cannot be read, and comes back, ${width} pixels wide`, async () => {
    const visit = await screens.signInAs(who, { width });
    await place.before(visit);
    screens.synced.sample.org.faults.order({ kind: 'unavailable', path: '*/graphql', times: 1 });
    await place.open(visit);
    await visit.page.getByRole('button', { name: 'Try again' }).waitFor();
    await visit.picture(`${name}-error-${width}`);
    expect(await visit.accessibilityProblems()).toEqual([]);
    await visit.press('Try again');
    await visit.page.getByText(place.shows).first().waitFor();
  });
});

describe('somebody who is not signed in', () => {
  test.each(['Scorecard', 'Capabilities', 'Account Plan'])(
    'is told to log in under %s, not of an error',
    async (tab) => {
      const visit = await screens.signInAs('Guest');
      await visit.open(await partnersPage());
      await visit.press(tab);
      await visit.see(/^Log in to see this (scorecard|account plan)$/);

      expect(await visit.page.getByRole('main').innerText()).not.toMatch(/session|error|try again/i);
      expect(await visit.accessibilityProblems()).toEqual([]);
    },
  );
});

test('whoever may only read the capabilities reads who answers them and who sets the goals', async () => {
  const visit = await screens.signInAs('Channel Operations');
  await PLACES.capabilities.before(visit);
  await PLACES.capabilities.open(visit);
  await visit.see('Answering it takes the right to edit it.');
  await visit.see('set the goals together');

  expect(await visit.page.getByRole('button', { name: /^(Update answers|Set goals)$/ }).count()).toBe(0);
});

test('a champion has a colleague sign in two clicks, the account manager agrees in one', async () => {
  const asked = async () =>
    screens.synced.sample.connection
      .sobject('Partner_Role__c')
      .findOne({ 'Contact__r.Name': 'Dana Novak', Role__c: 'Executive' }, ['State__c', 'Agreed_By_Name__c']);
  const champion = await screens.signInAs('Darcel Schlecht');
  await champion.open('/partners/people');
  expect(champion.dataRequests().length).toBeLessThanOrEqual(2);
  await champion.press('Change what Dana Novak does');
  await champion.press('Signs the plan');
  await champion.see('It waits for Melvin Marxen to agree.');
  expect(await champion.accessibilityProblems()).toEqual([]);

  const colleague = await screens.signInAs('Dana Novak', { width: WIDTHS.phone });
  await colleague.open('/partners/people');
  await colleague.see('Ask Darcel Schlecht.');
  expect(await colleague.page.getByRole('button', { name: /^Change what/ }).count()).toBe(0);
  expect(await colleague.scrollsSideways()).toBe(false);
  expect(await colleague.accessibilityProblems()).toEqual([]);

  const manager = await screens.signInAs('Melvin Marxen');
  await manager.open(await partnersPage());
  await manager.press('Reviews and Actions');
  await manager.press('Agree');
  await manager.see('Agreed. Dana Novak: Signs the plan.');
  expect(await asked()).toMatchObject({ State__c: 'Asked', Agreed_By_Name__c: 'Melvin Marxen' });
});
