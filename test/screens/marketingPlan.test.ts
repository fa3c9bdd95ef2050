import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { asksTheOrg } from '../support/asksTheOrg.ts';
import { unreachedByTab } from '../support/keyboard.ts';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';
import type { Visit } from '../support/visit.ts';

const PARTNER = 'Darcel Schlecht Group';
const PARTNER_USER = 'Darcel Schlecht';
const MANAGER = 'Melvin Marxen';
const READER = 'Channel Operations';
const OTHER_PARTNER = 'Markita Hansen';
const FUNDS = 18_500;
const TACTICS = [
  { Name: 'Observe offer: email, then calls', Kind__c: 'Email', Audience__c: 1850, Cost__c: 4200 },
  { Name: 'Lunch-and-learn in Leeds', Kind__c: 'Event', Audience__c: 240, Cost__c: 6800 },
  { Name: 'Search ads for monitoring', Kind__c: 'Search', Audience__c: 900, Cost__c: 5000 },
  { Name: 'Stand at Northern Expo', Kind__c: 'Trade show', Audience__c: 420, Cost__c: 8000 },
];

/** How long a person takes, in seconds: to find and press something, to begin a field, and for each letter. */
const PRESS = 4;
const FIELD = 5;
const LETTER = 0.4;
const TEN_MINUTES = 600;

jest.setTimeout(90_000);

let screens: Screens;

beforeAll(async () => {
  screens = await openScreens();
  await prepare();
}, 240_000);
afterAll(() => screens?.close());

/** What the program offers: a template to start from, and funds. */
async function prepare(): Promise<void> {
  const template = await make('Marketing_Template__c', {
    Name: 'Launch of a product',
    Template_Key__c: 'launch-by-hand',
    Status__c: 'Published',
  });
  for (const [index, tactic] of TACTICS.entries()) {
    await make('Marketing_Template_Tactic__c', {
      ...tactic,
      Marketing_Template__c: template,
      Template_Tactic_Key__c: `launch-by-hand:${index}`,
      Vendor_Share__c: 50,
      Starts_After_Days__c: 14 * (index + 1),
      Sort_Order__c: index,
    });
  }
  const partner = await screens.idOf('Account', PARTNER);
  await make('Marketing_Fund__c', {
    Name: 'Funds of a test',
    OwnerId: await screens.idOf('User', MANAGER),
    Fund_Key__c: `${partner}:by hand`,
    Partner__c: partner,
    Allocated_Amount__c: FUNDS,
    Currency_Code__c: 'USD',
    Starts_On__c: '2017-10-01',
    Use_By__c: '2018-03-31',
    Claim_By__c: '2018-04-30',
  });
}

async function make(object: string, fields: Record<string, unknown>): Promise<string> {
  const result = await screens.synced.sample.connection.sobject(object).create(fields);
  if (!result.success) throw new Error(`${object}: ${JSON.stringify(result)}`);
  return result.id;
}

const query = async (soql: string): Promise<Record<string, unknown>[]> =>
  (await screens.synced.sample.connection.query<Record<string, unknown>>(soql)).records;

async function openMarketing(who: string, width?: number): Promise<Visit> {
  const visit = await screens.signInAs(who, width ? { width } : {});
  await visit.open(await screens.partnerPage(PARTNER));
  await visit.page.getByRole('tab', { name: 'Marketing' }).click();
  await visit.settled();
  return visit;
}

/** What a person does, with how long it takes them. */
function byHand({ page }: Visit) {
  let steps = 0;
  let seconds = 0;
  const took = (time: number) => {
    steps += 1;
    seconds += time;
  };
  return {
    press: async (name: string) => {
      await page.getByRole('button', { name, exact: true }).click();
      took(PRESS);
    },
    write: async (field: string, text: string) => {
      await page
        .getByRole('textbox', { name: field })
        .or(page.getByRole('spinbutton', { name: field }))
        .click();
      // Amounts are shown with their currency until one is in the field.
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
      took(FIELD + LETTER * text.length);
    },
    choose: async (visit: Visit, list: string, option: string) => {
      await visit.choose(list, option);
      took(2 * PRESS);
    },
    tally: () => ({ steps, seconds: Math.round(seconds) }),
  };
}

