import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openPlan } from '../support/plan.ts';
import { startPlanService, type PlanService } from '../support/planService.ts';
import { openScreens, type Screens } from '../support/screens.ts';

/** A partner that has no plan yet, and one whose first talk is under way. */
const NEW = { partner: 'Gladys Colclough Group', user: 'Gladys Colclough', manager: 'Melvin Marxen' };
const TALKING = { partner: 'Markita Hansen Group', user: 'Markita Hansen', manager: 'Celia Rouche' };
/** Signed and alive, with promises of both sides. */
const ALIVE = { partner: 'Darcel Schlecht Group', manager: 'Melvin Marxen' };
const DAY = 24 * 60 * 60 * 1000;

jest.setTimeout(60_000);

let screens: Screens;
let service: PlanService;

beforeAll(async () => {
  screens = await openScreens();
  service = await startPlanService(screens);
}, 240_000);

afterEach(() => screens.closeWindows());
afterAll(async () => {
  await service?.close();
  await screens?.close();
});

const planOf = (who: string, partner: string) => openPlan(screens, who, partner);
const first = async (soql: string) => (await screens.synced.sample.connection.query(soql)).records[0];
/** The goal of the partner as a whole that holds for the last quarter of the year. */
const agreedGoal = (partner: string) =>
  first(
    `SELECT Amount__c, Reason__c FROM Partner_Goal__c WHERE Partner__r.Name = '${partner}'
     AND Seller__c = null AND Period__r.Name = '2017-Q4' AND Status__c = 'Accepted'`,
  );
const goalLine = (partner: string) =>
  first(
    `SELECT Amount__c, Rumba__c FROM Plan_Line__c WHERE Line_Key__c = 'goal.revenue'
     AND Account_Plan_Version__r.Account_Plan__r.Partner__r.Name = '${partner}'
     ORDER BY Account_Plan_Version__r.Number__c DESC LIMIT 1`,
  );

describe('from an empty page to a plan that both have signed', () => {
  const { partner, user, manager } = NEW;

  test('the partner reads who starts the plan with it', async () => {
    const visit = await planOf(user, partner);
    await visit.pictures('plan-1-empty-partner');

    await visit.see(`${manager} starts it with you. Then you both write it, and both sign.`);
    expect(await visit.page.getByRole('button', { name: 'Start the plan' }).count()).toBe(0);
  });

  test('the manager starts it from the template in one click', async () => {
    const visit = await planOf(manager, partner);
    await visit.choose('Period', '2017-Q4');
    await visit.pictures('plan-1-empty-manager');
    await visit.press('Start the plan');

    await visit.see('Draft. Both can write it until one of you offers it.');
    await visit.see('0 of 4 answered');
    await visit.settled();
    await visit.pictures('plan-2-begun');
  });

  test('the service brings the customers of open and won deals', async () => {
    await service.tend();
    const visit = await planOf(user, partner);

    expect(await visit.card('Where the next deals are').getByRole('row').count()).toBeGreaterThan(10);
  });

  test('the partner answers a question, and it is saved when the field is left', async () => {
    const visit = await planOf(user, partner);
    await visit.openQuestion('Together', 'Why we are in business together');
    await visit.write(
      visit.field('Why we are in business together'),
      'Clinics trust us, and need your machines.',
    );
    await visit.pictures('plan-3-answered');

    await visit.see(/^Saved \d/);
    await visit.openAgain();
    await visit.openSection('Together');
    await visit.see('Clinics trust us, and need your machines.');
  });

  test('what is still to find follows the goal while it is agreed', async () => {
    const visit = await planOf(manager, partner);
    await visit.see('No goal agreed yet');
    await visit.openQuestion('Goals', 'Goal');
    await visit.write(visit.field('Goal'), '200000');

    await visit.see(/still to find for the \$200,000 goal$/);
    await visit.pictures('plan-4-goal');
  });

  test('it is not offered before the goal has passed the five checks', async () => {
    const visit = await planOf(manager, partner);
    await visit.see('The five checks: Goal');
    expect(await visit.page.getByRole('button', { name: 'Offer version 1' }).isDisabled()).toBe(true);
    await visit.openQuestion('Goals', 'Goal');
    await visit.tickChecks();

    await visit.press('Offer version 1');
    await visit.pressAndSave('Offer it for signing');
    await visit.see('Frozen Nov 15.');
    await visit.pictures('plan-5-offered');
  });

  test.each([manager, user])('%s signs in a session of their own', async (who) => {
    const visit = await planOf(who, partner);
    await visit.pressAndSave('Sign version 1');

    await visit.see(`${who} signed`);
    await visit.pictures(`plan-6-signed-${who.replace(' ', '-')}`);
  });

  test('the service makes the goal of what both have signed', async () => {
    await service.tend();

    expect(await agreedGoal(partner)).toMatchObject({
      Amount__c: 200_000,
      Reason__c: 'Account plan version 1',
    });
  });

  test('the next sync measures what is won against it, and a deal that is won counts', async () => {
    await screens.synced.sync('incremental');
    const visit = await planOf(user, partner);
    await visit.see(/behind where we agreed: \$28,844 won/);
    await visit.pictures('plan-7-measured');
    const deal = await first(
      `SELECT Id FROM Opportunity WHERE Partner__r.Name = '${partner}' AND IsClosed = false LIMIT 1`,
    );
    const won = { Id: deal!.Id!, StageName: 'Closed Won', Amount: 10_000, CloseDate: '2017-11-15' };
    await screens.synced.sample.connection.sobject('Opportunity').update(won);
    await screens.synced.sync('incremental');

    await visit.openAgain();
    await visit.see(/behind where we agreed: \$38,844 won/);
  });
});

