import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { openJobQueue, type JobQueue } from '../../jobs/queue.ts';
import { tendAccountPlans } from '../../jobs/tend-account-plans.ts';
import { startWorker, type RunningWorker } from '../../jobs/worker.ts';
import { loadConfig } from '../../services/config.ts';
import { createServices, type Services } from '../../services/index.ts';
import { ended, silent } from '../jobs/support.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';
import type { Visit } from '../support/visit.ts';

const PARTNER = 'Darcel Schlecht Group';
const PARTNER_USER = 'Darcel Schlecht';
const MANAGER = 'Melvin Marxen';
/** Nobody in the org has heard of these. */
const UNHEARD_OF = 174;
const PRODUCT = 'GTX Pro';

const PHONE_HEIGHT = 844;

jest.setTimeout(120_000);

let screens: Screens;
let redis: TestRedis;
let services: Services;
let queue: JobQueue;
let worker: RunningWorker;

beforeAll(async () => {
  screens = await openScreens();
  redis = await startRedis();
  const { url, credentials } = screens.synced.sample.org;
  const config = loadConfig({
    SF_LOGIN_URL: url,
    SF_CLIENT_ID: credentials.clientId,
    SF_CLIENT_SECRET: credentials.clientSecret,
    REDIS_URL: redis.url,
    REDIS_NAMESPACE: redis.namespace,
  });
  services = createServices(config, silent);
  queue = openJobQueue(config.redis);
  const settings = { ...config.redis, name: 'worker', concurrency: 1, lostAfterMs: 30_000 };
  worker = startWorker(settings, { jobs: [tendAccountPlans], services, queue, log: silent });
}, 240_000);

afterAll(async () => {
  await worker?.stop(1000);
  await queue?.close();
  await services?.close();
  await redis?.close();
  await screens?.close();
});

/** The job as the schedule starts it. */
async function tend(): Promise<void> {
  const { jobId } = await queue.add(tendAccountPlans, {});
  const job = await ended(queue, jobId);
  expect(job.state).toBe('done');
}

async function openPlan(who: string, width?: number): Promise<Visit> {
  const visit = await screens.signInAs(who, width ? { width } : {});
  await visit.open(await screens.partnerPage(PARTNER));
  await visit.press('Account Plan');
  await gridOf(visit).waitFor();
  await visit.settled();
  return visit;
}

const gridOf = ({ page }: Visit): Locator => page.getByRole('region', { name: 'Where the next deals are' });
const paneOf = ({ page }: Visit): Locator => page.getByRole('complementary', { name: /^Chosen/ });

async function pressInPane(visit: Visit, name: string): Promise<void> {
  await paneOf(visit).getByRole('button', { name, exact: true }).click();
}

const seeInPane = (visit: Visit, text: string | RegExp) =>
  paneOf(visit).getByText(text).first().waitFor({ timeout: 30_000 });

/** Chooses the cell of a customer, after looking for its name. */
async function chooseCell(visit: Visit, customer: string, product: string): Promise<void> {
  await gridOf(visit).getByRole('searchbox', { name: 'Find a customer' }).fill(customer);
  await gridOf(visit)
    .getByRole('button', { name: `${customer}, ${product}:` })
    .click();
  await paneOf(visit).getByRole('heading', { name: customer }).waitFor();
}

const registerButton = (visit: Visit) => paneOf(visit).getByRole('button', { name: 'Register this deal' });

const lead = (visit: Visit, firm: string) =>
  paneOf(visit).getByRole('radio', { name: firm }).check({ force: true });

const REGISTRATION = [
  'Id',
  'Customer_Name__c',
  'Customer_Domain__c',
  'Customer_Country__c',
  'Product__c',
  'Expected_Amount__c',
  'Led_By__c',
  'Status__c',
  'Check_Status__c',
].join(', ');

async function onePlanned(customer: string) {
  const [planned] = await query(`SELECT Id, Amount__c, Status__c, Registration__c FROM Planned_Opportunity__c
    WHERE Plan_Customer__r.Name = '${customer}' AND Product_Key__c = '${PRODUCT}'`);
  if (!planned) throw new Error(`Nothing is planned with ${customer}.`);
  return planned;
}

