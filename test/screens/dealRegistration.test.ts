import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { asksTheOrg } from '../support/asksTheOrg.ts';
import { startPlanService, type PlanService } from '../support/planService.ts';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';
import type { Visit } from '../support/visit.ts';

const PARTNER = 'Darcel Schlecht Group';
const PARTNER_USER = 'Darcel Schlecht';
const OTHER_PARTNER_USER = 'Gladys Colclough';
const OTHER_PARTNER = 'Gladys Colclough Group';
const MANAGER = 'Melvin Marxen';
const CUSTOMER = 'Northgate Holdings';
const PRODUCT = 'GTX Pro';
const VALUE = 50_000;

jest.setTimeout(120_000);

let screens: Screens;
let service: PlanService;

beforeAll(async () => {
  screens = await openScreens();
  service = await startPlanService(screens);
}, 240_000);

afterAll(async () => {
  await service?.close();
  await screens?.close();
});

type Row = Record<string, unknown>;

const query = async (soql: string): Promise<Row[]> =>
  (await screens.synced.sample.connection.query<Row>(soql)).records;

async function openDeals(
  who: string,
  { partner = PARTNER, width }: { partner?: string; width?: number } = {},
) {
  const visit = await screens.signInAs(who, width ? { width } : {});
  await visit.open(await screens.partnerPage(partner));
  await visit.page.getByRole('tab', { name: 'Deals' }).click();
  await visit.page.getByRole('heading', { name: 'Registered deals' }).waitFor();
  await visit.settled();
  return visit;
}