describe('a second version', () => {
  const { partner, user, manager } = NEW;

  test('says what changes, who asked for it and why, and cannot be offered without', async () => {
    const visit = await planOf(user, partner);
    await visit.pressAndSave('Change the plan');
    await visit.see('Draft. Version 1 counts until both have signed version 2.');
    await visit.openQuestion('Goals', 'Goal');
    await visit.write(visit.field('Goal'), '250000');
    await visit.see('Why it changes: Goal');
    await visit.write(visit.field('Why'), 'Two hospitals decide before Christmas.');

    expect(await visit.card('Version and signatures').getByRole('row').nth(1).innerText()).toMatch(
      /Goal\s+\$200,000\s+\$250,000/,
    );
    await visit.pictures('plan-8-changes');
    await visit.press('Offer version 2');
    await visit.pressAndSave('Offer it for signing');
  });

  test('reads the same to the other side, and both sign again', async () => {
    const theirs = await planOf(manager, partner);
    await theirs.see('Gladys Colclough Group: Two hospitals decide before Christmas.');
    await theirs.pressAndSave('Sign version 2');
    const ours = await planOf(user, partner);
    await ours.pressAndSave('Sign version 2');

    await ours.see('Signed by both Nov 15. A change makes the next version.');
    await ours.pictures('plan-9-second-signed');
  });

  test('takes the place of the first one as the goal', async () => {
    await service.tend();

    expect(await agreedGoal(partner)).toMatchObject({
      Amount__c: 250_000,
      Reason__c: 'Account plan version 2',
    });
  });
});

describe('two people who write the same plan at once', () => {
  const { partner, user, manager } = TALKING;
  const together = () => Promise.all([planOf(manager, partner), planOf(user, partner)]);

  test('keep what both wrote in different fields of one line', async () => {
    const [one, other] = await together();
    await one.openQuestion('Goals', 'Goal');
    await other.openQuestion('Goals', 'Goal');
    await one.write(one.field('Goal'), '130000');
    await other
      .card('What we agree')
      .getByRole('checkbox', { name: /^believable/ })
      .check();
    await other.see(/^Saved \d/);

    expect(await goalLine(partner)).toMatchObject({ Amount__c: 130_000, Rumba__c: 'R;U;B' });
  });

  test.each([
    ['Use theirs', 140_000],
    ['Keep mine', 125_000],
  ])('are shown both values of the same field; %s counts', async (choice, kept) => {
    const [one, other] = await together();
    await one.openQuestion('Goals', 'Goal');
    await other.openQuestion('Goals', 'Goal');
    await one.write(one.field('Goal'), choice === 'Use theirs' ? '140000' : '145000');
    await other.write(other.field('Goal'), '125000');
    await other.see('Celia Rouche changed “Goal” while you were typing.');
    await other.see(/^Theirs: \$14[05],000, saved .* Yours: \$125,000, not saved\.$/);
    await other.see('One change not saved');
    await other.pictures(`plan-conflict-${kept}`);
    await other.press(choice);

    await other.page.getByRole('alert').waitFor({ state: 'detached' });
    await other.page.getByText('Saving').waitFor({ state: 'detached' });
    expect(await goalLine(partner)).toMatchObject({ Amount__c: kept });
  });

  test('see what the other wrote without reading the page again', async () => {
    const [one, other] = await together();
    await one.openQuestion('Together', 'The market we go for');
    await one.write(one.field('The market we go for'), 'Clinics of the north.');
    await other.openQuestion('Together', 'What customers get from both of us');
    await other.write(other.field('What customers get from both of us'), 'One contract.');

    await one.card('What we agree').getByText('One contract.').waitFor({ timeout: 30_000 });
    await other.card('What we agree').getByText('Clinics of the north.').waitFor({ timeout: 30_000 });
  });
});

