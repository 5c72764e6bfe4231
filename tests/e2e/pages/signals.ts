/** The tab of signals, and the screen of the reporting code that it leads to. */
import { expect, type Locator, type Page } from '@playwright/test';
import { heading, pickOption } from './frame';

export const signalForm = (page: Page): Locator =>
  page.getByRole('form', { name: /^(Nieuw signaal|Signaal wijzigen)$/ });

export const signalList = (page: Page): Locator =>
  page.getByRole('list', { name: 'Signalen, nieuwste eerst' });

export const patternTable = (page: Page): Locator =>
  page.getByRole('table', { name: /^Signalen per (week|maand) en per gebied$/ });

type Typed = {
  readonly fact: string;
  readonly interpretation?: string;
  readonly domain: string;
  readonly intensity: string;
  readonly on?: string;
  readonly lookAgainOn?: string;
};

/** Fills the form of a new one; does not save. */
export const typeSignal = async (page: Page, typed: Typed): Promise<void> => {
  await page.getByRole('button', { name: 'Nieuw signaal' }).click();
  const form = signalForm(page);
  await expect(form.getByLabel('Wat zag of hoorde u?')).toBeFocused();
  await form.getByLabel('Wat zag of hoorde u?').fill(typed.fact);
  await form.getByLabel('Wat denkt u dat het betekent?').fill(typed.interpretation ?? '');
  if (typed.on !== undefined) await form.getByLabel('Wanneer was het?').fill(typed.on);
  await pickOption(page, 'Waarover gaat het?', typed.domain);
  await form.getByRole('radio', { name: typed.intensity, exact: true }).check();
  await form.getByLabel('Opnieuw kijken op').fill(typed.lookAgainOn ?? '');
};

/** Saved by key, as one does who types. */
export const addSignal = async (page: Page, typed: Typed): Promise<void> => {
  await typeSignal(page, typed);
  await signalForm(page).getByLabel('Wat zag of hoorde u?').press('Control+Enter');
  await expect(signalForm(page)).toHaveCount(0);
  await expect(signalList(page)).toContainText(typed.fact);
};

/** From the tab Signalen. */
export const openReportingCode = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Naar de stappen van de meldcode' }).click();
  await expect(heading(page, /^Stappen van de meldcode/)).toBeVisible();
};

/** A step of the record, 1 to 5. */
export const step = (page: Page, number: number): Locator =>
  page.getByRole('region', { name: new RegExp(`^${number}\\. `) });

export const stepText = (page: Page, number: number): Locator =>
  step(page, number).getByLabel('Wat is er gezien, gezegd of besloten?');