/** A customer of the plan with which another partner has a deal open, in a product where this partner has none. */
async function openElsewhere(): Promise<{ customer: string; product: string }> {
  const customers = await query(`SELECT Id, Name, Customer__c, Positions__c FROM Plan_Customer__c
    WHERE Account_Plan__r.Partner__r.Name = '${PARTNER}' AND Customer__c != null`);
  const deals = await query(`SELECT AccountId, Main_Product__c FROM Opportunity
    WHERE IsClosed = false AND Partner__r.Name != '${PARTNER}' AND AccountId != null`);
  const planned = await query(`SELECT Plan_Customer__c, Product_Key__c FROM Planned_Opportunity__c`);
  for (const { AccountId, Main_Product__c: product } of deals) {
    const customer = customers.find(({ Customer__c }) => Customer__c === AccountId);
    const taken = `"product":"${String(product)}"`;
    if (!customer || (customer.Positions__c as string | null)?.includes(taken)) continue;
    const isPlanned = planned.some(
      (each) => each.Plan_Customer__c === customer.Id && each.Product_Key__c === product,
    );
    if (!isPlanned) return { customer: String(customer.Name), product: String(product) };
  }
  throw new Error('No customer of the plan has a deal open with another partner.');
}

type Row = Record<string, unknown>;

const query = async (soql: string): Promise<Row[]> =>
  (await screens.synced.sample.connection.query<Row>(soql)).records;

/** Controls of the grid's card that Tab does not come to; of the cells it comes to one. */
async function unreachedInGrid(visit: Visit): Promise<string[]> {
  const pressable = await gridOf(visit).locator('button[tabindex="0"], td[tabindex="0"]').count();
  return pressable === 1 ? [] : [`${pressable} places of the grid`];
}

/** Two hundred lines as they come from a spreadsheet: known, unheard of, repeated, and what is no name. */
async function spreadsheet(): Promise<string> {
  const accounts = await query(
    'SELECT Name, BillingCountry FROM Account WHERE Channel_Partner__c = false ORDER BY Name LIMIT 22',
  );
  const known = accounts.map(({ Name, BillingCountry }) => `${String(Name)}\t\t${String(BillingCountry)}`);
  const unheardOf = Array.from(
    { length: UNHEARD_OF },
    (_, index) => `Northgate ${index + 1} Holdings\tnorthgate${index + 1}.example\tUnited States`,
  );
  const repeated = [unheardOf[0], unheardOf[1]];
  return ['Company\tWebsite\tCountry', ...known, ...unheardOf, ...repeated, '12345\t\t', '67890\t\t'].join(
    '\n',
  );
}

