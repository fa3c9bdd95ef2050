import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { focused, unreachedByTab } from '../support/keyboard.ts';
import { DECK, seedPartnersWeek } from '../support/partnersWeek.ts';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';
import type { Visit } from '../support/visit.ts';

const PARTNER = 'Darcel Schlecht Group';
const PARTNER_USER = 'Darcel Schlecht';
const MANAGER = 'Melvin Marxen';

jest.setTimeout(60_000);

let screens: Screens;

beforeAll(async () => {
  screens = await openScreens(
    '2017-11-15',
    async (connection) => {
      await seedPartnersWeek(connection);
      return [];
    },
    { withMarketing: true },
  );
}, 240_000);
afterEach(async () => {
  screens.synced.sample.org.faults.clear();
  await screens.closeWindows();
});
afterAll(() => screens?.close());

async function openSite(path: string, width: number = WIDTHS.phone, slds: 1 | 2 = 2): Promise<Visit> {
  const visit = await screens.signInAs(PARTNER_USER, { width, slds });
  await visit.open(`/partners/${path}`);
  return visit;
}

/** Nothing for axe to find, nothing in the console, nothing beside the window; and a picture to look at. */
async function isSound(visit: Visit, picture: string): Promise<void> {
  await visit.picture(picture);
  expect({
    accessibility: await visit.accessibilityProblems(),
    console: visit.problems(),
    scrollsSideways: await visit.scrollsSideways(),
  }).toEqual({ accessibility: [], console: [], scrollsSideways: false });
}

const query = async (soql: string): Promise<Record<string, unknown>[]> =>
  (await screens.synced.sample.connection.query<Record<string, unknown>>(soql)).records;
const button = ({ page }: Visit, name: string | RegExp) => page.getByRole('button', { name }).first();

