/** The tab Casus and the gate. */
import { existsSync } from 'node:fs';
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { answerSaveDialog } from '../support/dialogs';
import { chooseInMenu, pickOption } from './frame';

/** Makes a casus from the open file and waits for its gate. */
export const newCasus = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Nieuwe casus' }).click();
  await expect(page.getByRole('button', { name: 'Typen: Leervraag' })).toBeVisible();
};

/** From the gate back to the file's list of casuses. */
export const backToCasuses = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /^Alle casussen van dit dossier/ }).click();
  await expect(page.getByRole('list', { name: 'Casussen van dit dossier' })).toBeVisible();
};

/** The editor of a part: "Leervraag", "Concreet gedrag: Waar", "Vraag aan directeur". */
export const editor = (page: Page, part: string): Locator =>
  page.getByRole('textbox', { name: part, exact: true });

/** What is typed and decided is in the casus. */
export const expectKept = (page: Page): Promise<void> =>
  expect(page.getByText('Bewaard', { exact: true })).toBeVisible();

/** Types into a section that is empty yet; a question for a partner names the partner. */
export const typeIn = async (
  page: Page,
  section: string,
  { text, partner }: { readonly text: string; readonly partner?: string },
): Promise<void> => {
  await page.getByRole('button', { name: `Typen: ${section}`, exact: true }).click();
  if (partner !== undefined) {
    await page.getByRole('dialog').getByLabel('Partner').fill(partner);
    await page.getByRole('dialog').getByRole('button', { name: 'Verder' }).click();
  }
  const field = editor(page, partner === undefined ? section : `Vraag aan ${partner}`);
  await expect(field).toBeFocused();
  await page.keyboard.insertText(text);
  await expectKept(page);
};

/** Copies texts out of the file into a section; each by (the beginning of) its label in the dialog. */
export const pullInto = async (
  page: Page,
  section: string,
  labels: readonly (string | RegExp)[],
): Promise<void> => {
  await page
    .getByRole('button', { name: `Uit het dossier halen …: ${section}`, exact: true })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Uit het dossier halen' });
  for (const label of labels) await dialog.getByLabel(label).first().check();
  await dialog.getByRole('button', { name: /^Haal \d+ tekst/ }).click();
  await expect(dialog).toHaveCount(0);
};

export type CasusFacts = {
  /** As in the list: "Kernteam". */
  readonly meeting?: string;
  /** As beside the choice: "Ouders zijn geïnformeerd." */
  readonly basis: string;
  readonly note?: string;
};

/** Fills in the meeting and the basis; the day of the basis is today. */
export const fillFacts = async (page: Page, facts: CasusFacts): Promise<void> => {
  await page.getByRole('button', { name: /: Overleg en grondslag$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Overleg en grondslag' });
  if (facts.meeting !== undefined) await pickOption(page, 'Soort overleg', facts.meeting);
  await dialog.getByLabel(facts.basis).check();
  if (facts.note !== undefined) {
    await dialog.getByLabel(/^(Toelichting|Waarom zijn)/).fill(facts.note);
  }
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog).toHaveCount(0);
};

/** Every part as it will stand in the casus. */
export const outcomes = (page: Page): Locator =>
  page.getByRole('group', { name: /^In de casus: / });

/** A marked word in the right column, by what stood there: pressing it opens `hitPanel`. */
export const mark = (page: Page, surface: string): Locator =>
  outcomes(page).getByRole('button', { name: new RegExp(`^${surface}, `) });

/** What can be done with a hit. */
export const hitPanel = (page: Page): Locator =>
  page.getByRole('dialog', { name: /^Wat gebeurt er met / });

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
  const nothing = page.getByText(/^(Alles is beantwoord|Er is nog niets gevonden)/);
  await expect(nothing.or(list.first())).toBeVisible();
  while ((await list.count()) > 0) {
    const first = list.first();
    const words = await first.innerText();
    const surface = await first.locator('strong').innerText();
    asked.push(surface);
    const buttons = first.getByRole('button');
    await (keep(surface) ? buttons.filter({ hasText: 'laat staan' }) : buttons.first()).click();
    // Another one comes in its place, or none.
    await expect.poll(async () => (await list.allInnerTexts())[0] ?? '').not.toBe(words);
  }
  return asked;
};

/** Marks the last word of a part, which the engine missed, by keyboard: selects it and presses Ctrl+M. */
export const markMissed = async (
  page: Page,
  { part, kind }: { readonly part: string; readonly kind: string },
): Promise<void> => {
  await editor(page, part).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+m');
  const dialog = page.getByRole('dialog', { name: /markeren$/ });
  await dialog.getByLabel(kind, { exact: true }).check();
  await dialog.getByRole('button', { name: 'Markeer', exact: true }).click();
  await expect(dialog).toHaveCount(0);
};

/** Where the meter asks, accepts it with a reason; does nothing where it does not ask. */
export const acceptMeter = async (page: Page, reason: string): Promise<void> => {
  const field = page.getByLabel('Waarom mag het zo blijven?');
  if ((await field.count()) === 0) return;
  await field.fill(reason);
  await page.getByRole('button', { name: 'Zo laten' }).click();
  await expect(page.getByText('U liet dit zo:')).toBeVisible();
};

export const releaseDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: /vrijgeven als versie/ });

/** Opens the checklist, reads aloud and releases; everything else must be done. */
export const release = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Vrijgeven', exact: true }).click();
  const dialog = releaseDialog(page);
  await dialog.getByLabel(/hardop gelezen/).check();
  const kept = dialog.getByLabel(/wil ze laten staan/);
  if ((await kept.count()) > 0) await kept.check();
  await dialog.getByRole('button', { name: 'Vrijgeven', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Exporteren' })).toBeVisible();
};

export type ExportItem =
  | 'PDF'
  | 'Word (DOCX)'
  | 'PDF, een bladzijde per partner'
  | 'Word (DOCX), een bladzijde per partner'
  | 'Logboek als PDF (zonder wat er stond)';

/** Saves the version that is shown, and waits for the file: an older notice says nothing of this one. */
export const exportAs = async (
  { electron, page }: { readonly electron: ElectronApplication; readonly page: Page },
  { item, path }: { readonly item: ExportItem; readonly path: string },
): Promise<void> => {
  await answerSaveDialog(electron, path);
  await chooseInMenu(page, 'Exporteren', new RegExp(`^${item.replaceAll(/[()]/g, '\\$&')}$`));
  await expect.poll(() => existsSync(path)).toBe(true);
  await expect(page.getByText('De casus is bewaard.').last()).toBeVisible();
};
