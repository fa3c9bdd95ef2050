import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { asksTheOrg } from '../support/asksTheOrg.ts';
import { addFinance, addFund, addFundRules, FINANCE, FUNDED_PARTNER, make } from '../support/fundProgram.ts';
import { askFor, stepsOf, takeByHand } from '../support/fundRequests.ts';
import { unreachedByTab } from '../support/keyboard.ts';
import { startPlanService, type PlanService } from '../support/planService.ts';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';
import type { Visit } from '../support/visit.ts';

const PARTNER_USER = 'Darcel Schlecht';
const MANAGER = 'Melvin Marxen';
const CHIEF = 'Channel Chief';
const WHY = 'Why, for the partner to read';
const HOME = '/lightning/page/home';

jest.setTimeout(120_000);

let screens: Screens;
let service: PlanService;

beforeAll(async () => {
  screens = await openScreens('2017-11-15', addFinance);
  await addFundRules(connection());
  service = await startPlanService(screens);
}, 240_000);

afterAll(async () => {
  await service?.close();
  await screens?.close();
});

const connection = () => screens.synced.sample.connection;
const card = ({ page }: Visit, name: string): Locator => page.getByRole('region', { name, exact: true });
const decisions = (visit: Visit) => card(visit, 'Marketing funds: your decisions');

const requests = (visit: Visit) => card(visit, 'Who decides, and by when');

/** A window for what somebody does past the screens. */
async function windowOf(who: string): Promise<Visit> {
  const visit = await screens.signInAs(who);
  await visit.page.goto(`${screens.url}/lightning/page/home`);
  return visit;
}

async function taken(...[visit, who, activity, kind, fields]: Parameters<typeof takeByHand>): Promise<void> {
  const { taken: isTaken, said } = await takeByHand(visit, who, activity, kind, fields);
  if (!isTaken) throw new Error(`${kind}: ${said}`);
}

async function openMarketing(who: string, width?: number): Promise<Visit> {
  const visit = await screens.signInAs(who, width ? { width } : {});
  await visit.open(await screens.partnerPage(FUNDED_PARTNER));
  await visit.page.getByRole('tab', { name: 'Marketing' }).click();
  await card(visit, 'Who decides, and by when').waitFor();
  await visit.settled();
  return visit;
}

/** What the partner has asked for, with one request open. */
async function openRequest(name: string, width?: number): Promise<Visit> {
  const visit = await openMarketing(PARTNER_USER, width);
  const opener = requests(visit).getByRole('button', { name });
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  return visit;
}

/** The home page with one thing open that waits. */
async function openDecision(who: string, name: string, width?: number): Promise<Visit> {
  const visit = await screens.signInAs(who, width ? { width } : {});
  await visit.open(HOME);
  const opener = decisions(visit).getByRole('button', { name });
  await opener.waitFor();
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  return visit;
}

const pressIn = (place: Locator, name: string | RegExp) => place.getByRole('button', { name }).click();

