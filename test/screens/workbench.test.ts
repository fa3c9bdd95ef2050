import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { focused } from '../support/keyboard.ts';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';

let screens: Screens | undefined;

beforeAll(async () => {
  screens = await openScreens();
}, 180_000);

afterAll(() => screens?.close());

describe.each(['Melvin Marxen', 'Channel Chief', 'Channel Operations', 'Darcel Schlecht', 'Guest'])(
  'the workbench as %s',
  (who) => {
    test.each([
      ['desktop', WIDTHS.desktop],
      ['phone', WIDTHS.phone],
    ])(
      'opens the home page without a fault at %s width',
      async (name, width) => {
        const visit = await screens!.signInAs(who, { width });
        await visit.open('/lightning/page/home');
        await visit.picture(`home-${who.replaceAll(' ', '-')}-${name}`);

        expect(visit.problems()).toEqual([]);
        expect(await visit.accessibilityProblems()).toEqual([]);
      },
      60_000,
    );
  },
);

/** Item of the menu of the partners' site → what its page is called. */
const SITE_PAGES = [
  ['Performance', 'Performance'],
  ['Capabilities', 'Capabilities'],
  ['Account plan', 'Account plan'],
  ['Marketing', 'Marketing and funds'],
  ['Deals', 'Deals'],
  ['Reviews', 'Quarterly reviews'],
  ['Actions', 'Actions'],
  ['People', 'People'],
] as const;

describe('the partners’ site', () => {
  test.each([
    ['one click', WIDTHS.desktop],
    ['two clicks', WIDTHS.phone],
  ])(
    'opens each of its pages from home, and from each other, with %s, marked in the menu and without a fault',
    async (clicks, width) => {
      const visit = await screens!.signInAs('Darcel Schlecht', { width, slds: 1 });
      const { page } = visit;
      const menu = page.getByRole('navigation', { name: 'Pages' });
      const unfold = () => (clicks === 'two clicks' ? menu.getByRole('button').click() : undefined);
      const faults: string[] = [];
      await visit.open('/');
      await visit.picture(`site-Home-${width}`);
      faults.push(...(await visit.accessibilityProblems()).map((problem) => `Home: ${problem}`));
      for (const [item, title] of SITE_PAGES) {
        await unfold();
        await menu.getByRole('link', { name: item, exact: true }).click();
        await page.waitForFunction(`document.title === "${title} | Cadence Partners"`);
        await visit.settled();
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        const marked = await page.locator('nav [aria-current="page"]').allTextContents();
        if (marked.join() !== item) faults.push(`${item}: ${marked.join()} is marked`);
        if (await visit.scrollsSideways()) faults.push(`${item}: scrolls sideways`);
        faults.push(...(await visit.accessibilityProblems()).map((problem) => `${item}: ${problem}`));
        await visit.picture(`site-${item.replaceAll(' ', '-')}-${width}`);
      }
      await page.getByRole('link', { name: 'Northbeam Partners' }).click();
      await page.waitForURL(/\/partners\/$/);

      expect([...faults, ...visit.problems()]).toEqual([]);
    },
    60_000,
  );

  test('leads the keyboard past the menu first, then through all of it', async () => {
    const visit = await screens!.signInAs('Darcel Schlecht', { slds: 1 });
    const { page } = visit;
    await visit.open('/partners/plan');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to content');
    const passed: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Tab');
      passed.push(await focused(page));
    }
    expect(passed.slice(1)).toEqual(['Home', 'Performance', 'Capabilities']);

    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(passed).not.toContain(await focused(page));
  });

  test('lets go whoever logs out, and asks whoever is not logged in to log in', async () => {
    const visit = await screens!.signInAs('Markita Hansen', { slds: 1 });
    await visit.open('/partners/deals');
    await visit.press('Markita Hansen, your menu');
    await visit.press('Log out');
    await visit.page.waitForURL(/\/partners\/login$/);
    await visit.open('/partners/deals');

    expect(new URL(visit.page.url()).search).toBe('?startURL=%2Fpartners%2Fdeals');
    await visit.see('Use the user name that your vendor sent to you.');
    expect([...visit.problems(), ...(await visit.accessibilityProblems())]).toEqual([]);
  });

  test('tells an employee whose site it is', async () => {
    const visit = await screens!.signInAs('Melvin Marxen', { slds: 1 });
    await visit.open('/partners/deals');

    await visit.see('This is the partners’ site');
    expect([...visit.problems(), ...(await visit.accessibilityProblems())]).toEqual([]);
  });
});
