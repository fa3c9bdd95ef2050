import type { Locator } from 'playwright-core';
import { WIDTHS, type Screens } from './screens.ts';
import type { Visit } from './visit.ts';

/** A plan as one person has it before them. */
export interface PlanVisit extends Visit {
  /** A card of the plan, by its heading. */
  card(name: string | RegExp): Locator;
  /** Turns to a section of what both agree. */
  openSection(section: string): Promise<void>;
  /** Opens a question of it. */
  openQuestion(section: string, line: string): Promise<void>;
  /** The field of the question that is open. */
  field(name: string): Locator;
  /** Types into a field and leaves it; resolves when the org has answered. */
  write(field: Locator, value: string): Promise<void>;
  /** Ticks the five checks of the goal that is open. */
  tickChecks(): Promise<void>;
  /** Presses a button and waits for the org's answer to what it writes. */
  pressAndSave(name: string | RegExp): Promise<void>;
  /** Reads the plan again. */
  openAgain(): Promise<void>;
  /** Pictures of the whole plan on a desktop and as narrow as a phone. */
  pictures(name: string): Promise<void>;
}

/** Opens the plan of a partner on the partner's page, or what stands where there is none yet. */
export async function openPlan(
  screens: Screens,
  who: string,
  partner: string,
  width: number = WIDTHS.desktop,
): Promise<PlanVisit> {
  const visit = await screens.signInAs(who, { width });
  const path = await screens.partnerPage(partner);
  const { page } = visit;
  const agreement = page.getByRole('region', { name: 'What we agree' });
  const sections = page.getByRole('navigation', { name: 'Sections of the plan' });

  const openAgain = async () => {
    await visit.open(path);
    await visit.press('Account Plan');
    await page.getByRole('tabpanel', { name: 'Account Plan' }).getByRole('heading').first().waitFor();
    await visit.settled();
  };
  const saving = async (act: () => Promise<unknown>) => {
    const answered = page.waitForResponse(
      (response) => /\/ui-api\/records/.test(response.url()) && response.request().method() !== 'GET',
    );
    await act();
    await answered;
    await page.getByText('Saving').waitFor({ state: 'detached' });
  };

  const openSection = (section: string) => sections.getByRole('button', { name: section }).click();

  await openAgain();
  return {
    ...visit,
    card: (name) => page.getByRole('region', { name }),
    openSection,
    openQuestion: async (section, line) => {
      await openSection(section);
      await agreement.getByRole('button', { name: new RegExp(`^(Answer|Change): ${line}$`) }).click();
    },
    field: (name) => agreement.getByLabel(name, { exact: true }),
    write: (field, value) =>
      saving(async () => {
        await field.fill(value);
        await field.blur();
      }),
    tickChecks: async () => {
      for (const check of await agreement.getByRole('checkbox').all()) await check.check();
      await page.getByText('Saving').waitFor({ state: 'detached' });
    },
    pressAndSave: (name) => saving(() => visit.press(name)),
    openAgain,
    pictures: async (name) => {
      for (const each of Object.values(WIDTHS)) {
        await page.setViewportSize({ width: each, height: 900 });
        await visit.picture(`${name}-${each}`);
      }
      await page.setViewportSize({ width, height: 900 });
    },
  };
}
