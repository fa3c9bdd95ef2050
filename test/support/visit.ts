import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { seriousViolations } from './accessibility.ts';
import { pictureFolder } from './pictureFolder.ts';

/** What somebody does and sees in one window. */
export interface Visit {
  readonly page: Page;
  /** Opens an address of the workbench and waits until nothing is loading. */
  open(path: string): Promise<void>;
  /** Resolves when the text can be seen; fails with what was asked for. */
  see(text: string | RegExp): Promise<void>;
  /** Presses a button, link or tab by its name. */
  press(name: string | RegExp): Promise<void>;
  /** Chooses in a list that opens, by the name of the list. */
  choose(list: string, option: string): Promise<void>;
  /** All that can be read in a part of the page, by the name of the part. */
  textOf(region: string): Promise<string>;
  /** The page is wider than its window. */
  scrollsSideways(): Promise<boolean>;
  /** Questions to the org since the page was opened. */
  dataRequests(): readonly string[];
  /** Errors that the page wrote to its console. */
  problems(): readonly string[];
  /** What axe finds against WCAG 2.2 AA: rule, where. Empty is right. */
  accessibilityProblems(): Promise<string[]>;
  /** Writes a picture of the whole page for looking at; not in the run of everything, where nobody looks. */
  picture(name: string): Promise<void>;
  /** Resolves when nothing says that it is still loading. */
  settled(): Promise<void>;
}

export function visitOf(page: Page, url: string): Visit {
  let requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request: Request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/services/')) requests.push(`${request.method()} ${pathname}`);
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });

  const settled = async () => {
    await page.locator('[data-ready="true"]').waitFor({ timeout: 30_000 });
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached', timeout: 15_000 });
  };
  return {
    page,
    settled,
    open: async (path) => {
      requests = [];
      await page.goto(url + path);
      await settled();
    },
    see: (text) => page.getByText(text).first().waitFor({ timeout: 30_000 }),
    press: (name) =>
      page
        .getByRole('button', { name })
        .or(page.getByRole('link', { name }))
        .or(page.getByRole('tab', { name }))
        .first()
        .click(),
    choose: async (list, option) => {
      const box = page.getByRole('combobox', { name: list });
      // Only what is a list of its own has no role given to it.
      if ((await box.getAttribute('role')) === null) await box.selectOption({ label: option });
      else {
        await box.click();
        await page.getByRole('listbox', { name: list }).getByRole('option', { name: option }).click();
      }
    },
    textOf: (region) => page.getByRole('region', { name: region }).ariaSnapshot(),
    scrollsSideways: () =>
      page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth'),
    dataRequests: () => requests,
    problems: () => problems,
    accessibilityProblems: () => seriousViolations(page),
    picture: async (name) => {
      if (process.env.SCREEN_PICTURES === 'none') return;
      await page.screenshot({ path: join(pictureFolder(), `${name}.png`), fullPage: true });
    },
  };
}
