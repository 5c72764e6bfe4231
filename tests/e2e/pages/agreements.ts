/** The agreements on the overview of a case file, and the rows of dated things elsewhere. */
import { expect, type Locator, type Page } from '@playwright/test';

const two = (value: number): string => String(value).padStart(2, '0');

/** Today or some days later, as one types it. */
export const typedDay = (daysAhead = 0): string => {
  const day = new Date();
  day.setDate(day.getDate() + daysAhead);
  return `${two(day.getDate())}-${two(day.getMonth() + 1)}-${day.getFullYear()}`;
};

export const agreementForm = (page: Page): Locator =>
  page.getByRole('form', { name: /^(Nieuwe afspraak|Afspraak wijzigen)$/ });

export const openAgreements = (page: Page): Locator =>
  page.getByRole('list', { name: 'Open afspraken' });

type Typed = { readonly what: string; readonly owner?: string; readonly on: string };

/** Fills the form of a new one on the overview; does not save. */
export const typeAgreement = async (page: Page, { what, owner, on }: Typed): Promise<void> => {
  await page.getByRole('button', { name: 'Afspraak toevoegen' }).click();
  const form = agreementForm(page);
  await expect(form.getByLabel('Wat is er afgesproken?')).toBeFocused();
  await form.getByLabel('Wat is er afgesproken?').fill(what);
  await form.getByLabel('Wie doet het?').fill(owner ?? '');
  await form.getByLabel('Wanneer is het klaar?').fill(on);
};

export const addAgreement = async (page: Page, typed: Typed): Promise<void> => {
  await typeAgreement(page, typed);
  await agreementForm(page).getByRole('button', { name: 'Bewaar afspraak' }).click();
  await expect(agreementForm(page)).toHaveCount(0);
  await expect(openAgreements(page)).toContainText(typed.what);
};

/** A list of dated things: "Deze week" on Vandaag, "november 2026" in the calendar. */
export const datedList = (page: Page, name: string): Locator => page.getByRole('list', { name });