describe('the week of a partner, on a phone', () => {
  test('starts with where both stand, and three things that wait', async () => {
    const visit = await openSite('');
    await visit.page.getByRole('heading', { level: 1, name: /of where we agreed to be today/ }).waitFor();
    const waiting = visit.page.getByRole('region', { name: 'Waiting for you' }).getByRole('listitem');
    const shown = await waiting.evaluateAll((items) =>
      items.map((each) => (each as unknown as { checkVisibility(): boolean }).checkVisibility()),
    );

    expect(shown.filter(Boolean)).toHaveLength(3);
    await isSound(visit, 'partner-home-phone');
  });

  test('answers a question with one press, and takes it back', async () => {
    const visit = await openSite('');
    const answer = async () =>
      (
        await query(
          "SELECT Answer__c, Answered_By_Name__c FROM Partner_Question__c WHERE Question_Key__c = 'week:deal'",
        )
      )[0];
    await button(visit, 'Yes').click();
    await visit.see('You said: Yes.');
    expect(await focused(visit.page)).toBe('Undo');
    expect(await answer()).toMatchObject({ Answer__c: 'Yes', Answered_By_Name__c: PARTNER_USER });
    await button(visit, 'Undo').click();
    await button(visit, 'No').waitFor();

    expect(await answer()).toMatchObject({ Answer__c: null, Answered_By_Name__c: null });
  });

  test('says well done', async () => {
    const visit = await openSite('');
    await button(visit, /^Say well done/).click();
    await visit.see('You said well done');

    expect(await query('SELECT By_Name__c FROM Applause__c')).toEqual([
      expect.objectContaining({ By_Name__c: PARTNER_USER }),
    ]);
  });

  test('tells what is new with a deal, from the thing that waits', async () => {
    const visit = await openSite('');
    await button(visit, /^(Look through them|Ask for more days)/).click();
    await visit.page.getByRole('heading', { name: 'Registered deals' }).waitFor();
    await visit.page.getByRole('searchbox', { name: 'Find a customer' }).fill('Delmar Insurance');
    await button(visit, 'Tell what is new with Delmar Insurance').click();
    await visit.page.getByLabel('What is new?').fill('They have signed.');
    await visit.page.getByRole('button', { name: 'Post it' }).click();
    await visit.see('They have signed.');

    expect(await query("SELECT Id FROM Deal_Update__c WHERE Note__c = 'They have signed.'")).toHaveLength(1);
  });

  test('takes an action, and says when it is done', async () => {
    const visit = await openSite('actions');
    const action = 'Bring two customers to a product demonstration';
    await visit.page.getByRole('heading', { name: 'Actions' }).waitFor();
    await button(visit, `I will do it: ${action}`).click();
    await visit.see(`${PARTNER_USER} does it: ${action}.`);
    await button(visit, `Done: ${action}`).click();
    await visit.page.getByLabel('What came of it?').fill('Both want a test line.');
    await visit.page.getByRole('button', { name: 'It is done' }).click();
    await visit.see(`Done: ${action}`);

    await isSound(visit, 'partner-actions-phone');
    expect(
      await query(
        'SELECT Owner_Name__c, Status__c, Done_On__c, Note__c FROM Partner_Action__c ORDER BY LastModifiedDate DESC LIMIT 1',
      ),
    ).toEqual([
      expect.objectContaining({
        Owner_Name__c: PARTNER_USER,
        Status__c: 'Done',
        Done_On__c: '2017-11-15',
        Note__c: 'Both want a test line.',
      }),
    ]);
  });

  test('asks for funds, from what is left of them', async () => {
    const visit = await openSite('');
    const asked = () => query("SELECT Id FROM Fund_Step__c WHERE Kind__c = 'Sent'");
    const before = (await asked()).length;
    await button(visit, 'Plan a campaign').click();
    await visit.page.getByRole('heading', { name: 'Ask for $400' }).waitFor();
    await button(visit, 'Ask for funds').click();
    await visit.page.getByRole('heading', { name: 'Ask for $400' }).waitFor({ state: 'detached' });

    expect((await asked()).length).toBe(before + 1);
  });

  test('reads the next review, and downloads its deck', async () => {
    const visit = await openSite('qbrs');
    await visit.page.getByRole('heading', { name: 'Review of 2017-Q4' }).waitFor();
    await isSound(visit, 'partner-qbrs-phone');
    const link = visit.page.getByRole('link', { name: /^Download the deck.* of the review of 2017-Q4/ });
    const [download] = await Promise.all([visit.page.waitForEvent('download'), link.click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);

    expect(Buffer.concat(chunks).toString()).toBe(DECK);
  });
});

describe('the home of a partner', () => {
  test('asks twice before it shows, and finds the account before', async () => {
    const visit = await screens.signInAs(PARTNER_USER);
    screens.synced.sample.org.faults.order({ kind: 'slow', path: '*/graphql', milliseconds: 1500 });
    await visit.page.goto(`${screens.url}/partners/`);
    await visit.page.locator('c-partner-home-bones').waitFor();
    const asked = visit.dataRequests().filter((request) => request.includes('graphql'));

    expect(asked.length).toBeLessThanOrEqual(2);
    await visit.picture('partner-home-loading');
    await visit.settled();
  });

  test.each([
    [1, WIDTHS.phone],
    [2, WIDTHS.desktop],
  ] as const)('is open to everybody in the look of SLDS %i, %i pixels wide', async (slds, width) => {
    const visit = await openSite('', width, slds);

    await isSound(visit, `partner-home-slds${slds}-${width}`);
  });

  test('is reached by the keyboard alone', async () => {
    const visit = await openSite('', WIDTHS.desktop);

    expect(await unreachedByTab(visit.page)).toEqual([]);
  });

  test('says what could not be read, and comes back', async () => {
    const visit = await screens.signInAs(PARTNER_USER, { width: WIDTHS.desktop });
    screens.synced.sample.org.faults.order({ kind: 'unavailable', path: '*/graphql' });
    await visit.open('/partners/');
    await visit.see('We could not load your page.');
    await visit.picture('partner-home-error');
    await button(visit, 'Try again').click();
    await visit.page.getByRole('heading', { level: 1, name: /of where we agreed to be today/ }).waitFor();
  });
});

test('the account manager asks a partner a question, and for a link to answer it without a login', async () => {
  const visit = await screens.signInAs(MANAGER);
  await visit.open(await screens.partnerPage(PARTNER));
  await visit.page.getByRole('tab', { name: 'Reviews and Actions' }).click();
  await button(visit, 'Ask a question').click();
  await visit.choose('What do you want to know?', 'Is there anything we should do?');
  await visit.page.getByRole('button', { name: 'Ask', exact: true }).click();
  await visit.see('Asked: it stands on the partner’s home page.');
  await button(visit, /^Link without login: Is there anything/).click();
  await visit.choose('Who shall answer?', PARTNER_USER);
  await visit.page.getByRole('button', { name: 'Link without login', exact: true }).last().click();
  await visit.see(`The link for ${PARTNER_USER} is being made.`);

  await visit.picture('partner-questions');
  expect(await visit.accessibilityProblems()).toEqual([]);
  expect(await query('SELECT Status__c FROM Answer_Link__c')).toEqual([
    expect.objectContaining({ Status__c: 'Requested' }),
  ]);
});
