/** The tab Ouders of a file: contacts, talents and wishes, the joint plan; and the overview of all files. */
import { expect, type Locator, type Page } from '@playwright/test';
import { openTab } from './case-files';

export type GuardianPart = 'Contact' | 'Talenten en wensen' | 'Gezamenlijk plan' | 'Gegevens';

export const openGuardians = async (page: Page, part: GuardianPart): Promise<void> => {
  await openTab(page, 'Ouders');
  await page
    .getByRole('navigation', { name: 'Onderdelen van Ouders' })
    .getByRole('link', { name: part, exact: true })
    .click();
};

export const contactForm = (page: Page): Locator =>
  page.getByRole('form', { name: /^(Nieuw contact met ouders|Contact met ouders wijzigen)$/ });

export const contactTimeline = (page: Page): Locator =>
  page.getByRole('list', { name: 'Contacten met ouders, het nieuwste eerst' });

export type AgreementTyped = {
  readonly what: string;
  readonly owner: string;
  readonly on: string;
};

export type ContactTyped = {
  readonly kind: string;
  readonly with: string | RegExp;
  readonly tone: string;
  readonly said: string;
  readonly agreements?: readonly AgreementTyped[];
};

/** Fills the form of a new one; does not save. */
export const typeContact = async (page: Page, contact: ContactTyped): Promise<void> => {
  await page.getByRole('button', { name: 'Nieuw contact' }).click();
  const form = contactForm(page);
  await expect(form.getByLabel('Wat is er gezegd?')).toBeFocused();
  await form.getByRole('combobox', { name: 'Soort contact' }).click();
  await page.getByRole('option', { name: contact.kind, exact: true }).click();
  await form.getByLabel(contact.with).check();
  await form.getByRole('radio', { name: contact.tone }).check();
  await form.getByLabel('Wat is er gezegd?').fill(contact.said);
  for (const [at, agreement] of (contact.agreements ?? []).entries()) {
    await form.getByRole('button', { name: 'Afspraak toevoegen' }).click();
    const row = form.getByRole('group', { name: `Afspraak ${at + 1}` });
    await row.getByLabel('Wat is er afgesproken?').fill(agreement.what);
    await row.getByRole('combobox', { name: 'Wie doet het?' }).fill(agreement.owner);
    await row.getByLabel('Wanneer is het klaar?').fill(agreement.on);
  }
};

/** Types a new one and saves it by keyboard. */
export const addContact = async (page: Page, contact: ContactTyped): Promise<void> => {
  await typeContact(page, contact);
  await contactForm(page).getByLabel('Wat is er gezegd?').press('Control+Enter');
  await expect(contactForm(page)).toHaveCount(0);
  await expect(contactTimeline(page)).toContainText(contact.said);
};

export const prepareDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Gesprek voorbereiden' });

export const pagePreview = (page: Page): Locator =>
  prepareDialog(page).getByRole('region', { name: 'Voorbeeld van het blad' });

export const contactOverview = (page: Page): Locator =>
  page.getByRole('table', { name: 'Contact met ouders, per dossier' });
