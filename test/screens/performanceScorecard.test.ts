import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { focused, unreachedByTab } from '../support/keyboard.ts';
import { lettersPrinted } from '../support/paper.ts';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';
import type { Visit } from '../support/visit.ts';

const PARTNER = 'Darcel Schlecht Group';
const ACTION = 'Confirm the dates of 138 open deals';

jest.setTimeout(60_000);

let screens: Screens;

beforeAll(async () => {
  screens = await openScreens();
}, 180_000);

afterAll(() => screens?.close());

async function open(partner = PARTNER, options?: { width?: number }): Promise<Visit> {
  const visit = await screens.signInAs('Melvin Marxen', options);
  await visit.open(await screens.partnerPage(partner));
  return visit;
}

describe('the performance scorecard', () => {
  test('answers its three questions, the worst thing in the heading, from two requests', async () => {
    const visit = await open();

    await visit.see(/^On pace: 51% of goal with 49% of the quarter elapsed\. Pipeline is 2\.5x/);
    expect(await visit.textOf('On pace?')).toMatch(/Ahead 1\.04[^]*\$192,941 of \$380,700[^]*\$6,729 ahead/);
    expect(await visit.textOf('Enough pipeline?')).toMatch(
      /Thin 2\.5x[^]*\$474,357 open on \$187,759 remaining/,
    );
    expect(await visit.textOf('At level?')).toContain('Platinum: 5 of 6 requirements met');
    expect(visit.dataRequests().length).toBeLessThanOrEqual(2);
    expect(visit.problems()).toEqual([]);
  });

  test('explains a number until Esc, and gives the focus back', async () => {
    const visit = await open();
    await visit.press('Explain: On pace?');
    await visit.see(/\$380,700 × 45 of 92 days/);
    expect(await visit.accessibilityProblems()).toEqual([]);
    await visit.picture('scorecard-explained');

    await visit.page.keyboard.press('Escape');

    expect(await visit.page.getByRole('dialog').count()).toBe(0);
    expect(await focused(visit.page)).toBe('Explain: On pace?');
  });

  test('lists the deals behind a number', async () => {
    const visit = await open();
    await visit.press('Explain: On pace?');
    await visit.press('Open the 49 won deals');

    const deals = visit.page.getByRole('dialog').last();
    await deals.getByRole('table').waitFor();
    await visit.settled();
    await visit.picture('scorecard-deals');
    expect(await visit.accessibilityProblems()).toEqual([]);
  });

  test('adds the next action to the plan with one click, and only once', async () => {
    const visit = await open();
    await visit.press(`Add to plan: ${ACTION}`);
    await visit.page.getByRole('button', { name: `In plan: ${ACTION}` }).waitFor();
    await visit.open(await screens.partnerPage(PARTNER));

    expect(await visit.page.getByRole('button', { name: `Add to plan: ${ACTION}` }).count()).toBe(0);
    expect((await screens.actionsOf(PARTNER)).filter((name) => name === ACTION)).toHaveLength(1);
  });

  test('shows another quarter when it is picked', async () => {
    const visit = await open();
    await visit.choose('Quarter', 'Q2 2017');
    await visit.see('$310,075 of $368,000');
    await visit.picture('scorecard-closed-quarter');
    expect(await visit.accessibilityProblems()).toEqual([]);
  });

  test('has plain words for a partner without a deal', async () => {
    const visit = await open('Mei-Mei Johns Group');
    await visit.picture('scorecard-no-deals');
    await visit.see(/^Behind pace by \$2,935: 0% of goal/);
    expect(await visit.page.getByRole('main').ariaSnapshot()).not.toMatch(/NaN|undefined|null|Infinity/);
    expect(await visit.accessibilityProblems()).toEqual([]);
  });

  test('shows first what the partner’s life stage asks for, and the rest below, from two requests', async () => {
    const visit = await open('Mei-Mei Johns Group');
    const tiles = visit.page.locator('c-scorecard-tile h2');

    expect(await tiles.allInnerTexts()).toEqual([
      'Enough certified people?',
      'Required tasks done?',
      'Registering deals?',
    ]);
    await visit.see('Won against goal');
    expect(visit.dataRequests().length).toBeLessThanOrEqual(2);
    expect(visit.problems()).toEqual([]);
  });

  test('says the same of a level at risk in the tile and in the list', async () => {
    const visit = await open();
    const why = '3 short on Mar 31: 2 certificates end before then';

    expect(await visit.textOf('At level?')).toMatch(new RegExp(`${why}[^]*Book 3 seats`));
    expect(await visit.textOf('Keeping Platinum')).toMatch(new RegExp(`${why}[^]*Book 3 seats`));
  });

  test('is one Letter page on paper', async () => {
    const visit = await open();
    expect(await lettersPrinted(visit.page, 'scorecard')).toBe(1);
  });

  test('lets the keyboard reach every control', async () => {
    const visit = await open();
    expect(await unreachedByTab(visit.page)).toEqual([]);
  });

  test.each([WIDTHS.phone, 320])('fits a window of %i pixels', async (width) => {
    const visit = await open(PARTNER, { width });
    await visit.picture(`scorecard-${width}`);
    expect(await visit.scrollsSideways()).toBe(false);
    expect(await visit.accessibilityProblems()).toEqual([]);
  });
});