describe('from a list of two hundred customers to a registered deal', () => {
  test('counts come first, names when both sides have agreed, and then customers stand in the grid', async () => {
    const partner = await openPlan(PARTNER_USER);
    const before = await screens.synced.sample.connection
      .sobject('Plan_Customer__c')
      .count({ 'Account_Plan__r.Partner__r.Name': PARTNER });
    await partner.press('Paste a list');
    await paneOf(partner)
      .getByRole('textbox')
      .fill(await spreadsheet());
    await seeInPane(partner, '196 customers read');
    await partner.picture('plan-list-pasted');
    expect(await partner.accessibilityProblems()).toEqual([]);
    await pressInPane(partner, 'Compare the list');
    await seeInPane(partner, 'The list is being compared');

    await tend();
    await seeInPane(partner, '200 lines compared');
    await partner.picture('plan-list-compared');
    expect(await partner.accessibilityProblems()).toEqual([]);
    await pressInPane(partner, 'Agree to share names');
    await seeInPane(partner, /^Waiting for/);

    const manager = await openPlan(MANAGER);
    await manager.press('The list of customers');
    await seeInPane(manager, '200 lines compared');
    await pressInPane(manager, 'Agree to share names');
    await seeInPane(manager, 'Both have agreed');

    await tend();
    await seeInPane(partner, /customers are in the grid$/);
    const after = await screens.synced.sample.connection
      .sobject('Plan_Customer__c')
      .count({ 'Account_Plan__r.Partner__r.Name': PARTNER });
    expect(after - before).toBeGreaterThanOrEqual(UNHEARD_OF);
  });

  test('a customer of the list is registered without typing anything again', async () => {
    const partner = await openPlan(PARTNER_USER);
    const customer = 'Northgate 150 Holdings';
    await chooseCell(partner, customer, PRODUCT);
    await partner.picture('plan-cell-empty');
    await pressInPane(partner, 'Plan a deal');
    await seeInPane(partner, 'Choose who leads before you register.');
    expect(await registerButton(partner).isDisabled()).toBe(true);
    await lead(partner, PARTNER);
    await partner.picture('plan-cell-planned');
    expect(await partner.accessibilityProblems()).toEqual([]);
    await registerButton(partner).click();
    await seeInPane(partner, 'Registered. Being checked');

    await tend();
    await seeInPane(partner, 'Registered. No other deal like it');
    await partner.picture('plan-cell-registered');
    expect(await partner.accessibilityProblems()).toEqual([]);
    const planned = await onePlanned(customer);
    const [registration] = await query(`SELECT ${REGISTRATION} FROM Deal_Registration__c
      WHERE Planned_Opportunity__c = '${String(planned.Id)}'`);
    expect(registration).toMatchObject({
      Customer_Name__c: customer,
      Customer_Domain__c: 'northgate150.example',
      Customer_Country__c: 'US',
      Product__c: PRODUCT,
      Expected_Amount__c: planned.Amount__c,
      Led_By__c: 'Partner',
      Status__c: 'Pending',
      Check_Status__c: 'Clear',
    });
    expect(planned).toMatchObject({ Status__c: 'Registered', Registration__c: registration?.Id });
  });

  test('a deal that somebody else has open is said to the vendor whole, to the partner in a sentence', async () => {
    const { customer, product } = await openElsewhere();
    const partner = await openPlan(PARTNER_USER);
    await chooseCell(partner, customer, product);
    await pressInPane(partner, 'Plan a deal');
    await seeInPane(partner, 'Choose who leads before you register.');
    await lead(partner, PARTNER);
    await registerButton(partner).click();
    await seeInPane(partner, 'Registered. Being checked');
    await tend();
    await seeInPane(partner, 'Registered. A similar deal is known');
    await partner.picture('plan-cell-similar-partner');
    expect(await paneOf(partner).getByRole('listitem').filter({ hasText: 'deal' }).count()).toBe(0);

    const manager = await openPlan(MANAGER);
    await chooseCell(manager, customer, product);
    await seeInPane(manager, /^An open deal/);
    await manager.picture('plan-cell-similar-vendor');
    expect(await manager.accessibilityProblems()).toEqual([]);
  });
});

describe('two hundred customers', () => {
  test('are found, filtered and come to by keyboard alone', async () => {
    const partner = await openPlan(PARTNER_USER);
    const grid = gridOf(partner);
    expect(await grid.getByRole('row').count()).toBeLessThan(60);
    await grid.getByRole('searchbox', { name: 'Find a customer' }).focus();
    await partner.page.keyboard.type('Northgate 17');
    await partner.page.getByText(/of \d+ customers\. Totals count every customer\./).waitFor();
    const cell = grid.getByRole('button', { name: 'Northgate 17 Holdings, GTX Pro:' });
    await grid.getByRole('button', { name: 'Northgate 17 Holdings', exact: true }).focus();
    await partner.page.keyboard.press('ArrowRight');
    expect(await cell.getAttribute('tabindex')).toBe('0');
    await partner.page.keyboard.press('Enter');
    await paneOf(partner).getByRole('heading', { name: 'Northgate 17 Holdings' }).waitFor();
    await partner.page.keyboard.press('Tab');
    await partner.page.keyboard.press('Enter');
    await seeInPane(partner, 'Choose who leads before you register.');
    await partner.page.keyboard.press('Escape');
    expect(await unreachedInGrid(partner)).toEqual([]);
  });

  test('stand on a phone without a scroll sideways, and a tap brings the deal into view', async () => {
    const partner = await openPlan(PARTNER_USER, WIDTHS.phone);
    await chooseCell(partner, 'Northgate 17 Holdings', PRODUCT);
    await partner.picture('plan-phone');
    const heading = paneOf(partner).getByRole('heading', { name: 'Northgate 17 Holdings' });
    const { y = Infinity } = (await heading.boundingBox()) ?? {};
    expect(y).toBeLessThan(PHONE_HEIGHT);
    const { x = 0, width = Infinity } = (await gridOf(partner).boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual(WIDTHS.phone);
    expect(await partner.accessibilityProblems()).toEqual([]);
  });
});