describe('the operating period', () => {
  const { partner, user, manager } = TALKING;

  test('is proposed from both calendars and stands in the version', async () => {
    const visit = await planOf(user, partner);
    await visit.press('Compare the ways to agree');
    await visit.pictures('plan-period-ways');
    await visit.press('Take this one: Jan 1, 2018 to Apr 15, 2018');

    await visit.see(/^Jan 1 to Apr 15, proposed in version 1 and not signed yet\./);
    await visit.pictures('plan-period-proposed');
  });

  test('is agreed when both have signed, and is written down by the service', async () => {
    const visit = await planOf(manager, partner);
    await visit.openQuestion('Goals', 'Goal');
    await visit.tickChecks();
    await visit.press('Offer version 1');
    await visit.pressAndSave('Offer it for signing');
    await visit.pressAndSave('Sign version 1');
    await (await planOf(user, partner)).pressAndSave('Sign version 1');
    await service.tend();

    await visit.openAgain();
    await visit.see(/^Jan 1 to Apr 15, agreed by both on Nov 15\./);
    await visit.pictures('plan-period-agreed');
    expect(
      await first(`SELECT Agreed_On__c FROM Operating_Period__c WHERE Partner__r.Name = '${partner}'`),
    ).toMatchObject({ Agreed_On__c: '2017-11-15' });
  });
});

describe('a review', () => {
  const { partner, user, manager } = NEW;

  test('is planned by one side', async () => {
    const visit = await planOf(manager, partner);
    const reviews = visit.card('Reviews');
    await reviews.getByRole('button', { name: 'Plan a review' }).click();
    await reviews.getByLabel('On which day').fill('Nov 15, 2017');
    await reviews.getByLabel('On which day').blur();
    await visit.pressAndSave('Plan this one');

    await reviews.getByRole('heading', { name: 'Nov 15, 2017' }).waitFor();
    await visit.pictures('plan-review-planned');
  });

  test('is held by both, who write down wins and ways through', async () => {
    const visit = await planOf(user, partner);
    const reviews = visit.card('Reviews');
    await reviews.getByRole('button', { name: 'Open the agenda of Nov 15, 2017' }).click();
    await visit.write(reviews.getByLabel('Where are the big wins?'), 'A deal of 10,000 with a clinic.');
    await visit.write(reviews.getByLabel('How do we get through it?'), 'Prices within a day.');
    await visit.pressAndSave('We held it');

    await reviews.getByText(/^Last held Nov 15, 2017\./).waitFor();
    await visit.pictures('plan-review-held');
  });

  test('is followed by a note, which the other side reads', async () => {
    const visit = await planOf(user, partner);
    await visit.card('Notes').getByLabel('Write to the other side').fill('Thank you for the prices.');
    await visit.pressAndSave('Write it');

    const theirs = await planOf(manager, partner);
    await theirs.card('Notes').getByText('Thank you for the prices.').waitFor();
  });
});

describe('when a month has passed', () => {
  const { partner, manager } = ALIVE;

  test('promises that were not kept move into the next 30 days and say so', async () => {
    const before = await planOf(manager, partner);
    const late = 'Name two engineers for the GTK 500 training';
    await before.card('Next 30 days').getByText(late).waitFor();
    screens.synced.sample.org.clock.advance(30 * DAY);
    await service.tend();

    const visit = await planOf(manager, partner);
    const action = visit.card('Next 30 days').getByRole('listitem').filter({ hasText: late });
    expect(await action.innerText()).toMatch(/Nov 30[^]*carried over/);
    await visit.pictures('plan-a-month-later');
  });
});
