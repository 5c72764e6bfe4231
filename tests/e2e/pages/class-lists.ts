/** The four steps of reading a class list. */
import { expect, type Page } from '@playwright/test';

export const step = (page: Page, name: string): Promise<void> =>
  expect(
    page.getByRole('list', { name: 'Stappen van het inlezen' }).locator('[aria-current=step]'),
  ).toContainText(name);

/** Step 1: the file that the dialog will give. */
export const pickList = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Kies een bestand' }).click();

/** Step 2, for the first list of a vault. */
export const fillSchool = async (
  page: Page,
  school: { readonly name: string; readonly place: string },
): Promise<void> => {
  await page.getByLabel('Naam van de school').fill(school.name);
  await page.getByLabel('Plaats').fill(school.place);
};

export const toPreview = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Naar het overzicht' }).click();
  await step(page, 'Nakijken');
};

export const applyList = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(Lees in|Noteer dat de lijst is nagekeken)$/ }).click();
  await step(page, 'Klaar');
};
