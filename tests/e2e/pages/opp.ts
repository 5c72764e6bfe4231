/** The tab OPP and the editor of an OPP. */
import { expect, type Locator, type Page } from '@playwright/test';
import { heading } from './frame';

export type NewOpp = {
  /** As beside the choice: "Inschrijving (wet)". */
  readonly trigger?: string;
  /** `dd-mm-jjjj`; without it what stands there stays. */
  readonly triggerOn?: string;
  readonly startOn?: string;
};

/** Makes an OPP from the tab and waits for its editor. */
export const newOpp = async (page: Page, options: NewOpp = {}): Promise<void> => {
  await page.getByRole('button', { name: /^(OPP|Nieuw OPP) maken$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'OPP maken' });
  if (options.trigger !== undefined) await dialog.getByLabel(options.trigger).check();
  if (options.triggerOn !== undefined) {
    await dialog.getByLabel('Op welke dag was dat?').fill(options.triggerOn);
  }
  if (options.startOn !== undefined) await dialog.getByLabel('Ingangsdatum').fill(options.startOn);
  await dialog.getByRole('button', { name: 'OPP maken' }).click();
  await expect(heading(page, /^OPP van /)).toBeVisible();
};

/** From the tab into the editor. */
export const openOpp = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(Verder schrijven|Open OPP)$/ }).click();
  await expect(heading(page, /^OPP van /)).toBeVisible();
};

/** From the editor back to the tab. */
export const leaveOpp = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Terug naar het dossier' }).click();
  await expect(heading(page, /^OPP van /)).toHaveCount(0);
};

/** A section of the editor, by its heading. */
export const section = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });

/** A row of a list: "Doel 1", "Begeleiding 2". */
export const row = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('group', { name, ...(typeof name === 'string' && { exact: true }) });

/** Adds a row and waits until it has the focus. */
export const addRow = async (page: Page, button: string, name: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(row(page, name).locator(':focus')).toHaveCount(1);
};

/** Fills fields of a section or row by their labels. */
export const fillIn = async (
  place: Locator,
  values: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [label, value] of Object.entries(values)) {
    await place.getByLabel(label, { exact: true }).fill(value);
  }
};

export const expectFields = async (
  place: Locator,
  values: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [label, value] of Object.entries(values)) {
    await expect(place.getByLabel(label, { exact: true })).toHaveValue(value);
  }
};

/** Picks one of a list behind a field of a section or row. */
export const pickIn = async (place: Locator, label: string, option: string): Promise<void> => {
  await place.getByRole('combobox', { name: label }).click();
  await place.page().getByRole('option', { name: option, exact: true }).click();
};

/** Everything that was typed is in the vault. */
export const expectOppKept = (page: Page): Promise<void> =>
  expect(page.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible();

/** Opens a row that shows itself in short; one that is open stays open. */
export const openRow = async (page: Page, name: string): Promise<Locator> => {
  const place = row(page, name);
  const details = place.locator('details');
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  return place;
};

/** What stands beside the text. */
export const showAside = async (
  page: Page,
  tab: 'Controle' | 'Spelling' | 'Voorbeeld' | 'Stappen',
): Promise<Locator> => {
  await page.getByRole('tab', { name: tab }).click();
  return page.getByRole('tabpanel', { name: tab });
};

/** Goes to a section by the menu that stays in sight. */
export const jumpTo = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('button', { name: /^Onderdelen/ }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${title}`) }).click();
};

/** Takes the text of a note or casus into a field. */
export const fetchText = async (page: Page, field: string, source: RegExp): Promise<void> => {
  await page.getByRole('button', { name: `Tekst ophalen: ${field}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Tekst ophalen' });
  await dialog.getByLabel(source).first().check();
  await expect(dialog.getByRole('region', { name: 'Voorbeeld van de tekst' })).not.toBeEmpty();
  await dialog.getByRole('button', { name: 'Voeg tekst toe' }).click();
  await expect(dialog).toHaveCount(0);
};

/** Presses the way back that is offered with a notice. */
export const takeBack = (page: Page, notice: string | RegExp): Promise<void> =>
  page
    .getByRole('alert')
    .filter({ hasText: notice })
    .getByRole('button', { name: 'Ongedaan maken' })
    .click();

/** Changes a text of the OPP that is open, behind the screen's back. */
export const changeBehind = (
  page: Page,
  name: 'guardiansView' | 'pupilVoice',
  text: string,
): Promise<void> =>
  page.evaluate(
    async ({ name: changed, words }) => {
      const { calls } = globalThis.casuskluis;
      const id = location.hash.split('/').at(-1) ?? '';
      const now = await calls.opp.get({ id });
      if (!now.ok) throw new Error(now.code);
      const value = { text: words, sources: [] };
      const version = now.value.draft?.version ?? 0;
      const saved = await calls.opp.saveSection({
        id,
        version,
        section: { section: changed, value },
      });
      if (!saved.ok) throw new Error(saved.code);
    },
    { name, words: text },
  );