/** Amounts are shown with their marks until one is in the field. */
async function write({ page }: Visit, field: string, text: string): Promise<void> {
  await page
    .getByRole('spinbutton', { name: field })
    .or(page.getByRole('textbox', { name: field }))
    .click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** A plan of the quarter, with the margin of the partner. */
async function addPlan(): Promise<string> {
  const partner = await screens.idOf('Account', FUNDED_PARTNER);
  return make(connection(), 'Marketing_Plan__c', {
    Name: 'Marketing of the quarter',
    OwnerId: await screens.idOf('User', MANAGER),
    Plan_Key__c: `${partner}:2017-Q4`,
    Partner__c: partner,
    Period_Label__c: '2017-Q4',
    Start_Date__c: '2017-10-01',
    End_Date__c: '2017-12-31',
    Currency_Code__c: 'USD',
    Goal__c: 'Four won deals',
    Average_Deal_Size__c: 21_000,
    Margin__c: 25,
  });
}

const addTactic = (plan: string, Name: string): Promise<string> =>
  make(connection(), 'Marketing_Tactic__c', {
    Name,
    Marketing_Plan__c: plan,
    Tactic_Key__c: `${plan}:${Name}`,
    Kind__c: 'Event',
    Audience__c: 240,
    Cost__c: 8_000,
    Vendor_Share__c: 50,
    Starts_On__c: '2017-11-20',
    Ends_On__c: '2017-11-22',
    Included__c: true,
  });

/** A deal that a tactic has brought, registered by the partner and won. */
async function addWonDeal(Marketing_Tactic__c: string, Amount: number): Promise<void> {
  const partner = await screens.idOf('Account', FUNDED_PARTNER);
  const Opportunity__c = await make(connection(), 'Opportunity', {
    Name: 'Deal of the lunch',
    StageName: 'Closed Won',
    CloseDate: '2017-11-15',
    Amount,
  });
  await make(connection(), 'Deal_Registration__c', {
    OwnerId: await screens.idOf('User', MANAGER),
    Partner__c: partner,
    Customer_Name__c: 'Harbour Works',
    Product__c: 'GTX Pro',
    Status__c: 'Pending',
    Submitted_At__c: '2017-11-14T09:00:00Z',
    Opportunity__c,
    Marketing_Tactic__c,
  });
}

async function pictures(visit: Visit, name: string): Promise<void> {
  for (const width of Object.values(WIDTHS)) {
    await visit.page.setViewportSize({ width, height: 900 });
    await visit.picture(`${name}-${width}`);
  }
  await visit.page.setViewportSize({ width: WIDTHS.desktop, height: 900 });
}

describe('what four people do about one activity', () => {
  const NAME = 'Lunch-and-learn in Leeds';
  let activity: string;
  let tactic: string;

  test('the partner sees who decides, and by when, once the service has found out', async () => {
    const fund = await addFund(connection());
    const before = await openMarketing(PARTNER_USER);
    const Marketing_Plan__c = await addPlan();
    tactic = await addTactic(Marketing_Plan__c, NAME);
    activity = await askFor(before, fund, NAME, { Tactic__c: tactic }, { Marketing_Plan__c });
    await service.tendFunds();
    const visit = await openMarketing(PARTNER_USER);
    const path = card(visit, 'Who decides, and by when');

    expect(await path.innerText()).toMatch(/Sent by Darcel Schlecht[^]*Melvin Marxen looks at it first/);
    expect(await path.innerText()).toContain('by Fri, Nov 17');
    await pictures(visit, 'funds-partner-sent');
    expect(await visit.accessibilityProblems()).toEqual([]);
  });

  test('the account manager agrees and the chief approves a part of the money', async () => {
    const manager = await openDecision(MANAGER, NAME);
    await pictures(manager, 'funds-manager');
    expect(await manager.accessibilityProblems()).toEqual([]);
    await pressIn(decisions(manager), 'Agree and pass on');
    await decisions(manager).getByText(`You agreed to ${NAME}`).waitFor();
    await service.tendFunds();

    const chief = await openDecision(CHIEF, NAME);
    await write(chief, 'Approve how much, in USD', '3000');
    await decisions(chief).getByText('$7,000 stays after this.').waitFor();
    await pictures(chief, 'funds-chief');
    await pressIn(decisions(chief), 'Approve $3,000');
    await decisions(chief).getByText(`You approved $3,000 for ${NAME}`).waitFor();

    expect(await stepsOf(connection(), activity)).toEqual([
      { kind: 'Sent', by: PARTNER_USER, approved: null, paid: null },
      { kind: 'Agreed', by: MANAGER, approved: null, paid: null },
      { kind: 'Approved', by: CHIEF, approved: 3000, paid: null },
    ]);
  });

  test('the partner claims with both proofs, sees what comes back, and cannot send before', async () => {
    await service.tendFunds();
    const visit = await openMarketing(PARTNER_USER);
    const claim = card(visit, `Claim: ${NAME}`);
    await claim.getByText('Say what you spent, then add the proofs').waitFor();
    await write(visit, 'Spent, in USD', '8400');
    await claim.getByText('2 of 2 proofs missing').waitFor();
    for (const proof of ['Invoice', 'Attendance list']) {
      const chooser = visit.page.waitForEvent('filechooser');
      await pressIn(claim, `Add file: ${proof}`);
      await (
        await chooser
      ).setFiles({ name: `${proof}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
      await claim.getByText(`${proof}.pdf`).waitFor();
    }
    await pictures(visit, 'funds-claim');
    expect(await claim.innerText()).toContain('$3,000');
    await pressIn(claim, 'Send claim');
    await claim.getByText('Claim sent').waitFor();
    const { records } = await connection().query(
      `SELECT Spent_Amount__c, Claimed_Amount__c FROM Fund_Claim__c WHERE Fund_Activity__c = '${activity}'`,
    );
    expect(records).toMatchObject([{ Spent_Amount__c: 8400, Claimed_Amount__c: 3000 }]);
  });

  test('whoever approved looks at the claim and finance pays it', async () => {
    await service.tendFunds();
    const chief = await openDecision(CHIEF, NAME);
    await pictures(chief, 'funds-claim-chief');
    await pressIn(decisions(chief), 'Approve the claim');
    await decisions(chief).getByText(`You approved the claim for ${NAME}`).waitFor();
    await service.tendFunds();
    const finance = await openDecision(FINANCE, NAME);
    await pictures(finance, 'funds-finance');
    expect(await finance.accessibilityProblems()).toEqual([]);
    await pressIn(decisions(finance), 'Mark $3,000 as paid');
    await decisions(finance).getByText(`$3,000 for ${NAME} is marked as paid.`).waitFor();

    expect((await stepsOf(connection(), activity)).slice(3)).toEqual([
      { kind: 'Claim sent', by: PARTNER_USER, approved: null, paid: null },
      { kind: 'Claim approved', by: CHIEF, approved: null, paid: null },
      { kind: 'Paid', by: FINANCE, approved: null, paid: 3000 },
    ]);
  });

  test('what came back stands beside the forecast, per dollar and at the margin, labelled apart', async () => {
    await addWonDeal(tactic, 42_000);
    await service.tendFunds();
    const visit = await openMarketing(PARTNER_USER);
    const came = card(visit, 'Before and after');
    const rows = (await came.getByRole('row').allInnerTexts()).map((row) => row.split(/\s*\t\s*/));
    const [, before, after] = rows.find(([name]) => name === 'Revenue per $1 of funds') ?? [];
    await pictures(visit, 'funds-returned');

    expect(after).toBe('$14.00');
    expect(before).toMatch(/^\$\d/);
    expect(rows).toContainEqual(['Won revenue', expect.any(String), '$42,000']);
    expect(rows).toContainEqual(['ROI at your margin', expect.any(String), '31%']);
    expect(visit.problems()).toEqual([]);
  });
});

describe('what else becomes of requests', () => {
  const ASKED = {
    'Customer dinner': 4000,
    'Webinar for plants': 3000,
    'Stand at the fair': 3000,
    'Search ads': 500,
    'Late mailing': 1000,
    'Seat campaign': 2000,
    'Road show': 3000,
    'Golf day': 4000,
    'Demo days': 1000,
  };
  const ids: Record<string, string> = {};
  let small: string;

  beforeAll(async () => {
    await screens.closeWindows();
    const big = await addFund(connection(), { Name: 'Big fund', Allocated_Amount__c: 40_000 });
    small = await addFund(connection(), { Name: 'Small fund', Allocated_Amount__c: 5_000 });
    const old = await addFund(connection(), { Name: 'Old fund' });
    const fundOf: Record<string, string> = {
      'Webinar for plants': small,
      'Stand at the fair': small,
      'Search ads': small,
      'Late mailing': old,
    };
    const partner = await windowOf(PARTNER_USER);
    for (const [name, Asked_Amount__c] of Object.entries(ASKED))
      ids[name] = await askFor(partner, fundOf[name] ?? big, name, { Asked_Amount__c });
    await service.tendFunds();
    const manager = await windowOf(MANAGER);
    for (const id of Object.values(ids)) await taken(manager, MANAGER, id, 'Agreed');
    await service.tendFunds();
  });

  const balanceOf = async (fund: string): Promise<unknown> =>
    (await connection().sobject('Marketing_Fund__c').findOne({ Id: fund }, ['Committed_Amount__c']))?.[
      'Committed_Amount__c'
    ];
  const kindsOf = async (name: string) => (await stepsOf(connection(), ids[name]!)).map(({ kind }) => kind);
  const alertIn = (visit: Visit) => decisions(visit).getByRole('alert').innerText();

  /** Both press at once. @returns the one who won, then the one who did not */
  async function atOnce(presses: [Visit, RegExp][]): Promise<[Visit, Visit]> {
    await Promise.all(presses.map(([visit, button]) => pressIn(decisions(visit), button)));
    const won = await Promise.all(
      presses.map(async ([visit]) => {
        const place = decisions(visit);
        await place.getByText('You approved').or(place.getByRole('alert')).first().waitFor();
        return (await place.getByText('You approved').count()) > 0;
      }),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
    const [first, second] = presses.map(([visit]) => visit) as [Visit, Visit];
    return won[0] ? [first, second] : [second, first];
  }

  test('of two who approve the same at once one is told that the other was first', async () => {
    const name = 'Customer dinner';
    const [chief, finance] = [await openDecision(CHIEF, name), await openDecision(FINANCE, name)];
    const [, second] = await atOnce([
      [chief, /^Approve \$4,000/],
      [finance, /^Approve \$4,000/],
    ]);
    const winner = second === chief ? FINANCE : CHIEF;

    expect(await alertIn(second)).toMatch(
      new RegExp(
        `Somebody was first: \\$4,000 approved by ${winner}, .+ What you see now is how it stands\\.`,
      ),
    );
    expect(await kindsOf(name)).toEqual(['Sent', 'Agreed', 'Approved']);
  });

  test('of two who promise more than a fund has at once one is told what is left, and nothing is overdrawn', async () => {
    const [chief, finance] = [
      await openDecision(CHIEF, 'Webinar for plants'),
      await openDecision(FINANCE, 'Stand at the fair'),
    ];
    const [, second] = await atOnce([
      [chief, /^Approve \$3,000/],
      [finance, /^Approve \$3,000/],
    ]);
    const [winner, winning] =
      second === chief ? [FINANCE, 'Stand at the fair'] : [CHIEF, 'Webinar for plants'];
    await pictures(second, 'funds-second');

    expect(await alertIn(second)).toBe(
      `${winner} has approved $3,000 for ${winning} meanwhile. $2,000 is left in the fund.`,
    );
    expect(await balanceOf(small)).toBe(3000);
    expect(await second.accessibilityProblems()).toEqual([]);

    await write(second, 'Approve how much, in USD', '2000');
    await pressIn(decisions(second), 'Approve $2,000');
    await decisions(second).getByText('You approved $2,000').waitFor();
    expect(await balanceOf(small)).toBe(5000);
  });

  test('of a fund that has run to zero nothing can be approved, on the screen or past it', async () => {
    const chief = await openDecision(CHIEF, 'Search ads');
    await decisions(chief).getByText('That is $500 too little: approve less, or return it.').waitFor();
    expect(await decisions(chief).getByRole('button', { name: 'Approve $500' }).isDisabled()).toBe(true);
    const byHand = await takeByHand(chief, CHIEF, ids['Search ads']!, 'Approved', { Approved_Delta__c: 500 });

    expect(byHand.taken).toBe(false);
    expect(byHand.said).toContain('The fund has not that much left.');
    expect(await balanceOf(small)).toBe(5000);
  });

  test('of a fund whose time is over nothing can be approved, and the partner is told to ask another', async () => {
    const old = await connection().sobject('Marketing_Fund__c').findOne({ Name: 'Old fund' }, ['Id']);
    await connection()
      .sobject('Marketing_Fund__c')
      .update({ Id: String(old?.Id), Use_By__c: '2017-11-14' });
    const chief = await openDecision(CHIEF, 'Late mailing');
    await decisions(chief).getByText('The time of this fund is over').waitFor();
    expect(
      await decisions(chief)
        .getByRole('button', { name: /^Approve/ })
        .isDisabled(),
    ).toBe(true);
    const byHand = await takeByHand(chief, CHIEF, ids['Late mailing']!, 'Approved', { Approved_Delta__c: 1 });
    expect(byHand.taken).toBe(false);
    await write(chief, WHY, 'The time of the fund is over.');
    await pressIn(decisions(chief), 'Return to be sent again');
    await decisions(chief).getByText('You returned Late mailing').waitFor();
    const partner = await openRequest('Late mailing');

    expect(await requests(partner).innerText()).toContain('Ask for it again from another fund.');
    expect(await requests(partner).getByRole('button', { name: 'Send again' }).count()).toBe(0);
  });

  test('a question is answered in words and comes back to be decided', async () => {
    const name = 'Seat campaign';
    const chief = await openDecision(CHIEF, name);
    await write(chief, WHY, 'How many seats?');
    await pressIn(decisions(chief), 'Ask for more');
    await decisions(chief).getByText('You asked Darcel Schlecht Group for more').waitFor();
    const partner = await openRequest(name);
    await requests(partner).getByText('How many seats?').waitFor();
    await write(partner, 'Your answer', 'Sixty, as in spring.');
    await pressIn(requests(partner), 'Send the answer');
    await requests(partner).getByText(`${name} is sent.`).waitFor();

    expect(await requests(partner).innerText()).toContain('Sixty, as in spring.');
    expect(await kindsOf(name)).toEqual(['Sent', 'Agreed', 'Asked for more', 'Sent']);
  });

  test('what was returned is changed and sent again, and what was asked for stays readable', async () => {
    const name = 'Road show';
    const chief = await windowOf(CHIEF);
    await taken(chief, CHIEF, ids[name]!, 'Returned', { Why__c: 'Half of it would do.' });
    const partner = await openRequest(name, WIDTHS.phone);
    await write(partner, 'Asked of the funds, in USD', '1500');
    await pictures(partner, 'funds-returned-request');
    expect(await partner.accessibilityProblems()).toEqual([]);
    await partner.page.setViewportSize({ width: WIDTHS.phone, height: 844 });
    expect(await partner.scrollsSideways()).toBe(false);
    await pressIn(requests(partner), 'Send again');
    await requests(partner).getByText(`${name} is sent.`).waitFor();

    const [record] = (
      await connection().query<Record<string, unknown>>(
        `SELECT Asked_Amount__c FROM Fund_Activity__c WHERE Id = '${ids[name]}'`,
      )
    ).records;
    expect(record?.['Asked_Amount__c']).toBe(1500);
    expect(await kindsOf(name)).toEqual(['Sent', 'Agreed', 'Returned', 'Sent']);
  });

  test('what is declined for good is over for everybody', async () => {
    const name = 'Golf day';
    const chief = await openDecision(CHIEF, name);
    await write(chief, WHY, 'It reaches no customer.');
    await pressIn(decisions(chief), 'Decline for good');
    await pressIn(decisions(chief), 'Yes, decline for good');
    await decisions(chief).getByText(`You declined ${name}`).waitFor();
    const partner = await openRequest(name);
    await requests(partner).getByText('It reaches no customer.').waitFor();
    const again = await takeByHand(partner, PARTNER_USER, ids[name]!, 'Sent');

    expect(await requests(partner).getByRole('button', { name: /Send/ }).count()).toBe(0);
    expect(again.taken).toBe(false);
  });

  test('more time to claim is given with a reason, and the partner reads the new day', async () => {
    const name = 'Demo days';
    const chief = await openDecision(CHIEF, name);
    await taken(chief, CHIEF, ids[name]!, 'Approved', { Approved_Delta__c: 1000 });
    const again = await openDecision(CHIEF, name);
    await again.page.getByRole('textbox', { name: 'Claim by' }).fill('Feb 28, 2018');
    await write(again, WHY, 'The hall is booked late.');
    await pressIn(decisions(again), 'Give more time');
    await decisions(again).getByText(`Darcel Schlecht Group has more time to claim ${name}`).waitFor();
    const partner = await openRequest(name);

    expect(await requests(partner).innerText()).toMatch(
      /Channel Chief gave time to claim until Feb 28[^]*by Wed, Feb 28/,
    );
    expect(partner.problems()).toEqual([]);
  });
});

describe('who may do what', () => {
  const NAME = 'Open evening';
  const CLAIMED = 'Closed evening';
  const ids: Record<string, string> = {};
  let fund: string;

  beforeAll(async () => {
    await screens.closeWindows();
    fund = await addFund(connection(), { Name: 'Fund of all' });
    const partner = await windowOf(PARTNER_USER);
    const manager = await windowOf(MANAGER);
    const chief = await windowOf(CHIEF);
    for (const name of [NAME, CLAIMED]) ids[name] = await askFor(partner, fund, name);
    await service.tendFunds();
    for (const name of [NAME, CLAIMED]) await taken(manager, MANAGER, ids[name]!, 'Agreed');
    await service.tendFunds();
    await taken(chief, CHIEF, ids[CLAIMED]!, 'Approved', { Approved_Delta__c: 4000 });
  });

  const TRIED = [
    ['Approved', { Approved_Delta__c: 1 }],
    ['Declined', { Why__c: 'No.' }],
    ['Asked for more', { Why__c: 'More?' }],
    ['Claim approved', {}],
    ['Extended', { New_Date__c: '2018-03-31', Why__c: 'Later.' }],
    ['Released', { Approved_Delta__c: -1, Why__c: 'Less.' }],
    ['Paid', { Paid_Delta__c: 1 }],
  ] as const;

  test.each([PARTNER_USER, MANAGER, 'Channel Operations', 'Markita Hansen', 'Celia Rouche'])(
    '%s is offered no decision that is not theirs, and the org refuses what is tried past the screen',
    async (who) => {
      const visit = await screens.signInAs(who);
      await visit.open(HOME);
      const offered = await decisions(visit)
        .getByRole('button', { name: /evening/ })
        .count();
      const got = [];
      for (const id of Object.values(ids))
        for (const [kind, fields] of TRIED)
          if ((await takeByHand(visit, who, id, kind, fields)).taken) got.push(kind);

      expect({ offered, got }).toEqual({ offered: 0, got: [] });
    },
  );

  test.each([
    [CHIEF, ['Approve $4,000', 'Ask for more', 'Return to be sent again', 'Decline for good']],
    [FINANCE, ['Approve $4,000', 'Ask for more', 'Return to be sent again', 'Decline for good']],
  ])('%s is offered every decision, each reached by keyboard', async (who, buttons) => {
    const visit = await openDecision(who, NAME);
    for (const name of buttons) await decisions(visit).getByRole('button', { name, exact: true }).waitFor();

    expect(await unreachedByTab(visit.page)).toEqual([]);
    expect(await visit.accessibilityProblems()).toEqual([]);
    expect(visit.problems()).toEqual([]);
  });

  test('another partner sees nothing of it, on the screen or past it', async () => {
    const other = await screens.signInAs('Markita Hansen');
    await other.open(await screens.partnerPage(FUNDED_PARTNER));
    const answers = await Promise.all(
      ['Marketing_Fund__c', 'Fund_Request__c', 'Fund_Activity__c', 'Fund_Step__c', 'Fund_Claim__c'].map(
        async (object) => (await asksTheOrg(other.page, 'GET', `query?q=SELECT+Id+FROM+${object}`)).body,
      ),
    );

    expect(answers.map((body) => (body as { totalSize?: number }).totalSize)).toEqual([0, 0, 0, 0, 0]);
    expect(await other.page.getByText(NAME).count()).toBe(0);
  });

  test('whoever only reads sees the requests and is offered nothing to press', async () => {
    const reader = await openMarketing('Channel Operations');
    await requests(reader).getByText(NAME).waitFor();

    expect(await requests(reader).getByRole('textbox').count()).toBe(0);
    expect(
      await card(reader, 'Claims')
        .getByRole('button', { name: /Send|Add file/ })
        .count(),
    ).toBe(0);
    expect(await reader.accessibilityProblems()).toEqual([]);
  });
});
