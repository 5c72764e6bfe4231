/** The tab Casus and the gate. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Makes a casus from the open file and waits for its gate. */
export const newCasus = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Nieuwe casus' }).click();
  await expect(page.getByLabel('Hulpvraag')).toBeVisible();
};

export type CasusChoice = {
  readonly helpQuestion: string;
  readonly fields: readonly string[];
  /** Titles of notes. */
  readonly notes: readonly string[];
};

/** Says what goes along and waits until it is in the casus. */
export const compose = async (page: Page, choice: CasusChoice): Promise<void> => {
  await page.getByLabel('Hulpvraag').fill(choice.helpQuestion);
  const fields = page.getByRole('group', { name: 'Gegevens, al ruimer gemaakt' });
  for (const field of choice.fields) await fields.getByLabel(field, { exact: true }).check();
  const notes = page.getByRole('group', { name: 'Notities', exact: true });
  for (const note of choice.notes) await notes.getByLabel(`${note}, `).check();
  await expect(outcomes(page)).toHaveCount(1 + choice.fields.length + choice.notes.length);
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
};

/** Every part as it will stand in the casus. */
export const outcomes = (page: Page): Locator =>
  page.getByRole('group', { name: /^In de casus: / });

const questions = (page: Page): Locator =>
  page.getByRole('list', { name: 'Nog beantwoorden' }).getByRole('listitem');

/**
 * Answers every open question.
 * @param keep words that are no name where they stand: they stay as they are
 * @returns the words that were asked about
 */
export const answerQuestions = async (
  page: Page,
  keep: (surface: string) => boolean = () => false,
): Promise<readonly string[]> => {
  const asked: string[] = [];
  const list = questions(page);
  const nothing = page.getByText('Alles is beantwoord.');
  await expect(nothing.or(list.first())).toBeVisible();
  for (let left = await list.count(); left > 0; left = await list.count()) {
    const surface = await list.first().locator('strong').innerText();
    asked.push(surface);
    const buttons = list.first().getByRole('button');
    await (keep(surface) ? buttons.filter({ hasText: 'laat staan' }) : buttons.first()).click();
    await expect.poll(() => list.count()).toBeLessThan(left);
  }
  return asked;
};

export const release = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Vrijgeven', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /vrijgeven/ });
  await dialog.getByLabel(/hardop gelezen/).check();
  await dialog.getByRole('button', { name: 'Vrijgeven', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Bewaar als PDF' })).toBeVisible();
};
