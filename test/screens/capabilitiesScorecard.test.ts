import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { unreachedByTab } from '../support/keyboard.ts';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';
import { answerWhatIsOpen } from '../support/survey.ts';
import type { Visit } from '../support/visit.ts';

const RETURNING = 'Darcel Schlecht Group';
const OTHER = 'Markita Hansen Group';
const NEW = 'Mei-Mei Johns Group';

jest.setTimeout(60_000);

let screens: Screens;

beforeAll(async () => {
  screens = await openScreens();
}, 180_000);

afterAll(() => screens?.close());

async function open(who: string, partner: string, width?: number): Promise<Visit> {
  const visit = await screens.signInAs(who, width ? { width } : {});
  await visit.open(await screens.partnerPage(partner));
  await visit.press('Capabilities');
  await visit.page.getByRole('tabpanel').getByRole('heading', { level: 1 }).waitFor();
  await visit.settled();
  return visit;
}

const answersOf = async (partner: string): Promise<number> =>
  screens.synced.sample.connection
    .sobject('Capability_Answer__c')
    .count({ 'Scorecard__r.Partner__r.Name': partner });

describe('the capabilities scorecard', () => {
  test('is started by a manager, moves its score while it is answered, and keeps what was answered', async () => {
    const visit = await open('Melvin Marxen', NEW);
    await visit.picture('capabilities-start');
    expect(await visit.accessibilityProblems()).toEqual([]);
    await visit.press('Start');

    const live = visit.page.getByRole('complementary', { name: 'Live score' });
    await live.getByText('Not scored').first().waitFor();
    const best = visit.page.getByRole('radio').nth(3);
    await best.check({ force: true });
    await live.getByText('100').first().waitFor();
    await visit.see(/^Saved/);
    await visit.picture('capabilities-answering');
    expect(await visit.accessibilityProblems()).toEqual([]);
    expect(await unreachedByTab(visit.page)).toEqual([]);

    const again = await open('Melvin Marxen', NEW);
    await again.see(/1 of \d+ questions answered/);
    expect(await answersOf(NEW)).toBe(1);
  });

  test('is updated by a returning partner in under five minutes, kept answers not asked again', async () => {
    const visit = await open('Darcel Schlecht', RETURNING);
    const start = Date.now();
    await visit.press('Update answers');
    await visit.see(/14 of 22 answers kept from Aug 19/);
    const total = visit.page.getByRole('complementary', { name: 'Live score' }).getByText(/^67$/);
    await total.waitFor();
    await visit.picture('capabilities-returning');
    const { asked, pages } = await answerWhatIsOpen(visit);
    const seconds = (Date.now() - start) / 1000;
    await visit.picture('capabilities-result');
    process.stdout.write(
      `Capabilities updated: ${asked} of 22 asked on ${pages} pages, ${seconds} s by script.\n`,
    );

    expect(asked).toBeLessThanOrEqual(8);
    expect(seconds).toBeLessThan(300);
    expect(await visit.accessibilityProblems()).toEqual([]);
  });

  test('puts a suggested action on the plan once', async () => {
    const visit = await open('Markita Hansen', OTHER);
    const before = await screens.actionsOf(OTHER);
    await visit.page.getByRole('button', { name: 'Add to plan' }).first().click();
    await visit.see('In plan');

    expect(await screens.actionsOf(OTHER)).toHaveLength(before.length + 1);
  });

  test('is completed at the time of the org, not of the browser', async () => {
    const { connection, org } = screens.synced.sample;
    const round = await connection
      .sobject('Capability_Scorecard__c')
      .findOne({ 'Partner__r.Name': RETURNING, Round__c: 3 }, ['Started_At__c', 'Completed_At__c']);
    const day = org.clock.now().toISOString().slice(0, 10);

    expect(round).toMatchObject({
      Started_At__c: expect.stringContaining(day) as unknown,
      Completed_At__c: expect.stringContaining(day) as unknown,
    });
  });

  test('takes a goal in place, where it is agreed, and shows how far it is', async () => {
    const visit = await open('Celia Rouche', OTHER);
    await visit.press('Set goals');
    const field = visit.page.getByLabel('Activation', { exact: true });
    await field.fill('140');
    await visit.press('Save goals');
    await visit.see('Enter 1 to 100.');
    expect(await visit.accessibilityProblems()).toEqual([]);
    await field.fill('95');
    await visit.press('Save goals');
    await visit.see('Goals saved');
    await visit.picture('capabilities-goals');

    const row = visit.page.getByRole('row', { name: /^Activation/ });
    expect(await row.innerText()).toMatch(/95/);
    expect(
      await open('Markita Hansen', OTHER).then((again) =>
        again.page.getByRole('row', { name: /^Activation/ }).innerText(),
      ),
    ).toMatch(/95/);
  });

  test('is the same on a phone, without a scroll sideways', async () => {
    const visit = await open('Markita Hansen', OTHER, WIDTHS.phone);
    await visit.picture('capabilities-phone');
    expect(await visit.scrollsSideways()).toBe(false);
    expect(await visit.accessibilityProblems()).toEqual([]);
  });
});