describe('a quarter’s marketing', () => {
  test('goes from nothing to a request for funds in well under ten minutes', async () => {
    const visit = await openMarketing(PARTNER_USER);
    await visit.see(`A marketing plan with ${PARTNER}`);
    expect(await visit.accessibilityProblems()).toEqual([]);
    const hand = byHand(visit);
    await hand.choose(visit, 'Quarter', '2018-Q1: January to March');
    await hand.choose(visit, 'Start from', 'Template: Launch of a product');
    await hand.write('What the plan is for', '4 won deals from the Observe launch');
    await hand.write('What success means', '12 first meetings and 4 offers by the end of March');
    await hand.write('What a qualified lead is', 'Someone with a budget who wants a call');
    await hand.write('Revenue goal of the quarter', '200000');
    await hand.write('What a deal is worth on average', '52000');
    await hand.press('Start the plan');
    await visit.see('Stand at Northern Expo');
    await hand.write('Cost of Search ads for monitoring', '4000');
    await visit.page.keyboard.press('Tab');
    await visit.see('Ask for $11,500');
    await visit.see('Who decides, and by when, stands here as soon as it is sent.');
    await hand.press('Ask for funds');
    await visit.see('$11,500 asked for');

    const { steps, seconds } = hand.tally();
    expect(steps).toBeLessThanOrEqual(12);
    expect(seconds).toBeLessThan(TEN_MINUTES / 4);
    expect(visit.problems()).toEqual([]);
  });

  test('reaches the org as one request with its forecast, and each activity as sent by the partner', async () => {
    const requests = await query(
      'SELECT Id, Asked_Amount__c, Activity_Count__c, Forecast_Case__c, Forecast_Leads__c, Sent_At__c FROM Fund_Request__c',
    );
    const steps = await query(
      'SELECT Kind__c, Number__c, By_Name__c, CreatedBy.Name FROM Fund_Step__c ORDER BY Fund_Activity__r.Name',
    );

    expect(requests).toEqual([
      expect.objectContaining({
        Asked_Amount__c: 11_500,
        Activity_Count__c: 4,
        Forecast_Case__c: 'Bleak',
        Forecast_Leads__c: 12,
        Sent_At__c: expect.any(String),
      }),
    ]);
    expect(steps.map(({ Kind__c, Number__c, By_Name__c }) => [Kind__c, Number__c, By_Name__c])).toEqual(
      TACTICS.map(() => ['Sent', 1, PARTNER_USER]),
    );
  });

  test('is what the account manager sees, too', async () => {
    const visit = await openMarketing(MANAGER);
    await visit.see('Marketing plan, January to March');
    await visit.see('$11,500 asked for');
    await visit.picture('marketing-plan-manager');

    // The scorecard in the first tab, two of the plan, then two of the funds below it.
    expect(visit.dataRequests().filter((request) => request.endsWith('/graphql')).length).toBeLessThanOrEqual(
      5,
    );
    expect(await visit.accessibilityProblems()).toEqual([]);
  });

  test('is changed, tracked and followed up by keyboard alone', async () => {
    const visit = await openMarketing(PARTNER_USER);
    const change = visit.page.getByRole('button', { name: 'Change Lunch-and-learn in Leeds' });
    await change.focus();
    await visit.page.keyboard.press('Enter');
    const name = visit.page.getByRole('textbox', { name: 'What we do' });
    await name.and(visit.page.locator(':focus')).waitFor();
    await visit.page.getByRole('radio', { name: 'Done', exact: true }).focus();
    await visit.page.keyboard.press('Space');
    await visit.see('Its leads still need a call.');
    await visit.page.getByRole('button', { name: 'They are followed up' }).focus();
    await visit.page.keyboard.press('Enter');
    await visit.see(/hard to track, Followed up/);
    expect(await unreachedByTab(visit.page)).toEqual([]);
  });

  test('stands on a phone without a scroll sideways', async () => {
    const visit = await openMarketing(PARTNER_USER, WIDTHS.phone);
    await visit.see('What we will do');
    await visit.press('Change rates');
    await visit.see('The rates behind the forecast');
    await visit.picture('marketing-plan-phone');

    expect(await visit.scrollsSideways()).toBe(false);
    expect(await visit.accessibilityProblems()).toEqual([]);
  });
});

describe('whose plan it is not', () => {
  test('somebody who may only read reads it as text, without a button that writes', async () => {
    const visit = await openMarketing(READER);
    await visit.see('You can read this plan.');
    const article = visit.page.locator('c-marketing-plan');

    expect(await article.getByRole('textbox').count()).toBe(0);
    expect(await article.getByRole('checkbox').count()).toBe(0);
    expect(
      await article.getByRole('button', { name: /Ask for funds|Add a tactic|Share|^Plan / }).count(),
    ).toBe(0);
    expect(await visit.accessibilityProblems()).toEqual([]);
  });

  test('another partner sees nothing of it, on the screen or past it', async () => {
    const visit = await screens.signInAs(OTHER_PARTNER);
    await visit.open(await screens.partnerPage(PARTNER));
    const { status, body } = await asksTheOrg(visit.page, 'GET', 'query?q=SELECT+Id+FROM+Marketing_Plan__c');

    expect(await visit.page.getByText('4 won deals from the Observe launch').count()).toBe(0);
    expect([status, (body as { totalSize?: number }).totalSize]).toEqual([200, 0]);
  });
});

describe('a partner that counts in euros', () => {
  test('has its plan and what stands in it in euros, though whoever plans counts in dollars', async () => {
    const visit = await screens.signInAs('Channel Chief');
    await visit.open(await screens.partnerPage('Corliss Cosme Group'));
    await visit.page.getByRole('tab', { name: 'Marketing' }).click();
    await visit.settled();
    const hand = byHand(visit);
    await hand.choose(visit, 'Start from', 'Template: Launch of a product');
    await hand.write('What the plan is for', 'Two won deals');
    await hand.write('What a deal is worth on average', '21000');
    await hand.press('Start the plan');
    await visit.see('Stand at Northern Expo');

    expect(
      await query(
        "SELECT CurrencyIsoCode, Currency_Code__c FROM Marketing_Plan__c WHERE Goal__c = 'Two won deals'",
      ),
    ).toMatchObject([{ CurrencyIsoCode: 'EUR', Currency_Code__c: 'EUR' }]);
    expect(
      await query(
        "SELECT CurrencyIsoCode, COUNT(Id) tactics FROM Marketing_Tactic__c WHERE Marketing_Plan__r.Goal__c = 'Two won deals' GROUP BY CurrencyIsoCode",
      ),
    ).toMatchObject([{ CurrencyIsoCode: 'EUR', tactics: TACTICS.length }]);
    expect(visit.problems()).toEqual([]);
  });
});
