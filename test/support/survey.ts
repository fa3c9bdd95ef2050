import type { Visit } from './visit.ts';

export interface SurveyTaken {
  /** Questions that had no answer and were given one. */
  readonly asked: number;
  readonly pages: number;
}

/**
 * Answers the pages of the questionnaire from the one that is open to the last, and finishes: what is not answered
 * yet gets the best of its answers, what is kept stays.
 */
export async function answerWhatIsOpen(visit: Visit): Promise<SurveyTaken> {
  const { page } = visit;
  const finish = page.getByRole('button', { name: /finish$/i });
  let asked = 0;
  for (let pages = 1; ; pages += 1) {
    const questions = page.getByRole('region', { name: 'Questions' }).getByRole('group');
    for (const question of await questions.all()) {
      const choices = question.getByRole('radio').or(question.getByRole('checkbox'));
      const chosen = await question.locator('input:checked').count();
      if (chosen > 0 || (await choices.count()) === 0) continue;
      // The last of them says that the question does not apply.
      await choices.nth((await choices.count()) - 2).check({ force: true });
      asked += 1;
    }
    if (await finish.isVisible()) {
      await finish.click();
      await page.getByRole('heading', { name: 'Scores by category' }).waitFor();
      await visit.settled();
      return { asked, pages };
    }
    const heading = page.getByRole('heading', { level: 1 });
    const before = await heading.innerText();
    await page.getByRole('button', { name: /^Next: / }).click();
    await heading.filter({ hasNotText: before }).waitFor();
  }
}