const field = ({ page }: Visit, name: string): Locator => page.getByLabel(name, { exact: false }).first();
const press = ({ page }: Visit, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Fills in the form as somebody does who has no plan for the customer. */
async function fillIn(visit: Visit, customer: string, country = 'United States') {
  await press(visit, 'Register a deal');
  await field(visit, 'Customer').fill(customer);
  await field(visit, 'Web address').fill('northgate.example');
  await field(visit, 'Country').fill(country);
  if (await visit.page.getByRole('combobox', { name: 'Product' }).count())
    await visit.choose('Product', PRODUCT);
  else await field(visit, 'Which product?').fill(PRODUCT);
  await field(visit, 'Value, in').fill(String(VALUE));
  await field(visit, 'Expected close').fill('Dec 15, 2017');
  await field(visit, 'Expected close').blur();
  await field(visit, 'What do they need?').fill('A faster line in two plants.');
}

async function registrationOf(customer: string, partner = PARTNER): Promise<Row> {
  const [row] =
    await query(`SELECT Id, Status__c, Check_Status__c, Submitted_At__c, Opportunity__c, Approved_For__c,
    Protected_Until__c, Led_By__c, Decided_By__r.Name, Expected_Close__c, Use_Case__c FROM Deal_Registration__c
    WHERE Customer_Name__c = '${customer}' AND Partner__r.Name = '${partner}' ORDER BY CreatedDate DESC`);
  if (!row) throw new Error(`${partner} has registered nothing of ${customer}.`);
  return row;
}

const userCalled = (name: string): Promise<string> => screens.idOf('User', name);

async function wonOf(partner: string): Promise<number> {
  const [row] = await query(`SELECT Won_Amount__c FROM Partner_Performance__c
    WHERE Partner__r.Name = '${partner}' AND Period_Label__c = '2017-Q4'`);
  return Number(row?.Won_Amount__c);
}

describe('a deal that a partner registers', () => {
  test('is sent in a form that says before what is checked and by when it is answered', async () => {
    const partner = await openDeals(PARTNER_USER);
    await fillIn(partner, CUSTOMER);
    await partner.see(/compares customer, web address, country and product/);
    await partner.see(/decides and answers by Nov 17\./);
    await partner.picture('deal-form');
    expect(await partner.accessibilityProblems()).toEqual([]);
    await press(partner, 'Send');
    await partner.see(`${CUSTOMER} is registered and is being checked. Thank you for telling us this early.`);

    await service.tend();
    await partner.page.getByText('Checked: no other deal like it').first().waitFor({ timeout: 30_000 });
    await partner.see(/answers by Nov 17\./);
    await partner.picture('deals-partner');
    expect(await partner.accessibilityProblems()).toEqual([]);
    expect(await registrationOf(CUSTOMER)).toMatchObject({
      Status__c: 'Pending',
      Check_Status__c: 'Clear',
      Expected_Close__c: '2017-12-15',
      Use_Case__c: 'A faster line in two plants.',
    });
  });

  test('is not sent twice: the second one is said before', async () => {
    const partner = await openDeals(PARTNER_USER);
    await fillIn(partner, `${CUSTOMER} Inc.`);

    await partner.see(/You have already registered GTX Pro for Northgate Holdings/);
    expect(await partner.page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
  });

  test('stands beside the same deal of another partner, field by field', async () => {
    const other = await openDeals(OTHER_PARTNER_USER, { partner: OTHER_PARTNER });
    await fillIn(other, CUSTOMER);
    await press(other, 'Send');
    await other.see(/is registered and is being checked/);
    await service.tend();
    await other.page.getByText('Checked: a similar deal is known').first().waitFor({ timeout: 30_000 });
    expect(await other.page.getByText(PARTNER).count()).toBe(0);

    const manager = await openDeals(MANAGER, { partner: OTHER_PARTNER });
    await press(manager, `Compare the deals like ${CUSTOMER}`);
    const beside = manager.page.getByRole('group', {
      name: `${CUSTOMER} beside the deals that it resembles`,
    });
    await beside.waitFor();
    const said = await beside.innerText();
    expect(said).toMatch(/This registration[^]*A registered deal/);
    expect(said).toContain(PARTNER);
    expect(said.match(/same/g)?.length).toBeGreaterThanOrEqual(3);
    await manager.picture('deal-comparison');
    expect(await manager.accessibilityProblems()).toEqual([]);
  });

  test('is approved, becomes an opportunity, is won, and counts with the next incremental sync', async () => {
    const before = await wonOf(PARTNER);
    const manager = await openDeals(MANAGER);
    await press(manager, `Approve ${CUSTOMER}`);
    await manager.page.getByRole('combobox', { name: 'Stage of the new opportunity' }).waitFor();
    await manager.picture('deal-approval');
    expect(await manager.accessibilityProblems()).toEqual([]);
    await press(manager, 'Approve and protect');
    await manager.see(new RegExp(`${CUSTOMER}: approved and kept until`));

    const registration = await registrationOf(CUSTOMER);
    expect(registration).toMatchObject({
      Status__c: 'Approved',
      Led_By__c: 'Partner',
      Approved_For__c: registration.Opportunity__c,
      Decided_By__r: { Name: MANAGER },
    });
    const { status, body } = await asksTheOrg(
      manager.page,
      'PATCH',
      `sobjects/Opportunity/${String(registration.Opportunity__c)}`,
      { StageName: 'Closed Won', CloseDate: '2017-11-15', Amount: VALUE },
    );
    expect({ status, body }).toEqual({ status: 204, body: null });
    await screens.synced.sync('incremental');
    expect((await wonOf(PARTNER)) - before).toBe(VALUE);
  });

  test('is told to the partner in plain words, with room to say what is new', async () => {
    const partner = await openDeals(PARTNER_USER, { width: WIDTHS.phone });
    await partner.page.getByRole('searchbox', { name: 'Find a customer' }).fill(CUSTOMER);
    await partner.see(/Kept for you until/);
    await press(partner, `Tell what is new with ${CUSTOMER}`);
    await field(partner, 'What is new?').fill('They have signed.');
    await press(partner, 'Post it');
    await partner.see('They have signed.');
    await press(partner, `Ask for more days with ${CUSTOMER}`);
    await field(partner, 'What do you need the days for?').fill('The second plant decides in spring.');
    await partner.page.getByRole('button', { name: 'Ask for more days', exact: true }).last().click();
    await partner.see(/More days were asked for on/);
    await partner.picture('deals-phone');
    expect(await partner.scrollsSideways()).toBe(false);
    expect(await partner.accessibilityProblems()).toEqual([]);

    const manager = await openDeals(MANAGER);
    const { Protected_Until__c: was } = await registrationOf(CUSTOMER);
    await press(manager, `Give more days to ${CUSTOMER}`);
    await manager.see(new RegExp(`${CUSTOMER}: kept until`));
    expect(String((await registrationOf(CUSTOMER)).Protected_Until__c) > String(was)).toBe(true);
  });
});

describe('an opportunity', () => {
  test('has one approved registration: a second one is refused plainly, and nothing changes', async () => {
    const { Opportunity__c: taken } = await registrationOf(CUSTOMER);
    const { connection } = screens.synced.sample;
    const { id } = (await connection.sobject('Deal_Registration__c').create({
      OwnerId: await userCalled(MANAGER),
      Partner__c: await screens.idOf('Account', PARTNER),
      Customer_Name__c: 'Northgate Works',
      Product__c: PRODUCT,
      Status__c: 'Pending',
      Submitted_At__c: '2017-11-14T09:00:00.000Z',
      Opportunity__c: taken,
    })) as { id: string };
    const manager = await openDeals(MANAGER);
    await press(manager, 'Approve Northgate Works');
    await press(manager, 'Approve and protect');

    await manager.see(/This opportunity has an approved registration already/);
    await manager.picture('deal-second-approval');
    const [row] = await query(
      `SELECT Status__c, Approved_For__c FROM Deal_Registration__c WHERE Id = '${id}'`,
    );
    expect(row).toMatchObject({ Status__c: 'Pending', Approved_For__c: null });
  });

  test('that is declined says why, and the partner reads it', async () => {
    const manager = await openDeals(MANAGER);
    await press(manager, 'Decline Northgate Works');
    await press(manager, 'Decline with this reason');
    await manager.see(/Write why/);
    await field(manager, 'Why?').fill('It is the deal with Northgate Holdings. Go on there.');
    await press(manager, 'Decline with this reason');
    await manager.see('Northgate Works: declined.');

    const partner = await openDeals(PARTNER_USER);
    await partner.page.getByRole('button', { name: /^Over \(/ }).click();
    await partner.see('It is the deal with Northgate Holdings. Go on there.');
  });
});

/** Who → what the org takes from them past the screens, of the partner's own registration. */
const RIGHTS = {
  'Darcel Schlecht': { register: true, tell: true, approve: false },
  'Gladys Colclough': { register: false, tell: false, approve: false },
  'Melvin Marxen': { register: true, tell: true, approve: true },
  'Channel Operations': { register: true, tell: false, approve: true },
  Guest: { register: false, tell: false, approve: false },
} as const;

describe.each(Object.entries(RIGHTS))('%s, past the screens,', (who, may) => {
  test(`may ${
    Object.entries(may)
      .filter(([, is]) => is)
      .map(([what]) => what)
      .join(', ') || 'nothing'
  }, and no more`, async () => {
    const visit = await screens.signInAs(who);
    await visit.open(await screens.partnerPage(PARTNER));
    const partner = await screens.idOf('Account', PARTNER);
    const { id } = (await screens.synced.sample.connection.sobject('Deal_Registration__c').create({
      OwnerId: await userCalled(MANAGER),
      Partner__c: partner,
      Customer_Name__c: `Northgate ${who}`,
      Status__c: 'Pending',
      Submitted_At__c: '2017-11-14T09:00:00.000Z',
    })) as { id: string };
    const register = await asksTheOrg(visit.page, 'POST', 'sobjects/Deal_Registration__c', {
      Partner__c: partner,
      Customer_Name__c: 'By hand',
      Submitted_At__c: '2017-11-14T09:00:00.000Z',
    });
    const tell = await asksTheOrg(visit.page, 'POST', 'sobjects/Deal_Update__c', {
      Deal_Registration__c: id,
      Note__c: 'By hand',
    });
    const approve = await asksTheOrg(visit.page, 'PATCH', `sobjects/Deal_Registration__c/${id}`, {
      Status__c: 'Approved',
      Decided_At__c: '2017-11-15T09:00:00.000Z',
      Decided_By__c: who === 'Guest' ? null : await userCalled(who),
      Protected_Until__c: '2018-02-15',
    });

    expect({
      register: register.status === 201,
      tell: tell.status === 201,
      approve: approve.status === 204,
    }).toEqual(may);
  });
});

describe('the statement of the channel', () => {
  test('is read by the chief, and by nobody else', async () => {
    const { connection } = screens.synced.sample;
    await connection.sobject('Channel_Profit__c').create({
      Profit_Key__c: 'company:statement',
      Period__c: await screens.idOf('Operating_Period__c', '2017-Q3'),
      OwnerId: await userCalled('Channel Chief'),
      Period_Label__c: '2017-Q3',
      Gross_Sales__c: 2_500_000,
      Level_Discounts__c: 250_000,
      Registration_Discounts__c: 50_000,
      Net_Sales__c: 2_200_000,
      Channel_Staff__c: 600_000,
      Gross_Margin__c: 1_600_000,
      Net_Margin__c: 1_600_000,
      All_Cost__c: 900_000,
      Missing__c: 'Marketing funds;Co-op;Promotions;Operations',
    });
    const shows: Record<string, boolean> = {};
    for (const who of ['Channel Chief', MANAGER, PARTNER_USER]) {
      const visit = await screens.signInAs(who);
      await visit.open('/lightning/page/home');
      await visit.page.waitForLoadState('networkidle');
      const heading = visit.page.getByRole('heading', { name: 'Channel profit and loss 2017-Q3' });
      shows[who] = await heading.isVisible();
    }

    expect(shows).toEqual({ 'Channel Chief': true, [MANAGER]: false, [PARTNER_USER]: false });
  });
});
