import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { focused, unreachedByTab } from '../support/keyboard.ts';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';
import type { Visit } from '../support/visit.ts';

const HOME_PAGE = 'force-app/main/default/flexipages/Cadence_Home.flexipage-meta.xml';
const HOME = '/lightning/page/home';
const QUESTION = '**/services/data/*/graphql';

let screens: Screens;

beforeAll(async () => {
  screens = await openScreens();
}, 240_000);

afterAll(() => screens.close());

test('a manager agrees an action on the worst partner in one click, and opens it with a second', async () => {
  const visit = await screens.signInAs('Celia Rouche');
  const steps: string[] = [];
  const start = Date.now();
  await visit.open(HOME);
  const worst = visit.page.getByRole('region', { name: 'Start here' }).getByRole('listitem').first();
  const name = await worst.getByRole('link').innerText();
  const step = async (button: Locator) => {
    const label = await button.innerText();
    await button.click();
    steps.push(label.trim());
  };
  await visit.picture('cam-home-step-0');
  await step(worst.getByRole('button'));
  await worst.getByRole('button', { name: 'In plan' }).waitFor();
  await visit.picture('cam-home-step-1');
  await step(worst.getByRole('button', { name: 'In plan' }));
  await visit.page.waitForURL(/\/lightning\/r\/Partner_Action__c\//);
  await visit.settled();
  await visit.picture('cam-home-step-2');

  expect(steps).toEqual(['Fix 53 dates', 'In plan']);
  expect(Date.now() - start).toBeLessThan(60_000);
  const [, id] = /Partner_Action__c\/(\w+)/.exec(visit.page.url()) ?? [];
  const action = await screens.synced.sample.connection
    .sobject('Partner_Action__c')
    .findOne({ Id: id }, ['Partner__r.Name', 'Owner__r.Name', 'Due_Date__c', 'Status__c']);
  expect(action).toMatchObject({
    Partner__r: { Name: name },
    Owner__r: { Name: 'Celia Rouche' },
    Due_Date__c: '2017-11-22',
    Status__c: 'Open',
  });
}, 90_000);

test('the next seven days hold what either side promised, meetings, certificates and registrations', async () => {
  const visit = await screens.signInAs('Channel Chief');
  await visit.open(HOME);
  const week = await visit.textOf('Next 7 days');

  expect(week).toMatch(
    /Late · Partner action[^]*Late · Vendor action|Late · Vendor action[^]*Late · Partner action/,
  );
  for (const what of [
    /\bPartner action/,
    /\bVendor action/,
    /QBR/,
    /Certificate ends/,
    /Decide a registration/,
  ])
    expect(week).toMatch(what);
}, 60_000);

test('by keyboard, an action is added and the focus stays where it was', async () => {
  const visit = await screens.signInAs('Melvin Marxen');
  await visit.open(HOME);
  const action = visit.page.getByRole('region', { name: 'Start here' }).getByRole('button').first();
  await action.focus();
  await visit.page.keyboard.press('Enter');
  await visit.page.getByRole('region', { name: 'Start here' }).getByText('In plan').waitFor();

  expect(await focused(visit.page)).toMatch(/^In plan: /);
}, 60_000);

test('everything that can be pressed is reached by keyboard', async () => {
  const visit = await screens.signInAs('Melvin Marxen');
  await visit.open(HOME);

  expect(await unreachedByTab(visit.page)).toEqual([]);
}, 60_000);

test.each(['Melvin Marxen', 'Channel Chief', 'Channel Operations'])(
  'the first paint for %s takes no more than two questions a card',
  async (who) => {
    const page = await readFile(HOME_PAGE, 'utf8');
    const cards = page.match(/<componentName>c:/g)!.length;
    const visit = await screens.signInAs(who);
    await visit.open(HOME);

    expect(visit.dataRequests()).toContain('POST /services/data/v66.0/graphql');
    expect(visit.dataRequests().length).toBeLessThanOrEqual(2 * cards);
  },
  60_000,
);

test('a chief narrows the partners to those of one manager', async () => {
  const visit = await screens.signInAs('Channel Chief');
  await visit.open(HOME);
  await visit.press('Melvin Marxen');

  await visit.see('Partners shown: 6');
}, 60_000);

describe.each([
  ['desktop', WIDTHS.desktop],
  ['phone', WIDTHS.phone],
])('at %s width', (size, width) => {
  test.each(['Melvin Marxen', 'Channel Chief'])(
    '%s sees a page without a fault',
    async (who) => {
      const visit = await screens.signInAs(who, { width });
      await visit.open(HOME);

      await expectFlawless(visit, `cam-home-${who.replaceAll(' ', '-')}-${size}`);
    },
    60_000,
  );

  test('while it is read, the page keeps its shape', async () => {
    const visit = await screens.signInAs('Melvin Marxen', { width });
    await visit.page.route(QUESTION, () => {});
    await visit.page.goto(screens.url + HOME);
    await visit.page.getByText('Your partners are being read').waitFor({ state: 'attached' });

    await expectFlawless(visit, `cam-home-loading-${size}`);
  }, 60_000);

  test('when the org does not answer, the page says so and recovers', async () => {
    const visit = await screens.signInAs('Melvin Marxen', { width });
    await visit.page.route(QUESTION, (route) =>
      route.fulfill({ json: { data: null, errors: [{ message: 'The server is busy.' }] } }),
    );
    await visit.open(HOME);
    await visit.see('Your partners could not be read');
    await expectFlawless(visit, `cam-home-error-${size}`);

    await visit.page.unroute(QUESTION);
    await visit.press('Try again');
    await visit.see('All partners');
  }, 60_000);

  test('without partners the page says why', async () => {
    const visit = await screens.signInAs('Melvin Marxen', { width });
    await visit.page.route(QUESTION, async (route) => {
      const nobody = { edges: [], pageInfo: { hasNextPage: false } };
      const everything = [
        'Channel_Performance__c',
        'Partner_Performance__c',
        'Partner_Action__c',
        'QBR__c',
      ].map((object) => [object, nobody]);
      const query = Object.fromEntries(everything) as object;
      await route.fulfill({ json: { data: { uiapi: { query, aggregate: query } }, errors: [] } });
    });
    await visit.open(HOME);
    await visit.see('No partners are assigned to you yet');

    await expectFlawless(visit, `cam-home-empty-${size}`);
  }, 60_000);
});

test('on the narrowest screens nothing scrolls sideways', async () => {
  const visit = await screens.signInAs('Channel Chief', { width: 320 });
  await visit.open(HOME);

  expect(await visit.page.evaluate('document.documentElement.scrollWidth')).toBe(320);
}, 60_000);

async function expectFlawless(visit: Visit, picture: string): Promise<void> {
  await visit.picture(picture);
  expect(visit.problems()).toEqual([]);
  expect(await visit.accessibilityProblems()).toEqual([]);
}
